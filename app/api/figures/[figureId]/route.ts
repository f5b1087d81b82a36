import { enterRoute } from '@/lib/enter'
import { findFigureSheet } from '@/lib/figures/detail/queries'
import { csvOf } from '@/lib/figures/detail/rules'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { renderWorkbook, XLSX_TYPE } from '@/lib/workbook'

const CSV_TYPE = 'text/csv; charset=utf-8'

/** The list behind a figure as a file: `?format=csv|xlsx`, and the parameters of its page. */
export async function GET(request: Request, { params }: RouteContext<'/api/figures/[figureId]'>) {
  const ctx = await enterRoute('figures.read', 'people.export')
  if (ctx instanceof Response) return ctx
  const { figureId } = await params
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const found = findFigureSheet(ctx, figureId, asked)
  if (!found) return Response.json({ message: 'Không có số liệu này.' }, { status: 404 })
  const { sheet, on, note } = found
  const isCsv = asked.format === 'csv'
  const bytes = isCsv
    ? new TextEncoder().encode(csvOf(sheet))
    : await renderWorkbook({ title: sheet.name, sheets: [sheet], note })
  const name = fileName(sheet.name, on, isCsv ? 'csv' : 'xlsx')
  return new Response(new Uint8Array(bytes), {
    headers: attachmentHeaders(name, isCsv ? CSV_TYPE : XLSX_TYPE, bytes.byteLength),
  })
}
