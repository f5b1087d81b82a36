import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { attachments, decisions } from '@/db/schema/documents'
import type { Context } from '../../context'
import { attachmentsDirectory } from '../../environment'
import { Problem } from '../../problem'
import { tidy } from '../../search-text'
import { write } from '../../write'
import { LARGEST_SCAN, mediaTypeOf } from '../rules'

type Upload = { fileName: string; content: Uint8Array }

export type ScanInput = Upload & { decisionId: string }

/** Keeps a scan under the data folder by its hash. What it is, is told by its content. */
export function keepScan({ fileName, content }: Upload, directory: string) {
  const mediaType = mediaTypeOf(content)
  if (!mediaType) throw new Problem('media-type', 'file', 'Chỉ nhận bản quét PDF, JPEG hoặc PNG.')
  if (content.length > LARGEST_SCAN)
    throw new Problem('too-large', 'file', 'Tệp quá 20 MB. Hãy quét lại với độ phân giải thấp hơn.')
  const sha256 = createHash('sha256').update(content).digest('hex')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeFileSync(join(directory, sha256), content, { mode: 0o600 })
  return { fileName: tidy(fileName).slice(-150), mediaType, size: content.length, sha256 }
}

export function attachScan(
  ctx: Context<'documents.attach' | 'documents.read'>,
  { decisionId, ...upload }: ScanInput,
  directory = attachmentsDirectory(),
): string {
  return write(ctx, 'documents.attach', (tx) => {
    if (!tx.db.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, decisionId)).get())
      throw new Problem('unknown', undefined, 'Không tìm thấy văn bản này.')
    const scan = { decisionId, ...keepScan(upload, directory) }
    const { id } = tx.db
      .insert(attachments)
      .values({ ...scan, addedAt: tx.now, addedBy: tx.viewer.id })
      .returning({ id: attachments.id })
      .get()
    return { subjects: [decisionId, id], after: scan, result: id }
  })
}
