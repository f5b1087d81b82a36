import { and, desc, eq, gte, isNotNull, lt, max, ne } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions, issuingBodies, terms } from '@/db/schema/documents'
import { type Issuer, reports } from '@/db/schema/reports'
import { type CivilDate, civilDate } from '../../civil-date'
import type { Context } from '../../context'
import { findIssuer, type IssuerRow, type ReportRow } from '../queries'
import { titlesOf } from '../rules'

type Read = Context<'reports.read'>

/** Papers are numbered per kind within a term of the body whose symbol they carry. */
function termOf(ctx: Read, symbol: string, on: CivilDate) {
  const term = ctx.db
    .select({ id: terms.id, from: terms.from, until: terms.until })
    .from(terms)
    .innerJoin(issuingBodies, eq(issuingBodies.id, terms.issuingBodyId))
    .where(and(eq(issuingBodies.abbreviation, symbol.split('/').at(-1) ?? ''), effectiveOn(terms, on)))
    .get()
  return term ?? { id: null, from: civilDate('1900-01-01'), until: null }
}

const inTerm = (term: ReturnType<typeof termOf>, issuer: Issuer) =>
  and(
    eq(reports.issuer, issuer),
    gte(reports.issuedOn, term.from),
    term.until ? lt(reports.issuedOn, term.until) : undefined,
  )

/** The number after the last one of the term. */
export function nextNumber(ctx: Read, issuer: IssuerRow, on: CivilDate = ctx.today): number {
  const term = termOf(ctx, issuer.symbol, on)
  const last = ctx.db
    .select({ number: max(reports.number) })
    .from(reports)
    .where(inTerm(term, issuer.code))
    .get()
  const booked = term.id
    ? ctx.db
        .select({ number: max(decisions.number) })
        .from(decisions)
        .where(and(eq(decisions.termId, term.id), eq(decisions.kind, 'BC')))
        .get()
    : undefined
  return Math.max(last?.number ?? 0, booked?.number ?? 0) + 1
}

export function isNumberTaken(
  ctx: Read,
  issuer: IssuerRow,
  asked: { reportId: string; number: number; on: CivilDate },
): boolean {
  const term = termOf(ctx, issuer.symbol, asked.on)
  const other = ctx.db
    .select({ id: reports.id })
    .from(reports)
    .where(and(inTerm(term, issuer.code), eq(reports.number, asked.number), ne(reports.id, asked.reportId)))
    .get()
  const booked = term.id
    ? ctx.db
        .select({ id: decisions.id })
        .from(decisions)
        .where(and(eq(decisions.termId, term.id), eq(decisions.kind, 'BC'), eq(decisions.number, asked.number)))
        .get()
    : undefined
  return other !== undefined || booked !== undefined
}

/** What the form of an issue starts from: the next number, today, and who signed last. */
export function findSealDefaults(ctx: Read, report: ReportRow) {
  const issuer = findIssuer(ctx, report.issuer)
  if (!issuer) return null
  const last = ctx.db
    .select({ signatory: reports.signatory, title: reports.signatoryTitle })
    .from(reports)
    .where(and(eq(reports.issuer, report.issuer), isNotNull(reports.issuedAt)))
    .orderBy(desc(reports.issuedAt))
    .get()
  return {
    number: nextNumber(ctx, issuer),
    issuedOn: ctx.today,
    signatory: last?.signatory ?? '',
    signatoryTitle: last?.title ?? issuer.signatoryTitle,
    titles: titlesOf(issuer),
    symbol: issuer.symbol,
  }
}
