import { listOpinionTasks } from '../../appraisals/opinions/queries'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listAwaiting, listDecisions } from '../../movements/book/queries'
import { permissionsOf } from '../../permissions'
import { answer } from '../background/queries'

type Reading = Context<'figures.read' | 'targets.read' | 'movements.read' | 'people.read'>

export type Home = Awaited<ReturnType<typeof getHome>>

/** The first page of a day: figures and targets, what falls due, and what waits for the viewer. */
export async function getHome(ctx: Reading, on: CivilDate, dueWithin: number) {
  const stated = await answer(ctx, { kind: 'home', on, dueWithin })
  return { ...stated, awaiting: awaiting(ctx), opinions: listOpinionTasks(ctx) }
}

/** Who submits and registers has all that is under way before them, who prepares the drafts. */
function awaiting(ctx: Reading) {
  const held = permissionsOf(ctx.viewer.role)
  if (held.includes('movements.register')) return listAwaiting(ctx)
  return held.includes('movements.prepare') ? listDecisions(ctx, { state: 'draft' }) : { rows: [], total: 0 }
}
