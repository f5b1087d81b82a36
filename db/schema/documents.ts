import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { day, id, instant, isDay, isPeriod } from '../columns'

/** Who issues papers: «Ban Thường vụ Huyện ủy» signs with `HU`, «UBND huyện» with `UBND`. */
export const issuingBodies = sqliteTable('issuing_bodies', {
  id: id(),
  name: text().notNull(),
  abbreviation: text().notNull(),
  /** Party papers read `86-BC/HU`, state papers `231/QĐ-UBND`. */
  style: text().notNull().$type<'party' | 'state'>(),
  rank: integer().notNull().default(0),
})

/** A term of a body: its papers are numbered from 01 within it, per kind. */
export const terms = sqliteTable(
  'terms',
  {
    id: id(),
    issuingBodyId: text()
      .notNull()
      .references(() => issuingBodies.id),
    name: text().notNull(),
    from: day().notNull(),
    until: day(),
  },
  (t) => [isPeriod('terms_period', t.from, t.until)],
)

export type GoverningKind =
  | 'resolution'
  | 'directive'
  | 'regulation'
  | 'rules'
  | 'decision'
  | 'conclusion'
  | 'programme'
  | 'plan'
  | 'scheme'
  | 'guidance'
  | 'law'
  | 'decree'
  | 'other'

/** Papers that govern: resolutions, regulations, plans. One without a number is known, its number is not. */
export const governingDocuments = sqliteTable(
  'governing_documents',
  {
    id: id(),
    number: text().notNull(),
    title: text().notNull(),
    issuer: text().notNull(),
    signedOn: day(),
    from: day(),
    until: day(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
    kind: text().notNull().default('other').$type<GoverningKind>(),
    /** The paper that took its place; without one it only ended. */
    replacedById: text().references((): AnySQLiteColumn => governingDocuments.id),
    /** The programme of the term: its breakthroughs and tasks are counted. */
    isTermProgramme: integer({ mode: 'boolean' }).notNull().default(false),
    note: text(),
  },
  (t) => [isDay('governing_documents_signed', t.signedOn)],
)

/** What a governing document sets out, one by one: breakthroughs (khâu đột phá) and tasks. */
export const documentPoints = sqliteTable(
  'document_points',
  {
    id: id(),
    documentId: text()
      .notNull()
      .references(() => governingDocuments.id),
    kind: text().notNull().$type<'breakthrough' | 'task'>(),
    ordinal: integer().notNull(),
    text: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [uniqueIndex('document_points_in_order').on(t.documentId, t.kind, t.ordinal)],
)

/** The text of a governing document as a file, kept as the scans of decisions are. */
export const documentFiles = sqliteTable(
  'document_files',
  {
    id: id(),
    documentId: text()
      .notNull()
      .references(() => governingDocuments.id),
    fileName: text().notNull(),
    mediaType: text().notNull().$type<'application/pdf' | 'image/jpeg' | 'image/png'>(),
    size: integer().notNull(),
    sha256: text().notNull(),
    addedAt: instant().notNull(),
    addedBy: text(),
  },
  (t) => [index('document_files_by_document').on(t.documentId)],
)

/** A paper that decides. `registeredAt` alone gives effect; a draft may carry a proposed number and day. */
export const decisions = sqliteTable(
  'decisions',
  {
    id: id(),
    kind: text().notNull().default('QĐ').$type<'QĐ' | 'NQ' | 'TB' | 'TTr' | 'CV' | 'KL' | 'BC'>(),
    issuingBodyId: text()
      .notNull()
      .references(() => issuingBodies.id),
    termId: text().references(() => terms.id),
    proposedNumber: text(),
    proposedOn: day(),
    number: integer(),
    /** As printed: `846-QĐ/HU`. */
    numberText: text(),
    numberSearch: text(),
    signedOn: day(),
    signatory: text(),
    signatoryTitle: text(),
    authority: text().notNull().default('').$type<'' | 'T/M' | 'K/T' | 'T/L' | 'Q.'>(),
    subject: text().notNull(),
    effectiveOn: day(),
    createdAt: instant().notNull(),
    createdBy: text(),
    submittedAt: instant(),
    /** Why it was last given back to who prepares it. */
    returnReason: text(),
    registeredAt: instant(),
    registeredBy: text(),
    /** Raised by each save of a draft; a save that saw an older one is refused. */
    revision: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('decisions_by_number').on(t.issuingBodyId, t.termId, t.kind, t.number),
    index('decisions_by_signed').on(t.signedOn),
    index('decisions_unregistered').on(t.createdAt).where(sql`registered_at is null`),
    isDay('decisions_signed', t.signedOn),
    isDay('decisions_effective', t.effectiveOn),
  ],
)

/** Numbers of a body's term that went to papers which this register does not hold; nobody is asked about them again. */
export const numberGaps = sqliteTable(
  'number_gaps',
  {
    issuingBodyId: text()
      .notNull()
      .references(() => issuingBodies.id),
    termId: text()
      .notNull()
      .references(() => terms.id),
    kind: text().notNull().$type<typeof decisions.$inferSelect.kind>(),
    first: integer().notNull(),
    last: integer().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.issuingBodyId, t.termId, t.kind, t.first] }),
    check('number_gaps_range', sql`${t.first} >= 1 and ${t.last} >= ${t.first}`),
  ],
)

/** A scan, kept under DATA_DIR by its hash; what it is was told by its content. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: id(),
    decisionId: text()
      .notNull()
      .references(() => decisions.id),
    fileName: text().notNull(),
    mediaType: text().notNull().$type<'application/pdf' | 'image/jpeg' | 'image/png'>(),
    size: integer().notNull(),
    sha256: text().notNull(),
    addedAt: instant().notNull(),
    addedBy: text(),
  },
  (t) => [index('attachments_by_decision').on(t.decisionId)],
)
