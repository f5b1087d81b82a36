import { enterRoute } from '@/lib/enter'
import { attachmentHeaders } from '@/lib/file-name'
import { renderFormFile } from '@/lib/reports/background/queries'
import { findFileAsked } from '@/lib/reports/forms/queries'

/** A statistical form as a file: `?format=docx|xlsx`, and the parameters of its page. It states numbers and names nobody. */
export async function GET(request: Request, { params }: RouteContext<'/api/reports/forms/[formId]'>) {
  const ctx = await enterRoute('reports.read', 'figures.read')
  if (ctx instanceof Response) return ctx
  const asked = findFileAsked(ctx, (await params).formId, request.url)
  const file = asked && (await renderFormFile(ctx, { ...asked, withList: false }))
  if (!file) return Response.json({ message: 'Không có biểu thống kê này.' }, { status: 404 })
  return new Response(new Uint8Array(file.bytes), {
    headers: attachmentHeaders(file.name, file.type, file.bytes.byteLength),
  })
}
