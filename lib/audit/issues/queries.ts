import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditEntries, auditSubjects } from '@/db/schema/audit'
import { reports, reportWithdrawals } from '@/db/schema/reports'
import type { Context } from '@/lib/context'
import { sealNow } from '@/lib/reports/background/queries'
import { sealOfKept } from '@/lib/reports/seal/queries'
import { brokenParts, rowText, type Seal, type SealedPart, type SealState } from '@/lib/reports/seal/rules'

type Logged = { readonly after: unknown }

const logged = (db: Db, action: string, reportId: string): Logged | undefined =>
  db
    .select({ after: auditEntries.after })
    .from(auditEntries)
    .innerJoin(auditSubjects, eq(auditSubjects.entryId, auditEntries.id))
    .where(and(eq(auditSubjects.subjectId, reportId), eq(auditEntries.action, action)))
    .get()

const isSeal = (after: unknown): after is { seal: Seal } =>
  typeof after === 'object' && after !== null && 'seal' in after && typeof after.seal === 'object'

/** The withdrawal that the log tells of, and the one that is kept. */
function isWithdrawalWhole(db: Db, reportId: string): boolean {
  const entry = logged(db, 'reports.withdraw', reportId)
  const row = db.select().from(reportWithdrawals).where(eq(reportWithdrawals.reportId, reportId)).get()
  if (!entry || !row) return !entry && !row
  return rowText(row) === rowText(entry.after as Record<string, unknown>)
}

/** The log says what was issued: it cannot be changed without its chain breaking. */
function compared(db: Db, reportId: string, now: Seal): SealState {
  const entry = logged(db, 'reports.issue', reportId)
  const withdrawal: SealedPart[] = isWithdrawalWhole(db, reportId) ? [] : ['withdrawal']
  if (!entry) return ['report', ...withdrawal]
  if (!isSeal(entry.after)) return withdrawal.length > 0 ? withdrawal : 'unsealed'
  const broken = [...brokenParts(entry.after.seal, now), ...withdrawal]
  return broken.length > 0 ? broken : 'whole'
}

/** Whether an issued report is what was issued, to the last byte. */
export const verifyIssue = async (
  ctx: Context<'reports.read' | 'figures.read'>,
  reportId: string,
): Promise<SealState> => compared(ctx.db, reportId, await sealNow(ctx, reportId))

export type VerifiedIssue = { readonly reportId: string; readonly name: string; readonly state: SealState }

/** Every report that the register or its log says was issued, the first issued first. */
export function verifyIssues(db: Db): VerifiedIssue[] {
  const standing = db
    .select({ id: reports.id, name: reports.numberText })
    .from(reports)
    .where(isNotNull(reports.issuedAt))
    .orderBy(asc(reports.issuedAt), asc(reports.id))
    .all()
  const issued = db
    .select({ id: auditSubjects.subjectId })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .where(eq(auditEntries.action, 'reports.issue'))
    .all()
  const names = new Map([
    ...issued.map(({ id }) => [id, id] as const),
    ...standing.map(({ id, name }) => [id, name ?? id] as const),
  ])
  return [...names].map(([reportId, name]) => ({
    reportId,
    name,
    state: compared(db, reportId, sealOfKept(db, reportId)),
  }))
}
