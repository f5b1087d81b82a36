import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { demonstrationNote } from '../../../settings/queries'
import { renderWorkbook } from '../../../workbook'
import type { PlanningQuery } from '../input'
import { SHOWN_NAMES } from '../labels'
import { getPlan } from '../page/queries'
import type { Read } from '../queries'
import { planSheet } from './rules'

/** The people in the plan of a term, as the page narrows them, as a workbook; nothing where there is no such term. */
export async function renderPlan(ctx: Read & Context<'people.export'>, query: PlanningQuery, on: CivilDate) {
  const { term, shown } = getPlan(ctx, query, on)
  if (!term) return undefined
  const narrowed = query.show ? SHOWN_NAMES[query.show] : 'Tất cả'
  const sheets = [planSheet(shown, term.name, narrowed, on)]
  const bytes = await renderWorkbook({ title: 'Danh sách quy hoạch cán bộ', sheets, note: demonstrationNote(ctx.db) })
  return { bytes, filter: `Quy hoạch nhiệm kỳ ${term.name}: ${narrowed}`, count: shown.length }
}
