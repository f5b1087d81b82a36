import { and, asc, eq, like, or, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitVersions } from '@/db/schema/organisation'
import { reportIssuers } from '@/db/schema/reports'
import { addDays, type CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { renderDocument } from '../../document'
import { fileName } from '../../file-name'
import { type DecisionPage, findDecision, isWhollyVisible } from '../../movements/decisions/queries'
import { titlesOf } from '../../movements/seats/queries'
import { demonstrationNote, getInstallation } from '../../settings/queries'
import { findIssuer } from '../queries'
import { type Letterhead, paperOf } from './rules'

type Read = Context<'movements.read' | 'people.read' | 'reports.read'>

/** The register's own bodies head their papers as their reports; any other by the full name of its unit on the day. */
function letterheadOf(ctx: Read, { body }: DecisionPage, on: CivilDate): Letterhead {
  const { officeName } = getInstallation(ctx.db)
  const own = ctx.db
    .select()
    .from(reportIssuers)
    .where(and(like(reportIssuers.symbol, `%/${body.abbreviation}`), effectiveOn(reportIssuers, on)))
    .get()
  const isOwn = own !== undefined && body.style === 'party'
  const unit = ctx.db
    .select({ name: unitVersions.name })
    .from(unitVersions)
    .where(
      and(
        or(eq(unitVersions.name, body.name), like(unitVersions.name, `${body.name} %`)),
        effectiveOn(unitVersions, on),
      ),
    )
    .orderBy(asc(sql`length(${unitVersions.name})`))
    .get()
  return {
    upperBody: isOwn ? own.upperBody : '',
    body: isOwn ? own.body : (unit?.name ?? body.name),
    place: (own ?? findIssuer(ctx, 'committee'))?.place ?? '',
    signsFor: body.name,
    officeName,
    note: demonstrationNote(ctx.db) ?? null,
  }
}

export type DecisionFile = { readonly fileName: string; readonly bytes: Uint8Array }

/** The decision as a Word file, for those who may see everybody in it. Posts that people leave are those of the day before. */
export async function decisionFile(ctx: Read, decisionId: string): Promise<DecisionFile | undefined> {
  const decision = isWhollyVisible(ctx, decisionId) ? findDecision(ctx, decisionId) : undefined
  if (!decision) return undefined
  const on = decision.effectiveOn ?? ctx.today
  const personIds = decision.acts.map(({ personId }) => personId)
  const titles = titlesOf(ctx, personIds, addDays(on, -1))
  const bytes = await renderDocument(
    paperOf(decision, titles, letterheadOf(ctx, decision, decision.signedOn ?? ctx.today)),
  )
  const { numberText, subject } = decision
  return { fileName: fileName(...(numberText ? [numberText] : ['du thao', subject]), 'docx'), bytes }
}
