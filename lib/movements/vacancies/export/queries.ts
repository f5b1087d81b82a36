import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { demonstrationNote } from '../../../settings/queries'
import { renderWorkbook } from '../../../workbook'
import { listFalling } from '../falling/queries'
import type { VacancyQuery } from '../input'
import { VIEWS } from '../labels'
import { listVacant, type Reading, vacancyOptions } from '../queries'
import { fallingSheet, filterWords, vacantSheet } from './rules'

/** The whole list as a workbook, not one page of it. */
export async function renderVacancies(
  ctx: Reading & Context<'people.export'>,
  query: VacancyQuery,
  on: CivilDate,
): Promise<{ bytes: Uint8Array; title: string; filter: string; count: number }> {
  const { view, within, group } = query
  const filter = filterWords(query, vacancyOptions(ctx, query, on))
  const sheet =
    view === 'vacant'
      ? vacantSheet(listVacant(ctx, query, on, group), filter, on)
      : fallingSheet(listFalling(ctx, query, on, within, group), filter, { on, within })
  const title = `Chức danh ${VIEWS[view].toLowerCase()}`
  const bytes = await renderWorkbook({ title, sheets: [sheet], note: demonstrationNote(ctx.db) })
  return { bytes, title, filter: `${title}; ${filter}`, count: sheet.rows.length }
}
