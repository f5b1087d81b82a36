import { and, eq, sql } from 'drizzle-orm'
import { attendances } from '@/db/schema/training'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findSession } from '../sessions/queries'
import type { MarkInput } from './input'
import { enrolmentsOf, marksIn } from './queries'

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
    if (enrolmentsOf(tx, classId, wanted).length !== wanted.length)
      throw new Problem('other_class', undefined, 'Có học viên không thuộc lớp này. Hãy tải lại trang.')
    const before = marksIn(tx, sessionId, wanted)
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
      before: { sessionId, marks: before },
      after: { sessionId, status, enrolmentIds: wanted },
      result: { marked: wanted.length },
    }
  })
}
