import { and, asc, eq, inArray } from 'drizzle-orm'
import { attachments } from '@/db/schema/documents'
import type { Context } from '../../context'

export type Scan = ReturnType<typeof listScans>[number]

export const listScans = (ctx: Context<'documents.read'>, decisionIds: readonly string[]) =>
  ctx.db
    .select({
      id: attachments.id,
      decisionId: attachments.decisionId,
      fileName: attachments.fileName,
      mediaType: attachments.mediaType,
      size: attachments.size,
      sha256: attachments.sha256,
    })
    .from(attachments)
    .where(inArray(attachments.decisionId, [...decisionIds]))
    .orderBy(asc(attachments.addedAt))
    .all()

export const findScan = (ctx: Context<'documents.read'>, decisionId: string, id: string) =>
  ctx.db
    .select()
    .from(attachments)
    .where(and(eq(attachments.id, id), eq(attachments.decisionId, decisionId)))
    .get()
