import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isPeriod } from '../columns'
import { issuingBodies } from './documents'
import type { MovementKind } from './movements'
import { units } from './organisation'

export type Issuer = 'organising' | 'committee'

/** Heading, symbol, signature and recipients of who issues a report: dated data, not code. */
export const reportIssuers = sqliteTable(
  'report_issuers',
  {
    id: id(),
    code: text().notNull().$type<Issuer>(),
    name: text().notNull(),
    upperBody: text().notNull(),
    body: text().notNull(),
    symbol: text().notNull(),
    place: text().notNull(),
    authority: text().notNull().$type<'' | 'T/M' | 'K/T' | 'T/L'>(),
    authorityOf: text().notNull(),
    signatoryTitle: text().notNull(),
    recipients: text({ mode: 'json' }).notNull().$type<string[]>(),
    from: day().notNull(),
    until: day(),
  },
  (t) => [isPeriod('report_issuers_period', t.from, t.until)],
)

/** A paper that the office lays out by itself in Word. */
export const reportTemplates = sqliteTable(
  'report_templates',
  {
    id: id(),
    paper: text().notNull().$type<'periodic' | 'decision'>(),
    name: text().notNull(),
  },
  (t) => [uniqueIndex('report_templates_by_name').on(t.paper, t.name)],
)

/** A file brought for it, kept under DATA_DIR by its hash and never changed; in force from a day on once somebody says so. */
export const reportTemplateVersions = sqliteTable(
  'report_template_versions',
  {
    id: id(),
    templateId: text()
      .notNull()
      .references(() => reportTemplates.id),
    version: integer().notNull(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    size: integer().notNull(),
    addedAt: instant().notNull(),
    addedBy: text(),
    from: day(),
    until: day(),
  },
  (t) => [
    uniqueIndex('report_template_versions_in_order').on(t.templateId, t.version),
    isPeriod('report_template_versions_period', t.from, t.until),
  ],
)

/** The lines «Căn cứ …» that the office writes into decisions: of a body or of all, about one kind of act or any. */
export const decisionBases = sqliteTable(
  'decision_bases',
  {
    id: id(),
    issuingBodyId: text().references(() => issuingBodies.id),
    movementKind: text().$type<MovementKind>(),
    lines: text({ mode: 'json' }).notNull().$type<string[]>(),
    from: day().notNull(),
    until: day(),
  },
  (t) => [isPeriod('decision_bases_period', t.from, t.until)],
)

/** A draft keeps its texts; an issued one keeps its file, its values and the rows behind them for ever. */
export const reports = sqliteTable(
  'reports',
  {
    id: id(),
    kind: text().notNull(),
    title: text().notNull(),
    /** First and last day of the period, both counted. */
    from: day().notNull(),
    to: day().notNull(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    issuer: text().notNull().$type<Issuer>(),
    createdAt: instant().notNull(),
    createdBy: text(),
    checkedAt: instant(),
    checkedBy: text(),
    number: integer(),
    numberText: text(),
    issuedOn: day(),
    signatory: text(),
    signatoryTitle: text(),
    issuedAt: instant(),
    issuedBy: text(),
    /** The office's own template that its Word file was made with; null for the product's layout. */
    templateVersionId: text().references(() => reportTemplateVersions.id),
    revision: integer().notNull().default(1),
  },
  (t) => [index('reports_by_created').on(t.createdAt)],
)

export const reportTexts = sqliteTable(
  'report_texts',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    key: text().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
)

export const reportFigures = sqliteTable(
  'report_figures',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    figureId: text().notNull(),
    title: text().notNull(),
    unit: text().notNull(),
    value: real(),
    part: integer(),
    whole: integer(),
    on: day(),
    from: day(),
    until: day(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.figureId] })],
)

export const reportRows = sqliteTable(
  'report_rows',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    figureId: text().notNull(),
    side: text().notNull().$type<'part' | 'whole'>(),
    key: text().notNull(),
    label: text().notNull(),
    weight: integer().notNull(),
    /** Who may see the row: the unit it lies in. */
    unitId: text(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.figureId, t.side, t.key] })],
)

export const reportFiles = sqliteTable(
  'report_files',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    format: text().notNull().$type<'docx' | 'xlsx' | 'json'>(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    size: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.format] })],
)
