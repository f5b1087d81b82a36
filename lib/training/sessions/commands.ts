import { eq } from 'drizzle-orm'
import { classSessions } from '@/db/schema/training'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findClass } from '../queries'
import { classDays } from '../rules'
import type { AddSessionInput } from './input'
import { findSession, isMarked, listSessions } from './queries'
import { sessionName } from './rules'

type Write = Context<'training.write' | 'training.read'>

export function addSession(ctx: Write, { classId, on, part }: AddSessionInput) {
  return write(ctx, 'training.change', (tx) => {
    const found = findClass(tx, classId)
    if (!found) throw new Problem('no_class', undefined, 'Không tìm thấy lớp này.')
    if (on < found.opensOn || on > found.closesOn)
      throw new Problem('outside', 'on', `Lớp học trong thời gian ${classDays(found)}.`)
    if (listSessions(tx, classId).some((session) => session.on === on && session.part === part))
      throw new Problem('same_session', 'on', 'Buổi học này đã có.')
    const { id } = tx.db.insert(classSessions).values({ classId, on, part }).returning({ id: classSessions.id }).get()
    return { subjects: [classId], after: { session: sessionName({ on, part }) }, result: { id } }
  })
}

/** A session is taken out only while nobody was marked in it. */
export function removeSession(ctx: Write, { sessionId }: { sessionId: string }) {
  return write(ctx, 'training.change', (tx) => {
    const found = findSession(tx, sessionId)
    if (!found) throw new Problem('no_session', undefined, 'Không tìm thấy buổi học này.')
    if (isMarked(tx, sessionId))
      throw new Problem('marked', undefined, 'Buổi học đã điểm danh. Xóa điểm danh của buổi này trước đã.')
    const { classId } = found.session
    tx.db.delete(classSessions).where(eq(classSessions.id, sessionId)).run()
    return { subjects: [classId], before: { session: sessionName(found.session) }, result: { id: classId } }
  })
}
