import { enterRoute } from '@/lib/enter'
import { renderComparisonFile } from '@/lib/figures/background/queries'
import { recordFigureExport } from '@/lib/figures/detail/commands'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { XLSX_TYPE } from '@/lib/workbook'

/** Every name of the two lists compared as a workbook. That it was taken stands in the log. */
export async function GET(request: Request, { params }: RouteContext<'/api/figures/[figureId]/compare'>) {
  const ctx = await enterRoute('figures.read', 'targets.read', 'movements.read', 'people.read', 'people.export')
  if (ctx instanceof Response) return ctx
  const { figureId } = await params
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const file = await renderComparisonFile(ctx, figureId, asked)
  if (!file) return Response.json({ message: 'Không có số liệu này.' }, { status: 404 })
  recordFigureExport(ctx, figureId, { filter: file.taken, on: file.on, count: file.count })
  return new Response(new Uint8Array(file.bytes), {
    headers: attachmentHeaders(fileName(file.name, file.on, 'xlsx'), XLSX_TYPE, file.bytes.byteLength),
  })
}
