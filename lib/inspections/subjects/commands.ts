import { and, eq, isNull } from 'drizzle-orm'
import { inspectionSubjects } from '@/db/schema/inspections'
import type { Context } from '../../context'
import { findUnit } from '../../organisation/units/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import { openInspection } from '../commands'
import type { AddMemberInput, AddOrganisationInput, AddUnnamedInput } from './input'
import { findSubject, isVisiblePerson } from './queries'

type Write = Context<'inspections.write' | 'inspections.read' | 'organisation.read' | 'people.read'>

/** Of a classified case nobody is written down. */
function openForSubjects(tx: Write, inspectionId: string, field: string) {
  const found = openInspection(tx, inspectionId)
  if (found.isClassified) throw new Problem('classified', field, 'Vụ việc mật chỉ ghi số và ngày, không ghi đối tượng.')
  return found
}

/** An organisation of the Party as it stood when the inspection began. */
function partyUnit(tx: Write, unitId: string, on: Parameters<typeof findUnit>[2]) {
  const unit = findUnit(tx, unitId, on)
  if (unit?.tree !== 'party')
    throw new Problem('no_organisation', 'unitId', 'Chọn một tổ chức đảng có trong sổ vào ngày bắt đầu.')
  return unit
}

export function addOrganisation(ctx: Write, { inspectionId, unitId, note }: AddOrganisationInput) {
  return write(ctx, 'inspections.addSubject', (tx) => {
    const { from } = openForSubjects(tx, inspectionId, 'unitId')
    const unit = partyUnit(tx, unitId, from)
    const known = tx.db
      .select({ id: inspectionSubjects.id })
      .from(inspectionSubjects)
      .where(
        and(
          eq(inspectionSubjects.inspectionId, inspectionId),
          eq(inspectionSubjects.unitId, unitId),
          isNull(inspectionSubjects.memberCount),
        ),
      )
      .get()
    if (known) throw new Problem('known', 'unitId', `${unit.name} đã có trong cuộc này.`)
    tx.db.insert(inspectionSubjects).values({ inspectionId, unitId, note }).run()
    return { subjects: [inspectionId, unitId], after: { unitId, note }, result: { id: inspectionId } }
  })
}

export function addMember(ctx: Write, { inspectionId, personId, note }: AddMemberInput) {
  return write(ctx, 'inspections.addSubject', (tx) => {
    openForSubjects(tx, inspectionId, 'personId')
    if (!isVisiblePerson(tx, personId))
      throw new Problem('no_person', 'personId', 'Chọn đảng viên trong danh sách gợi ý.')
    const known = tx.db
      .select({ id: inspectionSubjects.id })
      .from(inspectionSubjects)
      .where(and(eq(inspectionSubjects.inspectionId, inspectionId), eq(inspectionSubjects.personId, personId)))
      .get()
    if (known) throw new Problem('known', 'personId', 'Đảng viên này đã có trong cuộc này.')
    tx.db.insert(inspectionSubjects).values({ inspectionId, personId, note }).run()
    return { subjects: [inspectionId, personId], after: { personId, note }, result: { id: inspectionId } }
  })
}

/** Members of an organisation whose names are not written down: how many there were. */
export function addUnnamed(ctx: Write, { inspectionId, ...subject }: AddUnnamedInput) {
  return write(ctx, 'inspections.addSubject', (tx) => {
    const { from } = openForSubjects(tx, inspectionId, 'memberCount')
    partyUnit(tx, subject.unitId, from)
    tx.db
      .insert(inspectionSubjects)
      .values({ inspectionId, ...subject })
      .run()
    return { subjects: [inspectionId, subject.unitId], after: subject, result: { id: inspectionId } }
  })
}

export function removeSubject(ctx: Write, { subjectId }: { subjectId: string }) {
  return write(ctx, 'inspections.removeSubject', (tx) => {
    const found = findSubject(tx, subjectId)
    if (!found) throw new Problem('no_subject', undefined, 'Không tìm thấy đối tượng này.')
    const { id: _id, inspectionId, hasRemedies, ...before } = found
    openInspection(tx, inspectionId)
    if (hasRemedies) throw new Problem('has_remedies', undefined, 'Còn việc phải khắc phục ghi cho đối tượng này.')
    tx.db.delete(inspectionSubjects).where(eq(inspectionSubjects.id, subjectId)).run()
    return {
      subjects: [inspectionId, before.unitId, before.personId].filter((id) => id !== null),
      before,
      result: { id: inspectionId },
    }
  })
}
