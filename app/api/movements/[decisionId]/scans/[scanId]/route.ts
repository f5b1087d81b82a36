import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findScan } from '@/lib/documents/attachments/queries'
import { enterRoute } from '@/lib/enter'
import { attachmentsDirectory } from '@/lib/environment'
import { isWhollyVisible } from '@/lib/movements/decisions/queries'

/** The scan itself, for those who may see everybody in its decision. */
export async function GET(_request: Request, { params }: RouteContext<'/api/movements/[decisionId]/scans/[scanId]'>) {
  const ctx = await enterRoute('movements.read', 'documents.read')
  if (ctx instanceof Response) return ctx
  const { decisionId, scanId } = await params
  const scan = isWhollyVisible(ctx, decisionId) ? findScan(ctx, decisionId, scanId) : undefined
  if (!scan) return Response.json({ message: 'Không tìm thấy bản quét này.' }, { status: 404 })
  const content = await readFile(join(attachmentsDirectory(), scan.sha256))
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': scan.mediaType,
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(scan.fileName)}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
