import { type AnySQLiteColumn, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isPeriod } from '../columns'
import { managingLevels, postKinds, units } from './organisation'
import { qualificationLevels } from './qualifications'
import { classKinds } from './training'

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

/** Lines, in some forms columns, of the statistical forms (Biểu … -BTCTW) that follow a vocabulary, as they are printed from a day on. */
export const formLines = sqliteTable(
  'form_lines',
  {
    id: id(),
    /** «9C» */
    form: text().notNull(),
    number: text().notNull(),
    title: text().notNull(),
    parentId: text().references((): AnySQLiteColumn => formLines.id),
    rank: integer().notNull(),
    from: day().notNull(),
    until: day(),
  },
  (t) => [isPeriod('form_lines_period', t.from, t.until), index('form_lines_by_form').on(t.form, t.rank)],
)

/** What a line counts from a day on: a kind of post, a kind of class, a level taken in some form of study, posts of a managing level. */
export const formLineItems = sqliteTable(
  'form_line_items',
  {
    id: id(),
    lineId: text()
      .notNull()
      .references(() => formLines.id),
    postKind: text().references(() => postKinds.code),
    classKind: text().references(() => classKinds.code),
    level: text().references(() => qualificationLevels.code),
    studyForm: text(),
    managingLevel: text().references(() => managingLevels.code),
    from: day().notNull(),
    until: day(),
  },
  (t) => [
    isPeriod('form_line_items_period', t.from, t.until),
    index('form_line_items_by_line').on(t.lineId),
    index('form_line_items_by_post').on(t.postKind),
    index('form_line_items_by_class').on(t.classKind),
    index('form_line_items_by_level').on(t.level),
  ],
)
