import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { governingDocuments } from '@/db/schema/documents'
import { units } from '@/db/schema/organisation'
import { setStandards, setUnits, standardFindings, standardSets } from '@/db/schema/targets'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { CreateSetInput, EndSetInput, RecordFindingInput } from './input'

type Write = Context<'targets.write' | 'targets.read'>

/** A set of standards with the units that are held against it. */
export function createSet(ctx: Write, { standards, units: members, ...input }: CreateSetInput) {
  return write(ctx, 'targets.createSet', (tx) => {
    const paper = tx.db.select().from(governingDocuments).where(eq(governingDocuments.id, input.documentId)).get()
    if (!paper) throw new Problem('unknown_document', 'documentId', 'Chọn văn bản trong danh sách.')
    const known = tx.db.select({ id: units.id }).from(units).where(inArray(units.id, members)).all()
    if (known.length < new Set(members).size) throw new Problem('unknown_unit', 'units', 'Chọn đơn vị trong danh sách.')
    const id = newId()
    tx.db
      .insert(standardSets)
      .values({ id, ...input })
      .run()
    standards.forEach((title, at) => {
      tx.db
        .insert(setStandards)
        .values({ setId: id, ordinal: at + 1, title })
        .run()
    })
    for (const { id: unitId } of known) tx.db.insert(setUnits).values({ setId: id, unitId }).run()
    return { subjects: [id], after: { ...input, standards, units: members }, result: { id } }
  })
}

export function endSet(ctx: Write, { setId, until }: EndSetInput) {
  return write(ctx, 'targets.endSet', (tx) => {
    const before = tx.db.select().from(standardSets).where(eq(standardSets.id, setId)).get()
    if (!before) throw new Problem('no_set', undefined, 'Không tìm thấy bộ tiêu chuẩn này.')
    if (until <= before.from)
      throw new Problem('before_begin', 'until', `Áp dụng từ ngày ${formatDay(before.from)}. Chọn ngày sau đó.`)
    tx.db.update(standardSets).set({ until }).where(eq(standardSets.id, setId)).run()
    return { subjects: [setId], before: { until: before.until }, after: { until }, result: { id: setId } }
  })
}

/** Whether a unit meets a standard, from a day on; found again for the same day, the later finding counts. */
export function recordFinding(ctx: Write, { standardId, unitId, on, ...found }: RecordFindingInput) {
  return write(ctx, 'targets.recordFinding', (tx) => {
    const standard = tx.db
      .select({ setId: setStandards.setId, title: setStandards.title })
      .from(setStandards)
      .innerJoin(setUnits, and(eq(setUnits.setId, setStandards.setId), eq(setUnits.unitId, unitId)))
      .where(eq(setStandards.id, standardId))
      .get()
    if (!standard) throw new Problem('no_standard', undefined, 'Tiêu chuẩn này không áp dụng cho đơn vị ấy.')
    if (on > tx.today) throw new Problem('future', 'on', `Chưa tới ngày này: hôm nay là ngày ${formatDay(tx.today)}.`)
    const isSame = and(
      eq(standardFindings.standardId, standardId),
      eq(standardFindings.unitId, unitId),
      eq(standardFindings.on, on),
    )
    const before = tx.db.select().from(standardFindings).where(isSame).get()
    if (before) tx.db.update(standardFindings).set(found).where(isSame).run()
    else
      tx.db
        .insert(standardFindings)
        .values({ standardId, unitId, on, ...found })
        .run()
    const after = { title: standard.title, on, ...found }
    return { subjects: [standard.setId, unitId], before, after, result: { id: standard.setId } }
  })
}
