import { and, eq, sql } from 'drizzle-orm'
import { attendances } from '@/db/schema/training'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { ATTENDANCES, type Attendance } from '../labels'
import { findSession } from '../sessions/queries'
import { sessionName } from '../sessions/rules'
import type { MarkInput } from './input'
import { enrolmentsOf, marksIn } from './queries'

const saidOf = (mark: Attendance | undefined) => (mark ? ATTENDANCES[mark].toLowerCase() : 'chưa điểm danh')

/** Marks learners in one session; whoever belongs to another class is refused with all the others. */
export function markAttendance(
  ctx: Context<'training.attend' | 'training.read'>,
  { sessionId, status, enrolmentIds }: MarkInput,
) {
  return write(ctx, 'training.attend', (tx) => {
    const found = findSession(tx, sessionId)
    if (!found) throw new Problem('no_session', undefined, 'Không tìm thấy buổi học này.')
    if (found.cancelledReason !== null) throw new Problem('cancelled', undefined, 'Lớp đã hủy, không điểm danh được.')
    const { classId, on } = found.session
    if (on > tx.today)
      throw new Problem('future', undefined, `Buổi học ngày ${formatDay(on)} chưa tới, chưa điểm danh được.`)
    const wanted = [...new Set(enrolmentIds)]
    const learners = enrolmentsOf(tx, classId, wanted)
    if (learners.length !== wanted.length)
      throw new Problem('other_class', undefined, 'Có học viên không thuộc lớp này. Hãy tải lại trang.')
    const marks = new Map(marksIn(tx, sessionId, wanted).map((mark) => [mark.enrolmentId, mark.status]))
    const session = sessionName(found.session)
    if (status === null)
      tx.db
        .delete(attendances)
        .where(
          and(
            eq(attendances.sessionId, sessionId),
            sql`${attendances.enrolmentId} in (select value from json_each(${JSON.stringify(wanted)}))`,
          ),
        )
        .run()
    else
      tx.db
        .insert(attendances)
        .values(wanted.map((enrolmentId) => ({ enrolmentId, sessionId, status })))
        .onConflictDoUpdate({ target: [attendances.enrolmentId, attendances.sessionId], set: { status } })
        .run()
    return {
      subjects: [classId],
      before: { session, learners: learners.map(({ id, name }) => `${name}: ${saidOf(marks.get(id))}`) },
      after: { session, status, learners: learners.map(({ name }) => name) },
      result: { marked: wanted.length },
    }
  })
}
