import { and, eq } from 'drizzle-orm'
import { careerEntries } from '@/db/schema/people'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findPerson } from '../queries'
import { visiblePerson } from '../scope/queries'
import type { AddCareerEntryInput, RemoveCareerEntryInput } from './input'

/** What stands in the paper file from before the register: printed in the course of work, never counted as holding a post. */
export function addCareerEntry(
  ctx: Context<'people.write' | 'people.read'>,
  { personId, from, until, text }: AddCareerEntryInput,
) {
  return write(ctx, 'people.addCareer', (tx) => {
    if (!findPerson(tx, personId)) throw new Problem('no_such_file', undefined, 'Không tìm thấy hồ sơ này.')
    if (from === null) throw new Problem('no_day', 'from', 'Hãy nhập thời gian bắt đầu.')
    if (from > tx.today)
      throw new Problem('future', 'from', `Thời gian bắt đầu ở sau ngày làm việc ${formatDay(tx.today)}.`)
    const row = { personId, from, until, text }
    const { id } = tx.db.insert(careerEntries).values(row).returning({ id: careerEntries.id }).get()
    return { subjects: [personId, id], after: row, result: { id } }
  })
}

export function removeCareerEntry(
  ctx: Context<'people.correct' | 'people.read'>,
  { entryId, reason }: RemoveCareerEntryInput,
) {
  return write(ctx, 'people.removeCareer', (tx) => {
    const before = tx.db
      .select()
      .from(careerEntries)
      .where(and(eq(careerEntries.id, entryId), visiblePerson(tx, careerEntries.personId)))
      .get()
    if (!before) throw new Problem('no_such_entry', undefined, 'Mục này không còn trong hồ sơ.')
    tx.db.delete(careerEntries).where(eq(careerEntries.id, entryId)).run()
    return { subjects: [before.personId, entryId], before, after: { reason }, result: { id: entryId } }
  })
}
