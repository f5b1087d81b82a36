import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listTargets, type Target } from '../../targets/queries'
import { figureOf } from '../catalogue'
import { kept } from '../kept/queries'
import { valuesById } from '../queries'
import { measure } from './rules'

type Reading = Context<'targets.read' | 'figures.read'>

/** The live figures that targets are measured by. */
export const figureIds = (targets: readonly Target[]) => [
  ...new Set(targets.flatMap(({ figureId }) => (figureOf(figureId) ? [figureId] : []))),
]

/** The targets in force on a day, each with what it is measured by. */
export const listMeasuredTargets = (ctx: Reading, on: CivilDate) =>
  kept(ctx, ['targets', on], () => {
    const targets = listTargets(ctx, on)
    const values = valuesById(ctx, figureIds(targets), { on }, targets)
    return measure(targets, values, { on, isWhole: ctx.viewer.roots === null })
  })

/** Targets that placing people may change: those of figures that count seats, each figure once. */
export function listSeatTargets(ctx: Context<'targets.read'>, on: CivilDate): Target[] {
  const seen = new Set<string>()
  return listTargets(ctx, on).filter(({ figureId, direction }) => {
    const isNew = !seen.has(figureId) && direction === 'at-least'
    seen.add(figureId)
    return isNew && figureOf(figureId)?.rowKind === 'seat'
  })
}
