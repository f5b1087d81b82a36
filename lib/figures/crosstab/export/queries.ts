import type { Context } from '../../../context'
import type { SearchParams } from '../../../list-state'
import { demonstrationNote } from '../../../settings/queries'
import { renderWorkbook } from '../../../workbook'
import { figureOf } from '../../catalogue'
import { lastDayOf } from '../../rules'
import { crosstabQuery } from '../input'
import { ATTRIBUTES } from '../labels'
import { conditionOptions, crosstabOf, spellConditions } from '../queries'
import { crosstabSheet } from '../rules'

/** The table of the screen as a workbook, what it counts, its day and its conditions above it; nothing where there is none. */
export async function renderCrosstab(ctx: Context<'figures.read'>, figureId: string, params: SearchParams) {
  const figure = figureOf(figureId)
  const found = figure && crosstabOf(ctx, figureId, crosstabQuery(params, figure.time, ctx.today))
  if (!found) return undefined
  const { matrix, query } = found
  const sheet = crosstabSheet(matrix, {
    figure: found.figure,
    rows: ATTRIBUTES[query.rows],
    columns: ATTRIBUTES[query.columns],
    conditions: spellConditions(query, conditionOptions(ctx)),
  })
  return {
    bytes: await renderWorkbook({ title: sheet.name, sheets: [sheet], note: demonstrationNote(ctx.db) }),
    name: sheet.name,
    taken: sheet.heading?.join(', ') ?? sheet.name,
    on: lastDayOf(query.scope),
    count: matrix.total,
  }
}
