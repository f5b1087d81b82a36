import { enterRoute } from '@/lib/enter'
import { attachmentHeaders } from '@/lib/file-name'
import { renderDraft } from '@/lib/reports/background/queries'
import { reportFormat } from '@/lib/reports/input'
import { readIssuedFile } from '@/lib/reports/issued/queries'
import { findReport } from '@/lib/reports/queries'
import { typeOf } from '@/lib/reports/rendering/queries'
import { refused } from '../../refused'

const missing = (message: string) =>
  Response.json({ message }, { status: 404, headers: { 'cache-control': 'private, no-store' } })

/** The file itself: of a draft as it stands now, of an issued report the very bytes that were issued. */
export async function GET(request: Request, { params }: RouteContext<'/api/reports/[reportId]'>) {
  const ctx = await enterRoute('reports.read', 'figures.read')
  if (ctx instanceof Response) return ctx
  const { reportId } = await params
  const { searchParams } = new URL(request.url)
  const format = reportFormat(searchParams.get('format'))
  const report = findReport(ctx, reportId)
  if (!report || !format) return missing('Không tìm thấy báo cáo này.')
  const file = report.issuedAt
    ? readIssuedFile(ctx, reportId, format)
    : await renderDraft(ctx, reportId, format, searchParams.get('template')).catch(refused)
  if (file instanceof Response) return file
  if (!file) return missing('Tệp đã phát hành không còn nguyên vẹn. Hãy báo quản trị phục hồi từ bản sao lưu.')
  const bytes = new Uint8Array(file.bytes)
  return new Response(bytes, { headers: attachmentHeaders(file.fileName, typeOf(format), bytes.byteLength) })
}
