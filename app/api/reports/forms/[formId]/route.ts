import { enterRoute } from '@/lib/enter'
import { attachmentHeaders } from '@/lib/file-name'
import { renderFormFile } from '@/lib/reports/background/queries'
import { formOf } from '@/lib/reports/forms/catalogue'
import { formAsked, formFormat } from '@/lib/reports/forms/input'

/** A statistical form as a file: `?format=docx|xlsx`, and the parameters of its page. It states numbers and names nobody. */
export async function GET(request: Request, { params }: RouteContext<'/api/reports/forms/[formId]'>) {
  const ctx = await enterRoute('reports.read', 'figures.read')
  if (ctx instanceof Response) return ctx
  const form = formOf((await params).formId)
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const asked = form && formAsked(form, query, ctx.today)
  const file = asked && (await renderFormFile(ctx, asked, formFormat(query.format ?? null)))
  if (!file) return Response.json({ message: 'Không có biểu thống kê này.' }, { status: 404 })
  return new Response(new Uint8Array(file.bytes), {
    headers: attachmentHeaders(file.name, file.type, file.bytes.byteLength),
  })
}
