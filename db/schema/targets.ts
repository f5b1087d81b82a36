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
import { day, id, isDay, isPeriod } from '../columns'
import { governingDocuments } from './documents'
import { units } from './organisation'

/** Which side of the threshold is reached: not below it, not above it, or a place in a ranking not below it. */
export type Direction = 'at-least' | 'at-most' | 'rank'
/** Where the value comes from: a live figure, milestones that were reached, or statements with their proof. */
export type Measure = 'figure' | 'milestones' | 'stated'

/**
 * What a target of a governing document asks for, from a day on. An adjusted target keeps what it asked for until then:
 * the rows that follow name the first one, by whose id the target is known.
 */
export const targets = sqliteTable(
  'targets',
  {
    id: id(),
    adjusts: text().references((): AnySQLiteColumn => targets.id),
    documentId: text()
      .notNull()
      .references(() => governingDocuments.id),
    title: text().notNull(),
    measure: text().notNull().default('figure').$type<Measure>(),
    /** Empty unless a live figure measures it. */
    figureId: text().notNull(),
    direction: text().notNull().default('at-least').$type<Direction>(),
    /** Per cent for a rate, otherwise in the unit of the figure, or the target's own. */
    threshold: real().notNull(),
    /** «%», «triệu đồng/người/năm», «bậc»; a figure has its own. */
    unit: text().notNull().default('%'),
    dueOn: day(),
    /** Who follows it. */
    ownerUnitId: text().references(() => units.id),
    /** Set by the resolution of the committee's own congress. */
    isOfCongress: integer({ mode: 'boolean' }).notNull().default(false),
    /** The figure of the catalogue that its statements give. */
    states: text().$type<'reform-index-rank'>(),
    /** The paper that adjusted it, or that ended it; the first row rests on the target's document. */
    basis: text(),
    from: day().notNull(),
    until: day(),
    rank: integer().notNull().default(0),
  },
  (t) => [isPeriod('targets_period', t.from, t.until), index('targets_by_first').on(t.adjusts)],
)

/** A value given by hand, with the paper that proves it; it counts until the next. */
export const targetValues = sqliteTable(
  'target_values',
  {
    id: id(),
    targetId: text()
      .notNull()
      .references(() => targets.id),
    on: day().notNull(),
    value: real().notNull(),
    /** Of a ranking: among how many. */
    outOf: integer(),
    proof: text().notNull(),
    paper: text().notNull(),
  },
  (t) => [uniqueIndex('target_values_by_day').on(t.targetId, t.on), isDay('target_values_on', t.on)],
)

export const targetMilestones = sqliteTable(
  'target_milestones',
  {
    id: id(),
    targetId: text()
      .notNull()
      .references(() => targets.id),
    title: text().notNull(),
    dueOn: day(),
    reachedOn: day(),
    proof: text(),
    rank: integer().notNull().default(0),
  },
  (t) => [
    index('target_milestones_by_target').on(t.targetId),
    isDay('target_milestones_due', t.dueOn),
    isDay('target_milestones_reached', t.reachedOn),
  ],
)

/** A list of standards that units are held against. `countedAs` says which figure of the catalogue reads it. */
export const standardSets = sqliteTable(
  'standard_sets',
  {
    id: id(),
    documentId: text()
      .notNull()
      .references(() => governingDocuments.id),
    title: text().notNull(),
    countedAs: text().$type<'urban-district' | 'ward' | 'advanced-commune'>(),
    from: day().notNull(),
    until: day(),
    rank: integer().notNull().default(0),
  },
  (t) => [isPeriod('standard_sets_period', t.from, t.until)],
)

export const setStandards = sqliteTable(
  'set_standards',
  {
    id: id(),
    setId: text()
      .notNull()
      .references(() => standardSets.id),
    ordinal: integer().notNull(),
    title: text().notNull(),
  },
  (t) => [uniqueIndex('set_standards_by_ordinal').on(t.setId, t.ordinal)],
)

export const setUnits = sqliteTable(
  'set_units',
  {
    setId: text()
      .notNull()
      .references(() => standardSets.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
  },
  (t) => [primaryKey({ columns: [t.setId, t.unitId] })],
)

/** Whether a unit meets a standard, as found on a day and proved; it counts until the next finding. */
export const standardFindings = sqliteTable(
  'standard_findings',
  {
    id: id(),
    standardId: text()
      .notNull()
      .references(() => setStandards.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    on: day().notNull(),
    isMet: integer({ mode: 'boolean' }).notNull(),
    proof: text().notNull(),
    paper: text().notNull(),
  },
  (t) => [
    uniqueIndex('standard_findings_by_day').on(t.standardId, t.unitId, t.on),
    isDay('standard_findings_on', t.on),
  ],
)
