import { and, asc, desc, eq, lte, max } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions, issuingBodies, terms } from '@/db/schema/documents'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'

export type IssuingBody = ReturnType<typeof listIssuingBodies>[number]

export const listIssuingBodies = (ctx: Context<'documents.read'>) =>
  ctx.db.select().from(issuingBodies).orderBy(asc(issuingBodies.rank)).all()

export const findIssuingBody = (ctx: Context<'documents.read'>, id: string) =>
  ctx.db.select().from(issuingBodies).where(eq(issuingBodies.id, id)).get()

/** The term of a body that a day lies in; papers are numbered within it. */
export const findTerm = (ctx: Context<'documents.read'>, issuingBodyId: string, on: CivilDate) =>
  ctx.db
    .select()
    .from(terms)
    .where(and(eq(terms.issuingBodyId, issuingBodyId), effectiveOn(terms, on)))
    .orderBy(desc(terms.from))
    .get()

type Numbered = { issuingBodyId: string; kind: (typeof decisions.$inferSelect)['kind']; on: CivilDate }

/** The number after the highest one of this kind of paper in the body's term. */
export function nextNumber(ctx: Context<'documents.read'>, { issuingBodyId, kind, on }: Numbered): number {
  const term = findTerm(ctx, issuingBodyId, on)
  if (!term) return 1
  const highest = ctx.db
    .select({ number: max(decisions.number) })
    .from(decisions)
    .where(and(eq(decisions.issuingBodyId, issuingBodyId), eq(decisions.termId, term.id), eq(decisions.kind, kind)))
    .get()
  return (highest?.number ?? 0) + 1
}

/** Who signed last for a body before a day: filled in when the next paper is registered. */
export const findLastSignatory = (ctx: Context<'documents.read'>, issuingBodyId: string, on: CivilDate) =>
  ctx.db
    .select({
      signatory: decisions.signatory,
      signatoryTitle: decisions.signatoryTitle,
      authority: decisions.authority,
    })
    .from(decisions)
    .where(and(eq(decisions.issuingBodyId, issuingBodyId), lte(decisions.signedOn, on)))
    .orderBy(desc(decisions.signedOn))
    .limit(1)
    .get()
