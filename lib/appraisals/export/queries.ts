import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { one, type SearchParams } from '../../list-state'
import { findUnitItem } from '../../organisation/queries'
import { demonstrationNote } from '../../settings/queries'
import { renderWorkbook, type WorkbookSheet } from '../../workbook'
import { listDisciplines } from '../disciplines/queries'
import { actFilter, ratingFilter } from '../input'
import { listRated } from '../queries'
import { listRewards } from '../rewards/queries'
import { actWordsOf, disciplinesSheet, LISTS, type List, ratingsSheet, ratingWordsOf, rewardsSheet } from './rules'

type Reading = Context<'appraisals.read' | 'people.read' | 'movements.read' | 'people.export'>

function sheetOf(ctx: Reading, list: List, params: SearchParams, on: CivilDate): [WorkbookSheet, string] {
  const unit = one(params, 'unit')
  const name = unit ? (findUnitItem(ctx, unit, on)?.label ?? 'ngoài phạm vi') : null
  if (list === 'ratings') {
    const filter = ratingFilter(params, on)
    const words = ratingWordsOf(filter, name)
    return [ratingsSheet(listRated(ctx, filter, on).rows, words, on), words]
  }
  const filter = actFilter(params)
  const words = actWordsOf(filter, name)
  if (list === 'disciplines') return [disciplinesSheet(listDisciplines(ctx, filter, on).rows, words, on), words]
  const nature = list === 'titles' ? 'title' : 'reward'
  return [rewardsSheet(list, listRewards(ctx, { ...filter, nature }, on).rows, words, on), words]
}

/** The whole list on screen as a workbook, not one page of it. */
export async function renderAppraisals(ctx: Reading, params: SearchParams, on: CivilDate) {
  const asked = one(params, 'list') ?? ''
  const list = Object.hasOwn(LISTS, asked) ? (asked as List) : 'ratings'
  const [sheet, words] = sheetOf(ctx, list, params, on)
  const bytes = await renderWorkbook({ title: LISTS[list], sheets: [sheet], note: demonstrationNote(ctx.db) })
  return { bytes, title: LISTS[list], filter: `${LISTS[list]}; ${words}`, count: sheet.rows.length }
}
