import { eq } from 'drizzle-orm'
import { attendances, enrolments } from '@/db/schema/training'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findLine } from '../lines/queries'
import { findClass } from '../queries'
import type { EnrolHoldersInput, EnrolInput, EnrolOutsiderInput, GradeInput } from './input'
import { enrolledAmong, findEnrolment, listHoldersToEnrol, visibleAmong } from './queries'

type Write = Context<'training.write' | 'training.read' | 'people.read'>

/** The class of a line and what the line is called; nobody comes into a cancelled class. */
function openLine(tx: Write, lineId: string) {
  const found = findLine(tx, lineId)
  const classPage = found && findClass(tx, found.line.classId)
  if (!found || !classPage) throw new Problem('no_line', 'lineId', 'Chọn đối tượng của lớp.')
  if (classPage.cancelledReason !== null) throw new Problem('cancelled', undefined, 'Lớp đã hủy, không ghi tên được.')
  return { classId: classPage.id, opensOn: classPage.opensOn, audience: found.audienceName }
}

const enrolAll = (tx: Write, lineId: string, personIds: readonly string[]) =>
  tx.db
    .insert(enrolments)
    .values(personIds.map((personId) => ({ lineId, personId })))
    .run()

/** Nobody is enrolled twice in one class, in whichever line. */
export function enrol(ctx: Write, { lineId, personId }: EnrolInput) {
  return write(ctx, 'training.enrol', (tx) => {
    const { classId, audience } = openLine(tx, lineId)
    if (visibleAmong(tx, [personId]).length === 0)
      throw new Problem('no_person', 'personId', 'Chọn cán bộ trong danh sách gợi ý.')
    const [known] = enrolledAmong(tx, classId, [personId])
    if (known) throw new Problem('enrolled', 'personId', `${known.name} đã có tên trong lớp này.`)
    enrolAll(tx, lineId, [personId])
    return { subjects: [classId, personId], after: { audience, personId }, result: { id: classId } }
  })
}

export function enrolOutsider(ctx: Write, { lineId, outsiderName, outsiderNote }: EnrolOutsiderInput) {
  return write(ctx, 'training.enrol', (tx) => {
    const { classId, audience } = openLine(tx, lineId)
    tx.db.insert(enrolments).values({ lineId, outsiderName, outsiderNote }).run()
    return { subjects: [classId], after: { audience, outsiderName, outsiderNote }, result: { id: classId } }
  })
}

/** Everyone who must attend by the post held on the first day; those enrolled already stay as they are. */
export function enrolHolders(
  ctx: Write & Context<'movements.read'>,
  { lineId, who, kinds }: EnrolHoldersInput,
): { added: number } {
  return write(ctx, 'training.enrol', (tx) => {
    const { classId, opensOn, audience } = openLine(tx, lineId)
    const personIds = listHoldersToEnrol(tx, { classId, on: opensOn, kinds, isOwnLevel: who === 'own' })
    if (personIds.length === 0)
      throw new Problem('nobody', undefined, 'Không còn ai giữ các chức danh này mà chưa có tên trong lớp.')
    enrolAll(tx, lineId, personIds)
    return {
      subjects: [classId, ...personIds],
      after: { audience, personIds },
      result: { added: personIds.length },
    }
  })
}

/** Takes a name out of a class together with its marks; the log keeps them. */
export function withdraw(ctx: Write, { enrolmentId }: { enrolmentId: string }) {
  return write(ctx, 'training.withdraw', (tx) => {
    const found = findEnrolment(tx, enrolmentId)
    if (!found) throw new Problem('no_learner', undefined, 'Không tìm thấy học viên này.')
    const marks = tx.db.select().from(attendances).where(eq(attendances.enrolmentId, enrolmentId)).all()
    const present = marks.filter(({ status }) => status === 'present').length
    tx.db.delete(attendances).where(eq(attendances.enrolmentId, enrolmentId)).run()
    tx.db.delete(enrolments).where(eq(enrolments.id, enrolmentId)).run()
    const { classId, enrolment } = found
    const subjects = [classId, ...(enrolment.personId ? [enrolment.personId] : [])]
    const { personId, outsiderName, outsiderNote, result } = enrolment
    const before = { personId, outsiderName, outsiderNote, result, present, sessions: marks.length }
    return { subjects, before, result: { id: classId } }
  })
}

export function grade(ctx: Write, { enrolmentId, result }: GradeInput) {
  return write(ctx, 'training.grade', (tx) => {
    const found = findEnrolment(tx, enrolmentId)
    if (!found) throw new Problem('no_learner', undefined, 'Không tìm thấy học viên này.')
    tx.db.update(enrolments).set({ result }).where(eq(enrolments.id, enrolmentId)).run()
    const { classId, enrolment } = found
    const subjects = [classId, ...(enrolment.personId ? [enrolment.personId] : [])]
    return { subjects, before: { result: enrolment.result }, after: { result }, result: { id: classId } }
  })
}
