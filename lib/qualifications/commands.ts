import { eq } from 'drizzle-orm'
import { qualifications } from '@/db/schema/qualifications'
import { formatDay } from '../civil-date'
import type { Base, Context } from '../context'
import { Problem } from '../problem'
import { write } from '../write'
import type { AddQualificationInput, CorrectQualificationInput, RemoveQualificationInput } from './input'
import { findLevel, findQualification, isVisible } from './queries'

type Write = Context<'qualifications.write' | 'qualifications.read'>

/** The row to be kept: the kind follows from the level, and nothing lies in the future. */
export function qualificationRow(ctx: Base, input: AddQualificationInput) {
  const { personId, level, field, school, form, from, issuedOn, certificateNumber } = input
  const known = findLevel(ctx, level)
  if (!known) throw new Problem('unknown_level', 'level', 'Hãy chọn trình độ trong danh mục.')
  if (issuedOn === null) throw new Problem('no_day', 'issuedOn', 'Hãy nhập ngày hoặc năm được cấp văn bằng, chứng chỉ.')
  if (issuedOn > ctx.today)
    throw new Problem('future', 'issuedOn', `Ngày cấp ở sau ngày làm việc ${formatDay(ctx.today)}.`)
  return { personId, level, kind: known.kind, field, school, form, from, issuedOn, certificateNumber }
}

function getQualification(ctx: Write, qualificationId: string) {
  const found = findQualification(ctx, qualificationId)
  if (!found) throw new Problem('no_such_qualification', undefined, 'Văn bằng, chứng chỉ này không còn trong hồ sơ.')
  return found
}

export function addQualification(ctx: Write, input: AddQualificationInput) {
  return write(ctx, 'qualifications.add', (tx) => {
    if (!isVisible(tx, input.personId)) throw new Problem('no_such_file', undefined, 'Không tìm thấy hồ sơ này.')
    const row = qualificationRow(tx, input)
    const { id } = tx.db.insert(qualifications).values(row).returning({ id: qualifications.id }).get()
    return { subjects: [input.personId, id], after: row, result: { id } }
  })
}

export function correctQualification(ctx: Write, { qualificationId, reason, ...input }: CorrectQualificationInput) {
  return write(ctx, 'qualifications.correct', (tx) => {
    const before = getQualification(tx, qualificationId)
    const row = qualificationRow(tx, { ...input, personId: before.personId })
    tx.db.update(qualifications).set(row).where(eq(qualifications.id, qualificationId)).run()
    return {
      subjects: [before.personId, qualificationId],
      before,
      after: { ...row, reason },
      result: { id: qualificationId },
    }
  })
}

export function removeQualification(ctx: Write, { qualificationId, reason }: RemoveQualificationInput) {
  return write(ctx, 'qualifications.remove', (tx) => {
    const before = getQualification(tx, qualificationId)
    tx.db.delete(qualifications).where(eq(qualifications.id, qualificationId)).run()
    return { subjects: [before.personId, qualificationId], before, after: { reason }, result: { id: qualificationId } }
  })
}
