import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, isPeriod, partialDay } from '../columns'
import { postKinds } from './organisation'
import { people } from './people'

export type QualificationKind =
  | 'education'
  | 'political-theory'
  | 'state-management'
  | 'language'
  | 'informatics'
  | 'defence'

/** Columns of the statistical forms. */
export type Band = 'vocational' | 'college' | 'university' | 'postgraduate' | 'elementary' | 'intermediate' | 'advanced'

/** Vocabulary: levels of each kind in their order. Figures read `meets`: a university degree or higher, political theory at intermediate or higher. */
export const qualificationLevels = sqliteTable('qualification_levels', {
  code: text().primaryKey(),
  kind: text().notNull().$type<QualificationKind>(),
  name: text().notNull(),
  rank: integer().notNull(),
  meets: text().$type<'degree' | 'theory'>(),
  band: text().$type<Band>(),
})

export const qualifications = sqliteTable(
  'qualifications',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text().notNull().$type<QualificationKind>(),
    level: text()
      .notNull()
      .references(() => qualificationLevels.code),
    field: text(),
    school: text(),
    form: text(),
    from: partialDay(),
    /** Counts from its earliest day: a degree of 2004 counts on any day of 2004. */
    issuedOn: partialDay().notNull(),
    certificateNumber: text(),
  },
  (t) => [
    index('qualifications_by_person').on(t.personId, t.kind),
    index('qualifications_by_level').on(t.level, t.personId, t.issuedOn),
  ],
)

/** The least that a kind of post asks for, from a day on. Levels are codes of `qualification_levels`: this one or higher. */
export const postStandards = sqliteTable(
  'post_standards',
  {
    id: id(),
    postKind: text()
      .notNull()
      .references(() => postKinds.code),
    education: text(),
    politicalTheory: text(),
    stateManagement: text(),
    /** Months in a leading post before. */
    leadingMonths: integer(),
    /** Months of age at most when first appointed. */
    atMostAgeMonths: integer(),
    from: day().notNull(),
    until: day(),
    basis: text().notNull(),
    isUnverified: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [isPeriod('post_standards_period', t.from, t.until), index('post_standards_by_kind').on(t.postKind, t.from)],
)
