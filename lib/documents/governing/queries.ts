import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { documentFiles, documentPoints, governingDocuments } from '@/db/schema/documents'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { fold } from '../../search-text'
import type { DocumentFilter } from './input'
import { documentName } from './labels'
import { documentState } from './rules'

type Read = Context<'documents.read'>

export type DocumentRow = typeof governingDocuments.$inferSelect

/** All of them, the latest first; those whose day is not known stand at the end. There are dozens, not thousands. */
const allDocuments = (ctx: Read): DocumentRow[] =>
  ctx.db
    .select()
    .from(governingDocuments)
    .orderBy(
      desc(sql`coalesce(${governingDocuments.signedOn}, ${governingDocuments.from}, '')`),
      asc(governingDocuments.number),
    )
    .all()

export function listDocuments(ctx: Read, { q, kind, state }: DocumentFilter, on: CivilDate = ctx.today) {
  const words = fold(q).split(/\s+/).filter(Boolean)
  const matches = (row: DocumentRow) => {
    const text = fold(`${documentName(row)} ${row.title} ${row.issuer}`)
    return words.every((word) => text.includes(word))
  }
  const all = allDocuments(ctx)
  const nameOf = new Map(all.map((row) => [row.id, documentName(row)]))
  const rows = all
    .filter((row) => (!kind || row.kind === kind) && (!state || documentState(row, on) === state) && matches(row))
    .map((row) => ({ ...row, replacedBy: row.replacedById && (nameOf.get(row.replacedById) ?? null) }))
  return { rows, total: rows.length }
}

export type ListedDocument = ReturnType<typeof listDocuments>['rows'][number]

export const findDocumentRow = (ctx: Read, documentId: string) =>
  ctx.db.select().from(governingDocuments).where(eq(governingDocuments.id, documentId)).get()

export type DocumentPage = NonNullable<ReturnType<typeof findDocument>>

/** A paper with what took its place, what it took the place of, what it sets out, and its text. */
export function findDocument(ctx: Read, documentId: string) {
  const all = allDocuments(ctx)
  const found = all.find(({ id }) => id === documentId)
  return (
    found && {
      ...found,
      replacedBy: all.find(({ id }) => id === found.replacedById) ?? null,
      replaces: all.filter(({ replacedById }) => replacedById === documentId),
      points: ctx.db
        .select()
        .from(documentPoints)
        .where(eq(documentPoints.documentId, documentId))
        .orderBy(asc(documentPoints.kind), asc(documentPoints.ordinal))
        .all(),
      files: ctx.db
        .select()
        .from(documentFiles)
        .where(eq(documentFiles.documentId, documentId))
        .orderBy(asc(documentFiles.addedAt))
        .all(),
      /** What could have taken its place. */
      others: all.filter(({ id }) => id !== documentId).map((row) => ({ value: row.id, label: documentName(row) })),
    }
  )
}

export const findDocumentFile = (ctx: Read, documentId: string, fileId: string) =>
  ctx.db
    .select()
    .from(documentFiles)
    .where(and(eq(documentFiles.id, fileId), eq(documentFiles.documentId, documentId)))
    .get()

/** Another paper with the same number from the same issuer. */
export const findNamesake = (ctx: Read, { number, issuer, id = '' }: { number: string; issuer: string; id?: string }) =>
  ctx.db
    .select({ id: governingDocuments.id })
    .from(governingDocuments)
    .where(
      and(eq(governingDocuments.number, number), eq(governingDocuments.issuer, issuer), ne(governingDocuments.id, id)),
    )
    .get()
