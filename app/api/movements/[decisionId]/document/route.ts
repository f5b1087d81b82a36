import { DOCX_TYPE } from '@/lib/document'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders } from '@/lib/file-name'
import { decisionFile } from '@/lib/reports/decisions/queries'

/** The decision as a Word file. */
export async function GET(_request: Request, { params }: RouteContext<'/api/movements/[decisionId]/document'>) {
  const ctx = await enterRoute('movements.read', 'people.read', 'reports.read')
  if (ctx instanceof Response) return ctx
  const file = await decisionFile(ctx, (await params).decisionId)
  if (!file) return Response.json({ message: 'Không tìm thấy văn bản này.' }, { status: 404 })
  const bytes = new Uint8Array(file.bytes)
  return new Response(bytes, { headers: attachmentHeaders(file.fileName, DOCX_TYPE, bytes.byteLength) })
}
