import { DOCX_TYPE } from '@/lib/document'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders } from '@/lib/file-name'
import { readVersionFile } from '@/lib/reports/templates/queries'

/** A version of a template, the very bytes that were brought. */
export async function GET(_request: Request, { params }: RouteContext<'/api/reports/templates/[versionId]'>) {
  const ctx = await enterRoute('reports.read')
  if (ctx instanceof Response) return ctx
  const file = readVersionFile(ctx, (await params).versionId)
  if (!file) return Response.json({ message: 'Không tìm thấy tệp mẫu này.' }, { status: 404 })
  const bytes = new Uint8Array(file.bytes)
  return new Response(bytes, { headers: attachmentHeaders(file.fileName, DOCX_TYPE, bytes.byteLength) })
}
