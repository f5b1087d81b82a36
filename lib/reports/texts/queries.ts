import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { reportSections, reportTextRivals, reportTexts } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { Context } from '../../context'
import { permissionsOf, ROLE_NAMES, type Role } from '../../permissions'

type Read = Context<'reports.read'>

export const findText = (ctx: Read, { reportId, key }: { reportId: string; key: string }): string | null =>
  ctx.db
    .select({ text: reportTexts.text })
    .from(reportTexts)
    .where(and(eq(reportTexts.reportId, reportId), eq(reportTexts.key, key)))
    .get()?.text ?? null

/** Who wrote the texts of a draft and when, what stands against them, and who writes which section. */
export function getAuthorship(ctx: Read, reportId: string) {
  const owner = alias(users, 'owner')
  const edits = ctx.db
    .select({ key: reportTexts.key, at: reportTexts.editedAt, by: users.displayName })
    .from(reportTexts)
    .leftJoin(users, eq(users.id, reportTexts.editedBy))
    .where(eq(reportTexts.reportId, reportId))
    .all()
  const rivals = ctx.db
    .select({
      id: reportTextRivals.id,
      key: reportTextRivals.key,
      text: reportTextRivals.text,
      at: reportTextRivals.savedAt,
      by: users.displayName,
    })
    .from(reportTextRivals)
    .leftJoin(users, eq(users.id, reportTextRivals.savedBy))
    .where(eq(reportTextRivals.reportId, reportId))
    .orderBy(asc(reportTextRivals.savedAt), asc(reportTextRivals.id))
    .all()
  const owners = ctx.db
    .select({ key: reportSections.key, ownerId: reportSections.ownerId, name: owner.displayName })
    .from(reportSections)
    .innerJoin(owner, eq(owner.id, reportSections.ownerId))
    .where(eq(reportSections.reportId, reportId))
    .all()
  return { edits, rivals, owners }
}

export type Authorship = ReturnType<typeof getAuthorship>
export type Rival = Authorship['rivals'][number]

const WRITERS = (Object.keys(ROLE_NAMES) as Role[]).filter((role) => permissionsOf(role).includes('reports.write'))

/** Who may be asked to write: whoever writes reports and sees the whole register, or the viewer alone where they do not. */
export function listAuthors(ctx: Read): { id: string; name: string }[] {
  if (ctx.viewer.roots !== null) return [{ id: ctx.viewer.id, name: ctx.viewer.displayName }]
  return ctx.db
    .select({ id: users.id, name: users.displayName })
    .from(users)
    .where(
      and(
        isNull(users.disabledAt),
        inArray(
          users.role,
          WRITERS.filter((role) => role !== 'unit-officer'),
        ),
      ),
    )
    .orderBy(asc(users.displayName))
    .all()
}
