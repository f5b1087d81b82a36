import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listDecisions } from '../../movements/book/queries'
import { listDue } from '../../movements/due/queries'
import { permissionsOf } from '../../permissions'
import { kept } from '../kept/queries'
import { overviewOf } from '../overview/queries'

type Reading = Context<'figures.read' | 'targets.read' | 'movements.read' | 'people.read'>

const DUE_SHOWN = 6

export type Home = ReturnType<typeof getHome>

/** The first page of a day: figures and targets, what falls due, and what waits for the viewer. */
export const getHome = (ctx: Reading, on: CivilDate, dueWithin: number) =>
  kept(ctx, ['home', on, dueWithin], () => ({
    overview: overviewOf(ctx, on),
    due: listDue(ctx, { on, days: dueWithin, limit: DUE_SHOWN }),
    awaiting: awaiting(ctx),
  }))

/** Who registers waits for what was submitted, who prepares for the drafts. */
function awaiting(ctx: Reading) {
  const held = permissionsOf(ctx.viewer.role)
  if (held.includes('movements.register')) return listDecisions(ctx, { state: 'submitted' })
  return held.includes('movements.prepare') ? listDecisions(ctx, { state: 'draft' }) : { rows: [], total: 0 }
}
