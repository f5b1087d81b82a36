import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, isDay, isPeriod } from '../columns'
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
