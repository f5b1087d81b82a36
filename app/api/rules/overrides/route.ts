import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { overrideFilter } from '@/lib/movements/overrides/input'
import { listAllOverrides } from '@/lib/movements/overrides/queries'
import { filterInWords, overridesSheet } from '@/lib/movements/overrides/rules'
import { listRulebook, ruleNames } from '@/lib/movements/rulebook/queries'
import { findUnitItem } from '@/lib/organisation/queries'
import { recordExport } from '@/lib/register/commands'
import { demonstrationNote } from '@/lib/settings/queries'
import { renderWorkbook, XLSX_TYPE } from '@/lib/workbook'

const TITLE = 'Các trường hợp vượt quy định'

/** The list on screen as a workbook; that it was taken stands in the log. */
export async function GET(request: Request) {
  const ctx = await enterRoute('people.export', 'movements.read', 'people.read')
  if (ctx instanceof Response) return ctx
  const asked = overrideFilter(Object.fromEntries(new URL(request.url).searchParams))
  const rows = listAllOverrides(ctx, asked)
  const rule = ruleNames(listRulebook(ctx)).find(({ value }) => value === asked.rule)?.label
  const unit = asked.unit ? findUnitItem(ctx, asked.unit)?.label : undefined
  const filter = filterInWords(asked, { rule, unit })
  const bytes = await renderWorkbook({
    title: TITLE,
    sheets: [overridesSheet(rows, filter)],
    note: demonstrationNote(ctx.db),
  })
  recordExport(ctx, { filter: `${TITLE}: ${filter}`, on: ctx.today, count: rows.length })
  const headers = attachmentHeaders(fileName(TITLE, ctx.today, 'xlsx'), XLSX_TYPE, bytes.byteLength)
  return new Response(new Uint8Array(bytes), { headers })
}
