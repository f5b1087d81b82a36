import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { write } from '../../../write'

/** That a list of the plan left the house stands in the log for those who may know of plans. */
export const recordPlanExport = (
  ctx: Context<'planning.read' | 'people.export'>,
  taken: { filter: string; on: CivilDate; count: number },
) => write(ctx, 'planning.export', () => ({ subjects: [], after: taken, result: taken.count }))
