import { enterRoute } from '@/lib/enter'
import { renderFigureFile } from '@/lib/figures/background/queries'
import { recordFigureExport } from '@/lib/figures/detail/commands'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { XLSX_TYPE } from '@/lib/workbook'

const CSV_TYPE = 'text/csv; charset=utf-8'

/** The list behind a figure as a file: `?format=csv|xlsx`, and the parameters of its page. That it was taken stands in the log. */
export async function GET(request: Request, { params }: RouteContext<'/api/figures/[figureId]'>) {
  const ctx = await enterRoute('figures.read', 'targets.read', 'movements.read', 'people.read', 'people.export')
  if (ctx instanceof Response) return ctx
  const { figureId } = await params
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const format = asked.format === 'csv' ? 'csv' : 'xlsx'
  const file = await renderFigureFile(ctx, { id: figureId, params: asked, format })
  if (!file) return Response.json({ message: 'Không có số liệu này.' }, { status: 404 })
  recordFigureExport(ctx, figureId, { filter: file.taken, on: file.on, count: file.count })
  const name = fileName(file.name, file.on, format)
  return new Response(new Uint8Array(file.bytes), {
    headers: attachmentHeaders(name, format === 'csv' ? CSV_TYPE : XLSX_TYPE, file.bytes.byteLength),
  })
}
