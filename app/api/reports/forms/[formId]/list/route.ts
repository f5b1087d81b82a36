import { enterRoute } from '@/lib/enter'
import { lastDayOf } from '@/lib/figures/rules'
import { attachmentHeaders } from '@/lib/file-name'
import { recordExport } from '@/lib/register/commands'
import { renderFormFile } from '@/lib/reports/background/queries'
import { findFileAsked } from '@/lib/reports/forms/queries'

/** A statistical form with the list of whom it counts: names leave the house, which stands in the log. */
export async function GET(request: Request, { params }: RouteContext<'/api/reports/forms/[formId]/list'>) {
  const ctx = await enterRoute('reports.read', 'figures.read', 'people.export')
  if (ctx instanceof Response) return ctx
  const asked = findFileAsked(ctx, (await params).formId, request.url)
  const file = asked && (await renderFormFile(ctx, { ...asked, withList: true }))
  if (!file) return Response.json({ message: 'Không có biểu thống kê này.' }, { status: 404 })
  recordExport(ctx, { filter: file.taken, on: lastDayOf(asked.asked.scope), count: file.count })
  return new Response(new Uint8Array(file.bytes), {
    headers: attachmentHeaders(file.name, file.type, file.bytes.byteLength),
  })
}
