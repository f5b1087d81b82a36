import { and, desc, eq, gte, isNotNull, like, lt, max, ne } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions, issuingBodies, terms } from '@/db/schema/documents'
import { reports, reportTemplateVersions } from '@/db/schema/reports'
import { type CivilDate, civilDate } from '../../civil-date'
import type { Context } from '../../context'
import { findIssuing, type Issuing } from '../issuers/queries'
import type { ReportRow } from '../queries'
import { titlesOf } from '../rules'

type Read = Context<'reports.read'>

/** Who numbers a paper: by the letters it carries; committees that share theirs are told apart by their unit. */
type Numbering = Pick<Issuing, 'code' | 'symbol' | 'own'>

/** Papers are numbered per kind within a term of the body whose symbol they carry. */
function termOf(ctx: Read, { symbol, own }: Numbering, on: CivilDate) {
  const body = own
    ? eq(issuingBodies.id, own.bodyId ?? '')
    : eq(issuingBodies.abbreviation, symbol.split('/').at(-1) ?? '')
  const term = ctx.db
    .select({ id: terms.id, from: terms.from, until: terms.until })
    .from(terms)
    .innerJoin(issuingBodies, eq(issuingBodies.id, terms.issuingBodyId))
    .where(and(body, effectiveOn(terms, on)))
    .get()
  return term ?? { id: null, from: civilDate('1900-01-01'), until: null }
}

/** What an issuer has issued. */
const issuedBy = ({ code, symbol, own }: Numbering) =>
  and(
    eq(reports.issuer, code),
    like(reports.numberText, `%-${symbol}`),
    own ? eq(reports.unitId, own.unitId) : undefined,
  )

const inTerm = (term: ReturnType<typeof termOf>, issuer: Numbering) =>
  and(issuedBy(issuer), gte(reports.issuedOn, term.from), term.until ? lt(reports.issuedOn, term.until) : undefined)

/** The number after the last one of the term. */
export function nextNumber(ctx: Read, issuer: Numbering, on: CivilDate = ctx.today): number {
  const term = termOf(ctx, issuer, on)
  const last = ctx.db
    .select({ number: max(reports.number) })
    .from(reports)
    .where(inTerm(term, issuer))
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
  issuer: Numbering,
  asked: { reportId: string; number: number; on: CivilDate },
): boolean {
  const term = termOf(ctx, issuer, asked.on)
  const other = ctx.db
    .select({ id: reports.id })
    .from(reports)
    .where(and(inTerm(term, issuer), eq(reports.number, asked.number), ne(reports.id, asked.reportId)))
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

/** Whoever leads the office signs its papers in their own name. */
const isHeadOf = ({ viewer }: Read, issuer: Issuing) => issuer.code === 'organising' && viewer.role === 'head'

/** What the form of an issue starts from: the next number, today, who signed last and the layout of the last paper. */
export function findSealDefaults(ctx: Read, report: ReportRow) {
  const issuer = findIssuing(ctx, report)
  if (!issuer) return null
  const last = ctx.db
    .select({
      signatory: reports.signatory,
      title: reports.signatoryTitle,
      templateId: reportTemplateVersions.templateId,
    })
    .from(reports)
    .leftJoin(reportTemplateVersions, eq(reportTemplateVersions.id, reports.templateVersionId))
    .where(and(issuedBy(issuer), isNotNull(reports.issuedAt)))
    .orderBy(desc(reports.issuedAt))
    .get()
  return {
    number: nextNumber(ctx, issuer),
    issuedOn: ctx.today,
    signatory: last?.signatory ?? (isHeadOf(ctx, issuer) ? ctx.viewer.displayName : ''),
    signatoryTitle: last?.title ?? issuer.signatoryTitle,
    templateId: last?.templateId ?? null,
    titles: titlesOf(issuer),
    symbol: issuer.symbol,
  }
}
