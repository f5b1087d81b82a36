import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentsDirectory } from '@/lib/environment'

type Scan = { sha256: string; mediaType: string; fileName: string }

/** A scan as its own page that can run nothing, or word that there is none. */
export async function scanAnswer(scan: Scan | undefined): Promise<Response> {
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
