import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isDay, isPeriod, newId } from '../columns'
import { decisions } from './documents'
import { plannedPosts, posts, reorganisations, seats, units } from './organisation'
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
  | 'extension'
  | 'secondment-end'
  | 'rotation-end'
  | 'relief'
  | 'resignation'
  | 'release'
  | 'dismissal'
  | 'suspension'
  | 'retirement'
  | 'early-retirement'

export type Manner = 'main' | 'concurrent' | 'acting'
/** A suspension leaves the post held; its holder does not act in it meanwhile. */
export type Change = 'begin' | 'end' | 'renew' | 'suspend'
export type PaperRole = 'policy' | 'transfer' | 'election' | 'ratification'

/** A round of rotations: «Đợt 2/2023», with what its plan foresees. */
export const rotationRounds = sqliteTable('rotation_rounds', {
  id: id(),
  name: text().notNull(),
  from: day().notNull(),
  /** The last day of the round as planned. */
  until: day(),
  /** People whom the plan foresees. */
  planned: integer(),
  basis: text(),
  note: text(),
})

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
    /** The round of rotations it belongs to. */
    roundId: text().references(() => rotationRounds.id),
    note: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('movements_by_person').on(t.personId, t.on),
    index('movements_by_decision').on(t.decisionId),
    index('movements_by_day').on(t.on, t.kind, t.decisionId, t.id),
    index('movements_by_round').on(t.roundId),
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
    // Who holds what on a day is read from the index alone.
    index('assignments_by_person').on(t.personId, t.from, t.until, t.manner, t.seatId),
    index('assignments_by_seat').on(t.seatId, t.from, t.until, t.manner, t.personId),
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
    /** Kinds of post that it binds; null: every one. */
    postKinds: text({ mode: 'json' }).$type<string[]>(),
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

export type DisciplineNature = 'party' | 'state' | 'mass'
export type DisciplineWait = 'reprimand' | 'warning' | 'dismissal'

/** Vocabulary: forms of discipline as regulations have them from day to day. `waits`: the rule that holds back a higher post after it. */
export const disciplineForms = sqliteTable(
  'discipline_forms',
  {
    code: text().primaryKey(),
    nature: text().notNull().$type<DisciplineNature>(),
    name: text().notNull(),
    waits: text().$type<DisciplineWait>(),
    rank: integer().notNull(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [isPeriod('discipline_forms_period', t.from, t.until)],
)

/** Who was disciplined, by which paper: here, because the rules on later posts read it. A dismissal is an act of its own besides. */
export const disciplines = sqliteTable(
  'disciplines',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** A code of `discipline_forms`, or `classified`: of such a case nothing is kept but the number and the day. */
    form: text().notNull(),
    on: day().notNull(),
    /** The number of its decision. */
    basis: text().notNull(),
    body: text(),
    violation: text(),
    /** From then on it has no effect any more. */
    until: day(),
    cancelledReason: text(),
  },
  (t) => [
    index('disciplines_by_person').on(t.personId, t.on),
    index('disciplines_by_day').on(t.on),
    isDay('disciplines_day', t.on),
  ],
)

/** A case that falls due and needs nothing, with why: it is not shown again. */
export const dueDismissals = sqliteTable(
  'due_dismissals',
  {
    id: id(),
    kind: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    seatId: text().references(() => seats.id),
    dueOn: day().notNull(),
    reason: text().notNull(),
    userId: text(),
    at: instant().notNull(),
  },
  (t) => [index('due_dismissals_by_person').on(t.personId, t.kind), isDay('due_dismissals_day', t.dueOn)],
)

/** What both sides said after a rotation, its result and what comes next. */
export const rotationReviews = sqliteTable('rotation_reviews', {
  movementId: text()
    .primaryKey()
    .references(() => movements.id),
  reviewedOn: day().notNull(),
  senderRemark: text(),
  receiverRemark: text(),
  result: text().notNull().$type<'excellent' | 'good' | 'fulfilled' | 'unfulfilled'>(),
  nextStep: text(),
  userId: text(),
  at: instant().notNull(),
})

/** The steps that an office follows before a decision of certain kinds, as it edits them. */
export const procedures = sqliteTable('procedures', {
  id: id(),
  name: text().notNull(),
  kinds: text({ mode: 'json' }).notNull().$type<MovementKind[]>(),
  steps: text({ mode: 'json' }).notNull().$type<{ title: string; asksVotes: boolean }[]>(),
  basis: text(),
  from: day().notNull(),
  until: day(),
})

/** A step of the procedure of one decision, copied when it was taken up, so that later edits of the procedure change nothing. */
export const decisionSteps = sqliteTable(
  'decision_steps',
  {
    id: id(),
    decisionId: text()
      .notNull()
      .references(() => decisions.id),
    ordinal: integer().notNull(),
    title: text().notNull(),
    asksVotes: integer({ mode: 'boolean' }).notNull().default(false),
    doneOn: day(),
    /** Number or name of the minutes. */
    minutes: text(),
    votesFor: integer(),
    votesCast: integer(),
    note: text(),
  },
  (t) => [index('decision_steps_by_decision').on(t.decisionId, t.ordinal), isDay('decision_steps_day', t.doneOn)],
)

/** What becomes of somebody who holds a seat that ends with a reorganisation: another post, or none. */
export const plannedPlacements = sqliteTable(
  'planned_placements',
  {
    reorganisationId: text()
      .notNull()
      .references(() => reorganisations.id, { onDelete: 'cascade' }),
    personId: text()
      .notNull()
      .references(() => people.id),
    seatId: text()
      .notNull()
      .references(() => seats.id),
    outcome: text().notNull().$type<'post' | 'ends' | 'unplaced' | 'retires'>(),
    plannedPostId: text().references(() => plannedPosts.id, { onDelete: 'cascade' }),
    /** A post of a unit that stands on. */
    postId: text().references(() => posts.id),
  },
  (t) => [
    primaryKey({ columns: [t.reorganisationId, t.personId, t.seatId] }),
    index('planned_placements_by_post').on(t.plannedPostId),
  ],
)
