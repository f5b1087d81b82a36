import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, isDay } from '../columns'
import { type Tier, units } from './organisation'
import { people } from './people'

/** Vocabulary: kinds of class, those of Biểu 10-BTCTW and the committee's own. Figures read `topic`, never a name. */
export const classKinds = sqliteTable('class_kinds', {
  code: text().primaryKey(),
  name: text().notNull(),
  topic: text().$type<'knowledge-update' | 'party-building'>(),
  rank: integer().notNull(),
})

/** Vocabulary: whom a class is for. `group`: cadres of the committee's own level; those who run Party building in the organisations. */
export const audiences = sqliteTable('audiences', {
  code: text().primaryKey(),
  name: text().notNull(),
  group: text().$type<'managed' | 'party-building'>(),
  /** Where its people work, and whether they lead: told of learners whose file does not say. */
  tier: text().$type<Tier>(),
  isLeaders: integer({ mode: 'boolean' }).notNull().default(false),
  rank: integer().notNull(),
})

export const trainingClasses = sqliteTable(
  'training_classes',
  {
    id: id(),
    title: text().notNull(),
    kind: text()
      .notNull()
      .references(() => classKinds.code),
    organiser: text().notNull(),
    organiserUnitId: text().references(() => units.id),
    /** First and closing day, both held; it counts on its closing day. */
    opensOn: day().notNull(),
    closesOn: day().notNull(),
    venue: text(),
    isOnline: integer({ mode: 'boolean' }).notNull().default(false),
    basis: text(),
    searchText: text().notNull(),
    cancelledReason: text(),
  },
  (t) => [
    index('classes_by_day').on(t.closesOn),
    index('classes_by_kind').on(t.kind, t.closesOn),
    isDay('classes_opens', t.opensOn),
    isDay('classes_closes', t.closesOn),
  ],
)

/** A line of a class: one audience, with the headcount that was reported; the larger of it and the names counts. */
export const classAudiences = sqliteTable(
  'class_audiences',
  {
    id: id(),
    classId: text()
      .notNull()
      .references(() => trainingClasses.id),
    audience: text()
      .notNull()
      .references(() => audiences.code),
    reportedCount: integer().notNull().default(0),
    note: text(),
  },
  (t) => [index('class_audiences_by_class').on(t.classId)],
)

export const classSessions = sqliteTable(
  'class_sessions',
  {
    id: id(),
    classId: text()
      .notNull()
      .references(() => trainingClasses.id),
    on: day().notNull(),
    part: text().notNull().$type<'morning' | 'afternoon' | 'evening'>(),
  },
  (t) => [index('class_sessions_by_class').on(t.classId, t.on)],
)

/** A learner by name: a cadre of the register, or somebody outside it. */
export const enrolments = sqliteTable(
  'enrolments',
  {
    id: id(),
    lineId: text()
      .notNull()
      .references(() => classAudiences.id),
    personId: text().references(() => people.id),
    outsiderName: text(),
    outsiderNote: text(),
    result: text(),
    /** Present in at least one session: triggers keep it true to the attendances, nobody else writes it. */
    wasPresent: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('enrolments_by_line').on(t.lineId, t.wasPresent, t.personId),
    index('enrolments_by_person').on(t.personId),
  ],
)

export const attendances = sqliteTable(
  'attendances',
  {
    enrolmentId: text()
      .notNull()
      .references(() => enrolments.id),
    sessionId: text()
      .notNull()
      .references(() => classSessions.id),
    status: text().notNull().$type<'present' | 'excused' | 'absent'>(),
  },
  (t) => [primaryKey({ columns: [t.enrolmentId, t.sessionId] }), index('attendances_by_session').on(t.sessionId)],
)
