import { eq, inArray } from 'drizzle-orm'
import { audiences, classAudiences, classKinds, classSessions, enrolments, trainingClasses } from '@/db/schema/training'
import { addDays, type CivilDate, daysBetween } from '../civil-date'
import type { Context } from '../context'
import { findUnit } from '../organisation/units/queries'
import { Problem } from '../problem'
import { fold } from '../search-text'
import { write } from '../write'
import type { ChangeClassInput, CopyClassInput, OpenClassInput } from './input'
import { type ClassPage, findClass } from './queries'
import { sessionsBetween } from './rules'
import { listSessions } from './sessions/queries'

type Write = Context<'training.write' | 'training.read' | 'organisation.read'>
type Described = Omit<ChangeClassInput, 'classId'>

/** What is stored of a class: the organiser's name as printed, the closing day, the text it is found by. */
function describe(tx: Write, { closesOn, organiser, ...input }: Described) {
  const kind = tx.db.select().from(classKinds).where(eq(classKinds.code, input.kind)).get()
  if (!kind) throw new Problem('unknown_kind', 'kind', 'Chọn loại lớp trong danh sách.')
  const unit = input.organiserUnitId ? findUnit(tx, input.organiserUnitId, input.opensOn) : undefined
  if (input.organiserUnitId && !unit)
    throw new Problem('unknown_unit', 'organiserUnitId', 'Chọn đơn vị mở lớp trong danh sách gợi ý.')
  const named = organiser ?? unit?.name ?? ''
  const row = { ...input, organiser: named, closesOn: closesOn ?? input.opensOn }
  // The log keeps words where the register keeps codes.
  return { row: { ...row, searchText: fold(`${input.title} ${named}`) }, logged: { ...row, kind: kind.name } }
}

function getClass(tx: Write, classId: string): ClassPage {
  const found = findClass(tx, classId)
  if (!found) throw new Problem('no_class', undefined, 'Không tìm thấy lớp này.')
  if (found.cancelledReason !== null) throw new Problem('cancelled', undefined, 'Lớp đã hủy, không sửa được nữa.')
  return found
}

export function openClass(ctx: Write, { audiences: codes, parts, withWeekend, ...input }: OpenClassInput) {
  return write(ctx, 'training.open', (tx) => {
    const { row, logged } = describe(tx, input)
    const known = tx.db.select().from(audiences).where(inArray(audiences.code, codes)).all()
    if (known.length !== new Set(codes).size)
      throw new Problem('unknown_audience', 'audiences', 'Chọn đối tượng trong danh sách.')
    const { id } = tx.db.insert(trainingClasses).values(row).returning({ id: trainingClasses.id }).get()
    tx.db
      .insert(classAudiences)
      .values(known.map(({ code }) => ({ classId: id, audience: code })))
      .run()
    const sessions = sessionsBetween(row.opensOn, row.closesOn, parts, withWeekend)
    if (sessions.length > 0)
      tx.db
        .insert(classSessions)
        .values(sessions.map((session) => ({ ...session, classId: id })))
        .run()
    const after = { ...logged, audiences: known.map(({ name }) => name), sessions: sessions.length }
    return { subjects: [id], after, result: { id } }
  })
}

export function changeClass(ctx: Write, { classId, ...input }: ChangeClassInput) {
  return write(ctx, 'training.change', (tx) => {
    const before = getClass(tx, classId)
    const { row, logged } = describe(tx, input)
    const outside = listSessions(tx, classId).find(({ on }) => on < row.opensOn || on > row.closesOn)
    if (outside)
      throw new Problem('sessions_outside', 'closesOn', 'Có buổi học nằm ngoài thời gian này. Bỏ buổi học đó trước đã.')
    tx.db.update(trainingClasses).set(row).where(eq(trainingClasses.id, classId)).run()
    const { title, kindName: kind, organiser, organiserUnitId, opensOn, closesOn, venue, isOnline, basis } = before
    return {
      subjects: [classId],
      before: { title, kind, organiser, organiserUnitId, opensOn, closesOn, venue, isOnline, basis },
      after: logged,
      result: { id: classId },
    }
  })
}

/** A class that did not take place counts nowhere; its learners and the reason stay. */
export function cancelClass(ctx: Write, { classId, reason }: { classId: string; reason: string }) {
  return write(ctx, 'training.cancel', (tx) => {
    getClass(tx, classId)
    tx.db.update(trainingClasses).set({ cancelledReason: reason }).where(eq(trainingClasses.id, classId)).run()
    return { subjects: [classId], before: { cancelledReason: null }, after: { reason }, result: { id: classId } }
  })
}

/** The same class again from another day: its audiences, its sessions moved by as many days, its learners if wanted. */
export function copyClass(ctx: Write, { classId, title, opensOn, withLearners }: CopyClassInput) {
  return write(ctx, 'training.open', (tx) => {
    const source = findClass(tx, classId)
    if (!source) throw new Problem('no_class', undefined, 'Không tìm thấy lớp này.')
    const moved = (day: CivilDate) => addDays(day, daysBetween(source.opensOn, opensOn))
    const { kind, organiser, organiserUnitId, venue, isOnline } = source
    const closesOn = moved(source.closesOn)
    const { row, logged } = describe(tx, {
      title,
      kind,
      organiser,
      organiserUnitId,
      venue,
      isOnline,
      basis: null,
      opensOn,
      closesOn,
    })
    const { id } = tx.db.insert(trainingClasses).values(row).returning({ id: trainingClasses.id }).get()
    const sessions = listSessions(tx, classId).map(({ on, part }) => ({ classId: id, on: moved(on), part }))
    if (sessions.length > 0) tx.db.insert(classSessions).values(sessions).run()
    const lines = tx.db.select().from(classAudiences).where(eq(classAudiences.classId, classId)).all()
    const learners = lines.reduce((sum, line) => sum + copyLine(tx, id, line, withLearners), 0)
    return { subjects: [id, classId], after: { ...logged, copiedFrom: classId, learners }, result: { id } }
  })
}

/** Headcounts are not copied: nobody has reported them yet. */
function copyLine(tx: Write, classId: string, line: typeof classAudiences.$inferSelect, withLearners: boolean): number {
  const { id } = tx.db
    .insert(classAudiences)
    .values({ classId, audience: line.audience, note: line.note })
    .returning({ id: classAudiences.id })
    .get()
  if (!withLearners) return 0
  const learners = tx.db.select().from(enrolments).where(eq(enrolments.lineId, line.id)).all()
  const copies = learners.map(({ personId, outsiderName, outsiderNote }) => ({
    lineId: id,
    personId,
    outsiderName,
    outsiderNote,
  }))
  if (copies.length > 0) tx.db.insert(enrolments).values(copies).run()
  return learners.length
}
