import { recordPlanExport } from '../../appraisals/planning/export/commands'
import type { CivilDate } from '../../civil-date'
import { type Context, grant } from '../../context'
import { recordExport } from '../../register/commands'
import { figureOf } from '../catalogue'

type Taken = { filter: string; on: CivilDate; count: number }

/** That the list of a figure left the house stands in the log; of a confidential one only for those who may know of it. */
export const recordFigureExport = (ctx: Context<'people.export'>, figureId: string, taken: Taken) =>
  figureOf(figureId)?.isConfidential
    ? recordPlanExport(grant(ctx, 'planning.read', 'people.export'), taken)
    : recordExport(ctx, taken)
