import type { Context } from '../../context'
import { titlesOf } from '../../movements/seats/queries'
import { readSheet } from '../attendance/queries'
import { cellKey } from '../attendance/rules'
import { listLearners } from '../learners/queries'
import { findClass } from '../queries'
import type { Roster } from './rules'

type Reading = Context<'training.read' | 'people.read' | 'movements.read'>

/** Everybody whose name is in a class and whom the viewer may see, with the posts of its first day and their marks. */
export function findRoster(ctx: Reading, classId: string): Roster | undefined {
  const found = findClass(ctx, classId)
  if (!found) return undefined
  const { rows } = listLearners(ctx, classId, { q: '', page: 1, line: null }, null)
  const { sessions, marks } = readSheet(ctx, classId)
  const byCell = new Map(marks.map((mark) => [cellKey(mark), mark.status]))
  const ids = rows.flatMap(({ personId }) => personId ?? [])
  const titles = titlesOf(ctx, ids, found.opensOn)
  const { title, organiser, opensOn, closesOn, venue } = found
  const learners = rows.map(({ id, personId, name, birthDate, note, audienceName, result }) => ({
    name,
    birthDate,
    title: (personId && titles.get(personId)) || note || '',
    audienceName,
    result,
    marks: sessions.map((session) => byCell.get(cellKey({ enrolmentId: id, sessionId: session.id })) ?? null),
  }))
  return { title, organiser, opensOn, closesOn, venue, sessions, learners }
}
