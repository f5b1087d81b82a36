import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isDay, isPeriod, newId } from '../columns'
import { decisions } from './documents'
import { seats, units } from './organisation'
import { people, type Sex } from './people'

export type MovementKind =
  | 'appointment'
  | 'reappointment'
  | 'transfer'
  | 'rotation'
  | 'position-change'
  | 'secondment'
  | 'designation'
  | 'nomination'
  | 'election'
  | 'endorsement'
  | 'ratification'
  | 'acting'
  | 'in-charge'
  | 'concurrent'
  | 'relief'
  | 'release'
  | 'retirement'

export type Manner = 'main' | 'concurrent' | 'acting'
export type Change = 'begin' | 'end' | 'renew'
export type PaperRole = 'policy' | 'transfer' | 'election' | 'ratification'

/** One act about one person. It has effect when its decision is registered and it is not cancelled. */
export const movements = sqliteTable(
  'movements',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text().notNull().$type<MovementKind>(),
    decisionId: text().references(() => decisions.id),
    ordinal: integer().notNull().default(1),
    /** The day it counts on; null while an election or approval is awaited. */
    on: day(),
    termMonths: integer(),
    /** The last day of a term or a secondment where the paper names one. */
    endsOn: day(),
    purpose: text(),
    note: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('movements_by_person').on(t.personId, t.on),
    index('movements_by_decision').on(t.decisionId),
    index('movements_by_day').on(t.on, t.kind),
    isDay('movements_day', t.on),
  ],
)

/** The papers that an act hangs on, each with its role. */
export const movementPapers = sqliteTable(
  'movement_papers',
  {
    movementId: text()
      .notNull()
      .references(() => movements.id),
    decisionId: text()
      .notNull()
      .references(() => decisions.id),
    role: text().notNull().$type<PaperRole>(),
  },
  (t) => [primaryKey({ columns: [t.movementId, t.decisionId, t.role] }), index('papers_by_decision').on(t.decisionId)],
)

/** What an act does to a seat. `on` is null while it is announced only, and then no figure counts it. */
export const effects = sqliteTable(
  'effects',
  {
    id: id(),
    movementId: text()
      .notNull()
      .references(() => movements.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    seatId: text()
      .notNull()
      .references(() => seats.id),
    change: text().notNull().$type<Change>(),
    manner: text().notNull().$type<Manner>(),
    on: day(),
  },
  (t) => [
    index('effects_by_movement').on(t.movementId),
    index('effects_by_person').on(t.personId),
    index('effects_by_seat').on(t.seatId),
    isDay('effects_day', t.on),
  ],
)

export const cancellations = sqliteTable('cancellations', {
  movementId: text()
    .primaryKey()
    .references(() => movements.id),
  reason: text().notNull(),
  at: instant().notNull(),
  userId: text(),
})

/** Who holds which seat from when until when: derived from effects, rewritten for the people touched, edited by nobody. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: text().primaryKey().$defaultFn(newId),
    personId: text()
      .notNull()
      .references(() => people.id),
    seatId: text()
      .notNull()
      .references(() => seats.id),
    manner: text().notNull().$type<Manner>(),
    from: day().notNull(),
    until: day(),
    /** Re-appointment extends a holding: the day its present term began. */
    termFrom: day().notNull(),
    /** The first day after the present term, secondment or mandate; null where the paper names none. */
    termUntil: day(),
    beginEffectId: text()
      .notNull()
      .references(() => effects.id),
    endEffectId: text().references(() => effects.id),
  },
  (t) => [
    isPeriod('assignments_period', t.from, t.until),
    index('assignments_by_person').on(t.personId, t.from),
    index('assignments_by_seat').on(t.seatId, t.from),
    index('assignments_by_begin').on(t.from),
    index('assignments_by_term').on(t.termUntil),
    index('assignments_by_effect').on(t.beginEffectId),
  ],
)

/** A determination belongs to a person, a unit and the appointment there; without one the suggestion counts. */
export const localDeterminations = sqliteTable(
  'local_determinations',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    from: day().notNull(),
    isLocal: integer({ mode: 'boolean' }).notNull(),
    basis: text().notNull(),
    decidedBy: text(),
    decidedAt: instant().notNull(),
  },
  (t) => [index('local_determinations_by_person').on(t.personId, t.unitId, t.from)],
)

/** Rules are dated data, each with its figure, its basis and whether that was verified. */
export const rules = sqliteTable(
  'rules',
  {
    id: id(),
    code: text().notNull(),
    title: text().notNull(),
    /** Months, unless the rule says otherwise. */
    atLeast: integer(),
    atMost: integer(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [isPeriod('rules_period', t.from, t.until), index('rules_by_code').on(t.code, t.from)],
)

/** The month table of retirement: who was born from … to … retires at so many months of age. */
export const retirementAges = sqliteTable(
  'retirement_ages',
  {
    sex: text().notNull().$type<Sex>(),
    bornFrom: text().notNull(),
    bornTo: text().notNull(),
    ageMonths: integer().notNull(),
    basis: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sex, t.bornFrom] })],
)

export const ruleOverrides = sqliteTable(
  'rule_overrides',
  {
    id: id(),
    movementId: text()
      .notNull()
      .references(() => movements.id),
    ruleCode: text().notNull(),
    reason: text().notNull(),
    calculation: text().notNull(),
    userId: text(),
    at: instant().notNull(),
  },
  (t) => [index('rule_overrides_by_movement').on(t.movementId)],
)
