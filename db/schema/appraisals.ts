import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isDay, isPeriod } from '../columns'
import { decisions } from './documents'
import { posts, units } from './organisation'
import { people } from './people'

/** A person is rated twice: as a member of the Party, and as a cadre or civil servant. */
export type RatingSubject = 'member' | 'cadre'
export type Grade = 'excellent' | 'good' | 'completed' | 'failed'

/** Vocabulary: what a grade is called from a day on, by which regulation. Figures read the grade, never the name. */
export const ratingLevels = sqliteTable(
  'rating_levels',
  {
    id: id(),
    subject: text().notNull().$type<RatingSubject>(),
    grade: text().notNull().$type<Grade>(),
    name: text().notNull(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    isPeriod('rating_levels_period', t.from, t.until),
    uniqueIndex('rating_levels_by_grade').on(t.subject, t.grade, t.from),
  ],
)

/** The share that may be rated excellent: at most so many per cent of those rated good, or good and better. */
export const ratingQuotas = sqliteTable(
  'rating_quotas',
  {
    id: id(),
    subject: text().notNull().$type<RatingSubject>(),
    atMost: integer().notNull(),
    of: text().notNull().$type<'good' | 'good-or-better'>(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [isPeriod('rating_quotas_period', t.from, t.until)],
)

/** What somebody was rated for a period. It holds from the day of its paper until a later paper rates otherwise. */
export const ratings = sqliteTable(
  'ratings',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    subject: text().notNull().$type<RatingSubject>(),
    /** `2022`, `2022-Q4`, `2020-2025`. */
    period: text().notNull(),
    endsOn: day().notNull(),
    levelId: text()
      .notNull()
      .references(() => ratingLevels.id),
    body: text().notNull(),
    paper: text().notNull(),
    from: day().notNull(),
    until: day(),
    /** Those written down in one go, so that they can be taken back in one go. */
    batchId: text().notNull(),
    cancelledReason: text(),
  },
  (t) => [
    uniqueIndex('ratings_in_force')
      .on(t.personId, t.subject, t.period)
      .where(sql`until is null and cancelled_reason is null`),
    index('ratings_by_period').on(t.period, t.subject, t.personId),
    index('ratings_by_end').on(t.endsOn),
    index('ratings_by_batch').on(t.batchId),
    isPeriod('ratings_period', t.from, t.until),
    isDay('ratings_end', t.endsOn),
  ],
)

/** Forms of reward (hình thức khen thưởng) and emulation titles (danh hiệu thi đua) are two things. */
export type RewardNature = 'reward' | 'title'
export type RewardLevel = 'state' | 'province' | 'district' | 'commune'

export const rewardKinds = sqliteTable(
  'reward_kinds',
  {
    code: text().primaryKey(),
    nature: text().notNull().$type<RewardNature>(),
    name: text().notNull(),
    rank: integer().notNull(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [isPeriod('reward_kinds_period', t.from, t.until)],
)

export const rewards = sqliteTable(
  'rewards',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text()
      .notNull()
      .references(() => rewardKinds.code),
    level: text().notNull().$type<RewardLevel>(),
    on: day().notNull(),
    numberText: text().notNull(),
    body: text().notNull(),
    /** What for. */
    merit: text(),
    cancelledReason: text(),
  },
  (t) => [
    index('rewards_by_person').on(t.personId, t.on),
    index('rewards_by_day').on(t.on),
    isDay('rewards_day', t.on),
  ],
)
export type PlanningAct = 'new' | 'added'
export type RemovalReason = 'age' | 'discipline' | 'standard' | 'moved' | 'wish' | 'other'

/** A term that people are planned for: «2025–2030». Ages are counted on its first day. */
export const planningTerms = sqliteTable(
  'planning_terms',
  {
    id: id(),
    name: text().notNull().unique(),
    from: day().notNull(),
    until: day().notNull(),
  },
  (t) => [isPeriod('planning_terms_period', t.from, t.until)],
)

/** A paper that approves a plan, adds to it or takes out of it. */
export const planningPapers = sqliteTable(
  'planning_papers',
  {
    id: id(),
    number: text().notNull(),
    on: day().notNull(),
    issuer: text().notNull(),
  },
  (t) => [uniqueIndex('planning_papers_by_number').on(t.number, t.on), isDay('planning_papers_on', t.on)],
)

/** Somebody planned for a post and a term, from the day of the paper that took them in until that of the one that took them out. */
export const plannedPeople = sqliteTable(
  'planned_people',
  {
    id: id(),
    termId: text()
      .notNull()
      .references(() => planningTerms.id),
    postId: text()
      .notNull()
      .references(() => posts.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** In the first plan of the term, or added at a review. */
    act: text().notNull().$type<PlanningAct>(),
    from: day().notNull(),
    paperId: text()
      .notNull()
      .references(() => planningPapers.id),
    votesFor: integer(),
    votesCast: integer(),
    note: text(),
    until: day(),
    removalPaperId: text().references(() => planningPapers.id),
    removalReason: text().$type<RemovalReason>(),
    removalNote: text(),
  },
  (t) => [
    uniqueIndex('planned_people_once').on(t.termId, t.postId, t.personId).where(sql`until is null`),
    index('planned_people_by_post').on(t.postId, t.termId),
    index('planned_people_by_person').on(t.personId),
    isPeriod('planned_people_period', t.from, t.until),
    check(
      'planned_people_removal',
      sql`(${t.until} is null) = (${t.removalPaperId} is null) and (${t.until} is null) = (${t.removalReason} is null)`,
    ),
    check(
      'planned_people_votes',
      sql`(${t.votesFor} is null) = (${t.votesCast} is null)
        and (${t.votesFor} is null or (${t.votesFor} between 0 and ${t.votesCast}))`,
    ),
  ],
)

/** What a year's review said of somebody planned: kept, or to be taken out. */
export const planningReviews = sqliteTable(
  'planning_reviews',
  {
    plannedId: text()
      .notNull()
      .references(() => plannedPeople.id),
    year: integer().notNull(),
    on: day().notNull(),
    verdict: text().notNull().$type<'keep' | 'remove'>(),
    note: text(),
  },
  (t) => [primaryKey({ columns: [t.plannedId, t.year] }), isDay('planning_reviews_on', t.on)],
)

/** A unit that is asked for its opinion on a decision in preparation, by when. */
export const opinionRequests = sqliteTable(
  'opinion_requests',
  {
    id: id(),
    decisionId: text()
      .notNull()
      .references(() => decisions.id, { onDelete: 'cascade' }),
    unitId: text()
      .notNull()
      .references(() => units.id),
    question: text(),
    /** The paper that asks, where there is one. */
    number: text(),
    askedOn: day().notNull(),
    dueOn: day().notNull(),
    askedBy: text(),
  },
  (t) => [
    uniqueIndex('opinion_requests_once').on(t.decisionId, t.unitId),
    index('opinion_requests_of_unit').on(t.unitId, t.dueOn),
    isDay('opinion_requests_asked', t.askedOn),
    isDay('opinion_requests_due', t.dueOn),
    check('opinion_requests_order', sql`${t.dueOn} >= ${t.askedOn}`),
  ],
)

/** What the unit answered: by its own account, or typed from the paper that came. */
export const opinions = sqliteTable(
  'opinions',
  {
    requestId: text()
      .primaryKey()
      .references(() => opinionRequests.id, { onDelete: 'cascade' }),
    agrees: integer({ mode: 'boolean' }).notNull(),
    remarks: text(),
    answeredOn: day().notNull(),
    /** The number of the paper received. */
    number: text(),
    isTyped: integer({ mode: 'boolean' }).notNull().default(false),
    userId: text(),
    at: instant().notNull(),
  },
  (t) => [
    isDay('opinions_answered', t.answeredOn),
    check('opinions_remarks', sql`${t.agrees} or ${t.remarks} is not null`),
  ],
)
