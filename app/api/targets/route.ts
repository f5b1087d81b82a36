import { enterRoute } from '@/lib/enter'
import { listMeasuredTargets } from '@/lib/figures/targets/queries'
import { narrow, targetFilter, targetsSheet } from '@/lib/figures/targets/rules'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { asOf } from '@/lib/list-state'
import { recordExport } from '@/lib/register/commands'
import { demonstrationNote } from '@/lib/settings/queries'
import { renderWorkbook, XLSX_TYPE } from '@/lib/workbook'

const TITLE = 'Kết quả thực hiện chỉ tiêu'

/** The list on screen as a workbook; that it was taken stands in the log. */
export async function GET(request: Request) {
  const ctx = await enterRoute('people.export', 'targets.read', 'figures.read')
  if (ctx instanceof Response) return ctx
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const on = await asOf(params, ctx.today)
  const rows = narrow(listMeasuredTargets(ctx, on), targetFilter(params))
  const sheets = [targetsSheet(rows, on)]
  const bytes = await renderWorkbook({ title: TITLE, sheets, note: demonstrationNote(ctx.db) })
  recordExport(ctx, { filter: TITLE, on, count: rows.length })
  const headers = attachmentHeaders(fileName(TITLE, on, 'xlsx'), XLSX_TYPE, bytes.byteLength)
  return new Response(new Uint8Array(bytes), { headers })
}
