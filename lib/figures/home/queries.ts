import { listOpinionTasks } from '../../appraisals/opinions/queries'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listAwaiting, listDecisions } from '../../movements/book/queries'
import { permissionsOf } from '../../permissions'
import { answer } from '../background/queries'

type Reading = Context<'figures.read' | 'targets.read' | 'movements.read' | 'people.read'>

/** Days ahead. */
export const DUE_WITHIN = 90

export type Home = Awaited<ReturnType<typeof getHome>>

/** The first page of a day: figures and targets, what falls due, and what waits for the viewer. */
export async function getHome(ctx: Reading, on: CivilDate) {
  const stated = await answer(ctx, { kind: 'home', on, dueWithin: DUE_WITHIN })
  return { ...stated, awaiting: awaiting(ctx), opinions: listOpinionTasks(ctx) }
}

/** What the first page states of a day, and nothing of anybody. */
export const getOverview = async (ctx: Reading, on: CivilDate) =>
  (await answer(ctx, { kind: 'home', on, dueWithin: DUE_WITHIN })).overview

/** Who submits and registers has all that is under way before them, who prepares the drafts. */
function awaiting(ctx: Reading) {
  const held = permissionsOf(ctx.viewer.role)
  if (held.includes('movements.register')) return listAwaiting(ctx)
  return held.includes('movements.prepare') ? listDecisions(ctx, { state: 'draft' }) : { rows: [], total: 0 }
}
