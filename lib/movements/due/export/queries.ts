import { CALENDAR_TYPE, renderCalendar } from '../../../calendar'
import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { demonstrationNote } from '../../../settings/queries'
import { renderWorkbook, XLSX_TYPE } from '../../../workbook'
import type { DueQuery } from '../input'
import { findUnitName, getDueList } from '../queries'
import { filterInWords } from '../words/rules'
import { eventOf, sheetOf } from './rules'

type Exporting = Context<'movements.read' | 'people.read' | 'people.export'>

export type DueFile = 'xlsx' | 'ics'

/** The cases on the list, all pages of it, as a workbook or a calendar. */
export async function renderDue(ctx: Exporting, query: DueQuery, on: CivilDate, format: DueFile) {
  const { all } = getDueList(ctx, query, on)
  const filter = filterInWords(query, findUnitName(ctx, query.unitId, on))
  const told = { filter: `Việc đến hạn: ${filter}`, count: all.length }
  if (format === 'ics') {
    const text = renderCalendar(
      'Việc đến hạn',
      all.map((row) => eventOf(row, on)),
      ctx.now,
    )
    return { ...told, type: CALENDAR_TYPE, bytes: new TextEncoder().encode(text) }
  }
  const sheets = [sheetOf(all, filter, on)]
  const bytes = await renderWorkbook({ title: 'Danh sách việc đến hạn', sheets, note: demonstrationNote(ctx.db) })
  return { ...told, type: XLSX_TYPE, bytes }
}
