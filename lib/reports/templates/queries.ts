import { and, asc, desc, eq } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { reportTemplates, reportTemplateVersions } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listFigures } from '../../figures/queries'
import { grouped } from '../../grouped'
import { covers } from '../../period'
import { readStoredFile } from '../../stored-file'
import type { Vocabulary } from '../../word-template'
import { type Wrong, wrongsOf } from './checking/rules'
import { DECISION_LEXICON } from './decision/rules'
import { exampleOf } from './example/layout'
import { FIELDS, periodicLexicon } from './periodic/rules'
import { namesIn, type PaperKind, vocabularyOf } from './rules'

type Read = Context<'reports.read'>
const [templates, versions] = [reportTemplates, reportTemplateVersions]

/** Every word that the template of a paper may use, as the viewer's own figures are called. */
export function vocabularyFor(ctx: Context<'reports.read' | 'figures.read'>, paper: PaperKind): Vocabulary {
  const periodic = periodicLexicon(listFigures(ctx))
  return paper === 'periodic'
    ? vocabularyOf(periodic, namesIn(DECISION_LEXICON))
    : vocabularyOf(DECISION_LEXICON, namesIn(periodic))
}

/** All that is wrong with a file, at once. */
export const checkTemplate = (
  ctx: Context<'reports.read' | 'figures.read'>,
  paper: PaperKind,
  bytes: Uint8Array,
): Wrong[] => wrongsOf(bytes, vocabularyFor(ctx, paper))

const listVersions = (ctx: Read) =>
  ctx.db
    .select({
      id: versions.id,
      templateId: versions.templateId,
      paper: templates.paper,
      name: templates.name,
      version: versions.version,
      fileName: versions.fileName,
      sha256: versions.sha256,
      size: versions.size,
      addedAt: versions.addedAt,
      addedBy: users.displayName,
      from: versions.from,
      until: versions.until,
    })
    .from(versions)
    .innerJoin(templates, eq(templates.id, versions.templateId))
    .leftJoin(users, eq(users.id, versions.addedBy))
    .$dynamic()

export type VersionRow = ReturnType<ReturnType<typeof listVersions>['all']>[number]

/** The versions of a template, the latest first. */
export const versionsOf = (ctx: Read, templateId: string): VersionRow[] =>
  listVersions(ctx).where(eq(versions.templateId, templateId)).orderBy(desc(versions.version)).all()

/** Templates of all papers, each with its versions and the one in force today. */
export function listTemplates(ctx: Read) {
  const rows = listVersions(ctx).orderBy(asc(templates.paper), asc(templates.name), desc(versions.version)).all()
  return [...grouped(rows, ({ templateId }) => templateId).values()].flatMap((all) => {
    const [latest] = all
    return latest
      ? [{ id: latest.templateId, paper: latest.paper, name: latest.name, latest, ...standing(all, ctx.today) }]
      : []
  })
}

export type TemplateRow = ReturnType<typeof listTemplates>[number]

const periodOf = ({ from, until }: VersionRow) => (from ? { from, until } : null)

/** What of a template is in force on a day, and what will be. */
function standing(all: readonly VersionRow[], on: CivilDate) {
  const isInForce = (row: VersionRow, test: (period: { from: CivilDate; until: CivilDate | null }) => boolean) => {
    const period = periodOf(row)
    return period !== null && test(period)
  }
  return {
    current: all.find((row) => isInForce(row, (period) => covers(period, on))) ?? null,
    coming: all.find((row) => isInForce(row, ({ from }) => from > on)) ?? null,
    count: all.length,
  }
}

export function findTemplate(ctx: Read, templateId: string) {
  const row = ctx.db.select().from(templates).where(eq(templates.id, templateId)).get()
  if (!row) return undefined
  const all = versionsOf(ctx, templateId)
  return { ...row, versions: all, ...standing(all, ctx.today) }
}

export type TemplatePage = NonNullable<ReturnType<typeof findTemplate>>

export const findVersion = (ctx: Read, versionId: string): VersionRow | undefined =>
  listVersions(ctx).where(eq(versions.id, versionId)).get()

/** The version of a template that is in force on a day. */
export const versionOn = (ctx: Read, paper: PaperKind, templateId: string, on: CivilDate): VersionRow | undefined =>
  listVersions(ctx)
    .where(and(eq(versions.templateId, templateId), eq(templates.paper, paper), effectiveOn(versions, on)))
    .get()

/** The templates that a paper of a day may be laid out with. */
export const templatesOn = (ctx: Read, paper: PaperKind, on: CivilDate = ctx.today) =>
  ctx.db
    .select({ id: templates.id, name: templates.name })
    .from(templates)
    .innerJoin(versions, and(eq(versions.templateId, templates.id), effectiveOn(versions, on)))
    .where(eq(templates.paper, paper))
    .orderBy(asc(templates.name))
    .all()

export type TemplateChoice = ReturnType<typeof templatesOn>[number]

/** The very bytes that were brought; null when they are gone or were altered. */
export function readVersionFile(ctx: Read, versionId: string) {
  const version = findVersion(ctx, versionId)
  const bytes = version && readStoredFile('templates', version.sha256)
  return version && bytes ? { fileName: version.fileName, bytes } : null
}

const FIELD_NAMES = FIELDS.filter(({ name }) => name !== '')

/** A template to start from, made by the product in the words of this register. */
export async function exampleTemplate(ctx: Context<'reports.read' | 'figures.read'>, paper: PaperKind) {
  if (paper === 'decision') return exampleOf(paper, DECISION_LEXICON, [], [])
  const figures = listFigures(ctx)
  const explained = figures.map(({ id, title }) => ({ name: id, explained: title }))
  return exampleOf(paper, periodicLexicon(figures), explained, FIELD_NAMES)
}
