import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { listMilestones, listValues, listVersions } from '../../../targets/queries'
import { figureOf } from '../../catalogue'
import { figureValues } from '../../queries'
import { listMeasuredTargets } from '../queries'
import { type HistoryLine, historyOfFigure, historyOfStatements, reportDays } from './rules'

export type TargetPage = NonNullable<ReturnType<typeof findTargetPage>>

/** A target as it stands on a day, all that it ever asked for, and how its value came to be what it is. */
export function findTargetPage(ctx: Context<'targets.read' | 'figures.read'>, targetId: string, on: CivilDate) {
  const versions = listVersions(ctx, targetId)
  const [first] = versions
  if (first?.id !== targetId) return undefined
  const now = listMeasuredTargets(ctx, on).find(({ id }) => id === targetId) ?? null
  const values = first.measure === 'stated' ? listValues(ctx, targetId) : []
  const milestones = first.measure === 'milestones' ? listMilestones(ctx, targetId) : []
  const history: readonly HistoryLine[] =
    first.measure === 'figure' ? pastFigure(ctx, versions, on) : historyOfStatements(versions, values, on)
  const isRate = figureOf(first.figureId)?.sides !== undefined
  return { id: targetId, first, isRate, last: versions.at(-1) ?? first, now, versions, history, milestones, on }
}

/** A figure that holds on a day, as it was on past days of reports, all counted in one go. */
function pastFigure(
  ctx: Context<'figures.read'>,
  versions: ReturnType<typeof listVersions>,
  on: CivilDate,
): HistoryLine[] {
  const id = versions[0]?.figureId ?? ''
  if (figureOf(id)?.time !== 'on' || ctx.viewer.roots !== null) return []
  const days = reportDays(versions[0]?.from ?? on, on)
  const values = figureValues(
    ctx,
    days.map((day) => ({ id, scope: { on: day } })),
    { targets: [] },
  )
  return historyOfFigure(versions, values)
}
