import { and, asc, desc, eq, like, or, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import { reportIssuers } from '@/db/schema/reports'
import { addDays, type CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { renderDocument } from '../../document'
import { fileName } from '../../file-name'
import { type DecisionPage, findDecision, hidesNobody } from '../../movements/decisions/queries'
import { titlesOf } from '../../movements/seats/queries'
import { Problem } from '../../problem'
import { demonstrationNote, getInstallation } from '../../settings/queries'
import { basesOf } from '../bases/queries'
import { findIssuer } from '../queries'
import { DECISION_LEXICON } from '../templates/decision/rules'
import { fill, openTemplate } from '../templates/filling/queries'
import { TEMPLATE_PROBLEMS } from '../templates/labels'
import { versionOn } from '../templates/queries'
import { findArranged } from './arranged/queries'
import { RESOLVES } from './labels'
import { contentOf, type Letterhead, paperOf } from './rules'

type Read = Context<'movements.read' | 'people.read' | 'reports.read'>

/** The register's own bodies head their papers as their reports, the first of them for papers older still. */
const findOwn = (ctx: Read, abbreviation: string, on: CivilDate) =>
  ctx.db
    .select()
    .from(reportIssuers)
    .where(like(reportIssuers.symbol, `%/${abbreviation}`))
    .orderBy(desc(effectiveOn(reportIssuers, on)), asc(reportIssuers.from))
    .get()

/** The unit that a body is named after, by its full name on the day. */
const findUnit = (ctx: Read, name: string, on: CivilDate) =>
  ctx.db
    .select({ name: unitVersions.name, place: places.name })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(and(or(eq(unitVersions.name, name), like(unitVersions.name, `${name} %`)), effectiveOn(unitVersions, on)))
    .orderBy(asc(sql`length(${unitVersions.name})`))
    .get()

function letterheadOf(ctx: Read, { body, issuingBodyId, acts }: DecisionPage, on: CivilDate): Letterhead {
  const note = demonstrationNote(ctx.db) ?? null
  const bases = basesOf(ctx, { issuingBodyId, kinds: acts.map(({ kind }) => kind), on })
  const own = body.style === 'party' ? findOwn(ctx, body.abbreviation, on) : undefined
  if (own)
    return {
      upperBody: own.upperBody,
      body: own.body,
      place: own.place,
      signsFor: own.authorityOf || body.name,
      signature: { authority: own.authority, title: own.signatoryTitle },
      officeName: getInstallation(ctx.db).officeName,
      bases,
      note,
    }
  const unit = findUnit(ctx, body.name, on)
  const place = unit?.place ?? (body.style === 'state' ? findIssuer(ctx, 'committee')?.place : undefined) ?? ''
  return {
    upperBody: '',
    body: unit?.name ?? body.name,
    place,
    signsFor: body.name,
    signature: null,
    officeName: null,
    bases,
    note,
  }
}

/** Whether it is taken out as a Word file: papers that decide, by those who may see everybody in them. */
export const isPrinted = (ctx: Read, { id, kind }: Pick<DecisionPage, 'id' | 'kind'>): boolean =>
  kind in RESOLVES && hidesNobody(ctx, id)

export type DecisionFile = { readonly fileName: string; readonly bytes: Uint8Array }

/** The day that decides which template and which bases a paper has. */
export const dayOfPaper = (ctx: Read, { signedOn }: Pick<DecisionPage, 'signedOn'>): CivilDate => signedOn ?? ctx.today

function templateOf(ctx: Read, templateId: string, on: CivilDate) {
  const version = versionOn(ctx, 'decision', templateId, on)
  if (!version) throw new Problem('not_in_force', undefined, TEMPLATE_PROBLEMS.not_in_force)
  return openTemplate(version)
}

/**
 * The decision as a Word file, for those who may see everybody in it; laid out by the product or by a template of the
 * office. Posts that people leave are those of the day before.
 */
export async function decisionFile(
  ctx: Read,
  decisionId: string,
  templateId: string | null = null,
): Promise<DecisionFile | undefined> {
  const decision = findDecision(ctx, decisionId)
  if (!decision || !isPrinted(ctx, decision)) return undefined
  const on = decision.effectiveOn ?? ctx.today
  const personIds = decision.acts.map(({ personId }) => personId)
  const titles = titlesOf(ctx, personIds, addDays(on, -1))
  const day = dayOfPaper(ctx, decision)
  const content = contentOf(decision, titles, letterheadOf(ctx, decision, day), findArranged(ctx, decisionId))
  const bytes = templateId
    ? fill(templateOf(ctx, templateId, day), DECISION_LEXICON, content)
    : await renderDocument(paperOf(content))
  const { numberText, subject } = decision
  return { fileName: fileName(...(numberText ? [numberText] : ['du thao', subject]), 'docx'), bytes }
}
