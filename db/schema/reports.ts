import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { day, id, instant, isPeriod } from '../columns'
import { managingLevels, postKinds, units } from './organisation'
import { qualificationLevels } from './qualifications'
import { classKinds } from './training'
import { users } from './users'

export type Issuer = 'organising' | 'committee'

/** How a report follows an issued one: it adds to what that one said, or stands in its place. */
export type Following = 'supplement' | 'replacement'

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

/** A committee asks organisations for a report of a period, to be sent by a day. */
export const reportRequests = sqliteTable('report_requests', {
  id: id(),
  from: day().notNull(),
  to: day().notNull(),
  dueOn: day().notNull(),
  note: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().references(() => users.id),
})

/** Who was asked. */
export const reportRequestUnits = sqliteTable(
  'report_request_units',
  {
    requestId: text()
      .notNull()
      .references(() => reportRequests.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.unitId] }), index('report_request_units_by_unit').on(t.unitId)],
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
    /** The issued report that this one supplements or replaces. */
    followsId: text().references((): AnySQLiteColumn => reports.id),
    following: text().$type<Following>(),
    /** The request that it answers. */
    requestId: text().references(() => reportRequests.id),
  },
  (t) => [
    index('reports_by_created').on(t.createdAt),
    index('reports_by_followed').on(t.followsId),
    uniqueIndex('reports_by_request').on(t.requestId, t.unitId),
  ],
)

export const reportTexts = sqliteTable(
  'report_texts',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    key: text().notNull(),
    text: text().notNull(),
    editedAt: instant(),
    editedBy: text().references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
)

/** What somebody wrote while a colleague changed the same text: kept beside it until one of both is chosen. */
export const reportTextRivals = sqliteTable(
  'report_text_rivals',
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    key: text().notNull(),
    text: text().notNull(),
    savedAt: instant().notNull(),
    savedBy: text().references(() => users.id),
  },
  (t) => [index('report_text_rivals_by_report').on(t.reportId, t.key)],
)

/** Who writes a section of a draft. */
export const reportSections = sqliteTable(
  'report_sections',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    key: text().notNull(),
    ownerId: text()
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
)

/** A warning that the report was checked and issued in spite of, in the words it had then. */
export const reportOverrides = sqliteTable(
  'report_overrides',
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    key: text().notNull(),
    text: text().notNull(),
    reason: text().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: text().references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
)

/** An issued report is taken back by a paper: it stays readable, and is marked. */
export const reportWithdrawals = sqliteTable('report_withdrawals', {
  reportId: text()
    .primaryKey()
    .references(() => reports.id),
  on: day().notNull(),
  reason: text().notNull(),
  paper: text().notNull(),
  recordedAt: instant().notNull(),
  recordedBy: text().references(() => users.id),
})

/** What an organisation sent as it was, and what it was answered. */
export const reportSubmissions = sqliteTable(
  'report_submissions',
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    sha256: text().notNull(),
    sentOn: day().notNull(),
    sentAt: instant().notNull(),
    sentBy: text().references(() => users.id),
    answer: text().$type<'accepted' | 'returned'>(),
    remarks: text(),
    answeredAt: instant(),
    answeredBy: text().references(() => users.id),
  },
  (t) => [index('report_submissions_by_report').on(t.reportId)],
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
