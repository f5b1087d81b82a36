import { and, eq, gte } from 'drizzle-orm'
import { auditEntries, auditSubjects } from '@/db/schema/audit'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { dayOf, startOfDay } from '../instant'
import { write } from '../write'

/** A list that left the house: who took it, whom it was about, how many. */
export function recordExport(ctx: Context<'people.export'>, taken: { filter: string; on: CivilDate; count: number }) {
  return write(ctx, 'people.export', () => ({ subjects: [], after: taken, result: taken.count }))
}

/** Who opened a file is known by the day: the first time of a day stands in the log. */
export function recordLook(ctx: Context<'people.read'>, personId: string) {
  const seen = ctx.db
    .select({ id: auditEntries.id })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .where(
      and(
        eq(auditSubjects.subjectId, personId),
        eq(auditEntries.action, 'people.look'),
        eq(auditEntries.userId, ctx.viewer.id),
        gte(auditEntries.at, startOfDay(dayOf(ctx.now))),
      ),
    )
    .limit(1)
    .get()
  if (!seen) write(ctx, 'people.look', () => ({ subjects: [personId], result: undefined }))
}
