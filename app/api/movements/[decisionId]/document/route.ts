import { DOCX_TYPE } from '@/lib/document'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders } from '@/lib/file-name'
import { decisionFile } from '@/lib/reports/decisions/queries'
import { refused } from '../../../refused'

/** The decision as a Word file, laid out by the product or by a template of the office. */
export async function GET(request: Request, { params }: RouteContext<'/api/movements/[decisionId]/document'>) {
  const ctx = await enterRoute('movements.read', 'people.read', 'reports.read')
  if (ctx instanceof Response) return ctx
  const template = new URL(request.url).searchParams.get('template')
  const file = await decisionFile(ctx, (await params).decisionId, template).catch(refused)
  if (file instanceof Response) return file
  if (!file) return Response.json({ message: 'Không tìm thấy văn bản này.' }, { status: 404 })
  const bytes = new Uint8Array(file.bytes)
  return new Response(bytes, { headers: attachmentHeaders(file.fileName, DOCX_TYPE, bytes.byteLength) })
}
