import { eq } from 'drizzle-orm'
import { documentFiles, documentPoints, governingDocuments } from '@/db/schema/documents'
import type { Context } from '../../context'
import { attachmentsDirectory } from '../../environment'
import { Problem } from '../../problem'
import { write } from '../../write'
import { keepScan } from '../attachments/commands'
import type { AddDocumentInput, ChangeDocumentInput, EndDocumentInput, SetPointsInput } from './input'
import { findDocumentRow, findNamesake } from './queries'

type Write = Context<'documents.write' | 'documents.read'>

function getDocument(tx: Write, documentId: string) {
  const found = findDocumentRow(tx, documentId)
  if (!found) throw new Problem('unknown', undefined, 'Không tìm thấy văn bản này.')
  return found
}

function checked(tx: Write, { number, ...input }: AddDocumentInput, id?: string) {
  if (number && findNamesake(tx, { number, issuer: input.issuer, id }))
    throw new Problem('known', 'number', 'Đã có văn bản mang số này của cơ quan ban hành này.')
  return { ...input, number: number ?? '', from: input.from ?? input.signedOn }
}

export function addDocument(ctx: Write, input: AddDocumentInput) {
  return write(ctx, 'documents.add', (tx) => {
    const row = checked(tx, input)
    const { id } = tx.db.insert(governingDocuments).values(row).returning({ id: governingDocuments.id }).get()
    return { subjects: [id], after: row, result: { id } }
  })
}

export function changeDocument(ctx: Write, { documentId, ...input }: ChangeDocumentInput) {
  return write(ctx, 'documents.change', (tx) => {
    const { id, until, replacedById: _by, ...before } = getDocument(tx, documentId)
    const row = checked(tx, input, id)
    if (row.from && until && until <= row.from)
      throw new Problem('after_end', 'from', 'Ngày có hiệu lực ở sau ngày thôi áp dụng đã ghi.')
    tx.db.update(governingDocuments).set(row).where(eq(governingDocuments.id, id)).run()
    return { subjects: [id], before, after: row, result: { id } }
  })
}

/** From a day on it no longer holds; another paper may have taken its place. */
export function endDocument(ctx: Write, { documentId, until, replacedById }: EndDocumentInput) {
  return write(ctx, 'documents.end', (tx) => {
    const { id, ...before } = getDocument(tx, documentId)
    if (before.from && until <= before.from)
      throw new Problem('too_early', 'until', 'Ngày thôi áp dụng phải ở sau ngày có hiệu lực.')
    if (replacedById === id || (replacedById && !findDocumentRow(tx, replacedById)))
      throw new Problem('unknown', 'replacedById', 'Chọn một văn bản khác trong danh sách.')
    tx.db.update(governingDocuments).set({ until, replacedById }).where(eq(governingDocuments.id, id)).run()
    return {
      subjects: [id, ...(replacedById ? [replacedById] : [])],
      before: { until: before.until, replacedById: before.replacedById },
      after: { until, replacedById },
      result: { id },
    }
  })
}

/** What the paper sets out, written anew as a whole. */
export function setPoints(ctx: Write, { documentId, breakthroughs, tasks }: SetPointsInput) {
  return write(ctx, 'documents.setPoints', (tx) => {
    const { id } = getDocument(tx, documentId)
    const ofIt = eq(documentPoints.documentId, id)
    const known = tx.db.select().from(documentPoints).where(ofIt).all()
    const textsOf = (kind: 'breakthrough' | 'task') =>
      known.filter((point) => point.kind === kind).map(({ text }) => text)
    tx.db.delete(documentPoints).where(ofIt).run()
    const rows = [
      ...breakthroughs.map((text, at) => ({ documentId: id, kind: 'breakthrough' as const, ordinal: at + 1, text })),
      ...tasks.map((text, at) => ({ documentId: id, kind: 'task' as const, ordinal: at + 1, text })),
    ]
    if (rows.length > 0) tx.db.insert(documentPoints).values(rows).run()
    return {
      subjects: [id],
      before: { breakthroughs: textsOf('breakthrough'), tasks: textsOf('task') },
      after: { breakthroughs, tasks },
      result: { id },
    }
  })
}

type Upload = { documentId: string; fileName: string; content: Uint8Array }

export function attachFile(ctx: Write, { documentId, ...upload }: Upload, directory = attachmentsDirectory()) {
  return write(ctx, 'documents.attach', (tx) => {
    const { id } = getDocument(tx, documentId)
    const file = keepScan(upload, directory)
    tx.db
      .insert(documentFiles)
      .values({ documentId: id, ...file, addedAt: tx.now, addedBy: tx.viewer.id })
      .run()
    return { subjects: [id], after: file, result: { id } }
  })
}
