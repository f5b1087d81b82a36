import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, instant, isPeriod, newId, partialDay } from '../columns'
import { units } from './organisation'
import { ethnicGroups, places, religions } from './places'
import { users } from './users'

export type Sex = 'male' | 'female'

export const people = sqliteTable(
  'people',
  {
    /** Ties the full-text index to the row; ids are what the outside sees. */
    row: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique().$defaultFn(newId),
    fullName: text().notNull(),
    otherNames: text(),
    /** Binary order is the Vietnamese order by given name, family name, middle names. */
    nameKey: text().notNull(),
    searchText: text().notNull(),
    initials: text().notNull(),
    sex: text().notNull().$type<Sex>(),
    birthDate: partialDay(),
    homePlaceText: text(),
    homePlaceId: text().references(() => places.id),
    birthPlaceText: text(),
    birthPlaceId: text().references(() => places.id),
    residence: text(),
    ethnicGroup: text().references(() => ethnicGroups.code),
    religion: text().references(() => religions.code),
    partyAdmittedOn: partialDay(),
    partyOfficialOn: partialDay(),
    partyCardNumber: text(),
    firstHiredOn: partialDay(),
    identityNumber: text(),
    phone: text(),
    email: text(),
    openedByUnitId: text().references(() => units.id),
    /** The account that this person signs in with: nobody enters a decision about themselves. */
    userId: text().references(() => users.id),
    openedAt: instant().notNull(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    index('people_by_name').on(t.nameKey),
    index('people_by_initials').on(t.initials),
    index('people_by_birth').on(t.birthDate, t.id),
    index('people_by_home').on(t.homePlaceId),
    index('people_on_probation').on(t.partyAdmittedOn).where(sql`party_official_on is null`),
    uniqueIndex('people_by_identity').on(t.identityNumber),
    index('people_by_card').on(t.partyCardNumber),
    uniqueIndex('people_by_user').on(t.userId),
  ],
)

/** What stood in a file until a day: a change keeps the old value, a correction does not. */
export const personFacts = sqliteTable(
  'person_facts',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    field: text().notNull(),
    value: text(),
    until: day().notNull(),
    recordedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.field, t.until] })],
)

/** What someone did before the register or outside it, as printed in the file; never counted as holding a seat. */
export const careerEntries = sqliteTable(
  'career_entries',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    from: partialDay().notNull(),
    until: partialDay(),
    text: text().notNull(),
  },
  (t) => [index('career_entries_by_person').on(t.personId, t.from)],
)

/**
 * Where rows about a person belong on a day, for who may see them: the units of the posts held, after them the last one's,
 * before any the unit that opened the file. Derived with the assignments, edited by nobody.
 */
export const personHomes = sqliteTable(
  'person_homes',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    unitId: text()
      .notNull()
      .references(() => units.id),
    from: day().notNull(),
    until: day(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.unitId, t.from] }),
    index('person_homes_by_unit').on(t.unitId, t.from),
    isPeriod('person_homes_period', t.from, t.until),
  ],
)
