import { and, eq, inArray } from 'drizzle-orm'
import { reportSections, reportTextRivals, reportTexts } from '@/db/schema/reports'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { retouched, writable } from '../commands'
import type { AssignSectionsInput, RestoreTextInput, SaveTextInput } from './input'
import { findText, listAuthors } from './queries'

type Write = Context<'reports.write' | 'reports.read' | 'figures.read'>
type Place = { readonly reportId: string; readonly key: string }

const ofText = ({ reportId, key }: Place) => and(eq(reportTexts.reportId, reportId), eq(reportTexts.key, key))

/** One of both was chosen: what its author had seen beside it is settled, what came since is not. */
function settle(tx: Write, { reportId, key }: Place, seen: readonly string[]): void {
  const { reportId: report, key: place, id } = reportTextRivals
  tx.db
    .delete(reportTextRivals)
    .where(and(eq(report, reportId), eq(place, key), inArray(id, [...seen])))
    .run()
}

/** Keeps what was written beside what a colleague wrote meanwhile: nothing is lost, and both are shown. */
function keepRival(tx: Write, place: Place, text: string): void {
  tx.db
    .insert(reportTextRivals)
    .values({ ...place, text, savedAt: tx.now, savedBy: tx.viewer.id })
    .run()
}

/** The author's words in place of an automatic sentence, unless a colleague has changed it since they began. */
export function saveText(ctx: Write, { reportId, key, text, basis, seen }: SaveTextInput): { isConflict: boolean } {
  return write(ctx, 'reports.write', (tx) => {
    writable(tx, reportId)
    const place = { reportId, key }
    const before = findText(tx, place)
    const isConflict = before !== basis && before !== text
    if (isConflict) keepRival(tx, place, text)
    else {
      const edited = { text, editedAt: tx.now, editedBy: tx.viewer.id }
      tx.db
        .insert(reportTexts)
        .values({ ...place, ...edited })
        .onConflictDoUpdate({ target: [reportTexts.reportId, reportTexts.key], set: edited })
        .run()
      settle(tx, place, seen)
    }
    retouched(tx, reportId)
    return {
      subjects: [reportId],
      before: { key, text: before },
      after: isConflict ? { key, text: before, rival: text } : { key, text },
      result: { isConflict },
    }
  })
}

/** Back to the sentence that the figures say. */
export function restoreText(ctx: Write, { reportId, key, basis, seen }: RestoreTextInput): void {
  write(ctx, 'reports.write', (tx) => {
    writable(tx, reportId)
    const place = { reportId, key }
    const before = findText(tx, place)
    if (before !== null && before !== basis)
      throw new Problem('stale', undefined, 'Câu này vừa được người khác sửa. Hãy đọc lại rồi làm tiếp.')
    tx.db.delete(reportTexts).where(ofText(place)).run()
    settle(tx, place, seen)
    retouched(tx, reportId)
    return { subjects: [reportId], before: { key, text: before }, after: { key, text: null }, result: undefined }
  })
}

/** Who writes which section of a draft. */
export function assignSections(ctx: Write, { reportId, owners }: AssignSectionsInput): void {
  write(ctx, 'reports.assign', (tx) => {
    writable(tx, reportId)
    const known = new Set(listAuthors(tx).map(({ id }) => id))
    const chosen = owners.filter(({ ownerId }) => ownerId !== '')
    if (chosen.some(({ ownerId }) => !known.has(ownerId)))
      throw new Problem('no_author', undefined, 'Người được phân công không soạn được báo cáo này.')
    const before = tx.db.select().from(reportSections).where(eq(reportSections.reportId, reportId)).all()
    tx.db.delete(reportSections).where(eq(reportSections.reportId, reportId)).run()
    for (const owner of chosen)
      tx.db
        .insert(reportSections)
        .values({ reportId, ...owner })
        .run()
    const named = (rows: typeof chosen) => Object.fromEntries(rows.map(({ key, ownerId }) => [key, ownerId]))
    return { subjects: [reportId], before: named(before), after: named(chosen), result: undefined }
  })
}
