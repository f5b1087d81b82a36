import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, isDay, isPeriod } from '../columns'
import { units } from './organisation'
import { people } from './people'

export type InspectionKind = 'inspection' | 'supervision'
export type InspectionForm = 'thematic' | 'regular' | 'violation' | 'complaint'

/** A round (cuộc) of inspection or supervision. It counts on the day of its conclusion. */
export const inspections = sqliteTable(
  'inspections',
  {
    id: id(),
    kind: text().notNull().$type<InspectionKind>(),
    form: text().notNull().$type<InspectionForm>(),
    /** What it is about; of a classified case nothing is kept but numbers and days. */
    topic: text(),
    isOnCadreWork: integer({ mode: 'boolean' }).notNull().default(false),
    isClassified: integer({ mode: 'boolean' }).notNull().default(false),
    leadBody: text().notNull(),
    decisionNumber: text(),
    decidedOn: day(),
    /** From its first day, up to but not including `until`. */
    from: day().notNull(),
    until: day(),
    conclusionNumber: text(),
    concludedOn: day(),
    /** The year's plan that it counts in; none for one that was not planned. */
    planYear: integer(),
    note: text(),
    searchText: text().notNull(),
    cancelledReason: text(),
  },
  (t) => [
    index('inspections_by_conclusion').on(t.concludedOn),
    isPeriod('inspections_period', t.from, t.until),
    isDay('inspections_decided', t.decidedOn),
    isDay('inspections_concluded', t.concludedOn),
    check('inspections_classified', sql`not ${t.isClassified} or (${t.topic} is null and ${t.note} is null)`),
  ],
)

/** Who is inspected: an organisation, a member by name, or so many members of an organisation without names. */
export const inspectionSubjects = sqliteTable(
  'inspection_subjects',
  {
    id: id(),
    inspectionId: text()
      .notNull()
      .references(() => inspections.id),
    unitId: text().references(() => units.id),
    personId: text().references(() => people.id),
    memberCount: integer(),
    note: text(),
  },
  (t) => [
    uniqueIndex('inspection_subjects_by_unit').on(t.inspectionId, t.unitId).where(sql`member_count is null`),
    uniqueIndex('inspection_subjects_by_person').on(t.inspectionId, t.personId),
    index('inspection_subjects_of_unit').on(t.unitId),
    index('inspection_subjects_of_person').on(t.personId),
    check(
      'inspection_subjects_one',
      sql`((${t.unitId} is null) <> (${t.personId} is null)) and (${t.memberCount} is null or (${t.memberCount} > 0 and ${t.personId} is null))`,
    ),
  ],
)

/** What is to be put right after a conclusion, by when, and the day on which it was. */
export const inspectionRemedies = sqliteTable(
  'inspection_remedies',
  {
    id: id(),
    inspectionId: text()
      .notNull()
      .references(() => inspections.id),
    subjectId: text().references(() => inspectionSubjects.id),
    text: text().notNull(),
    dueOn: day(),
    doneOn: day(),
    doneNote: text(),
  },
  (t) => [
    index('inspection_remedies_by_inspection').on(t.inspectionId),
    index('inspection_remedies_open').on(t.dueOn).where(sql`done_on is null`),
    isDay('inspection_remedies_due', t.dueOn),
    isDay('inspection_remedies_done', t.doneOn),
  ],
)

/** How many rounds of a kind and form the committee planned for a year. */
export const inspectionPlans = sqliteTable(
  'inspection_plans',
  {
    id: id(),
    year: integer().notNull(),
    kind: text().notNull().$type<InspectionKind>(),
    form: text().notNull().$type<InspectionForm>(),
    planned: integer().notNull(),
    basis: text(),
  },
  (t) => [uniqueIndex('inspection_plans_by_year').on(t.year, t.kind, t.form)],
)

/** An inspection received from above: who came to which organisation, on which day, about what. */
export const receivedInspections = sqliteTable(
  'received_inspections',
  {
    id: id(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    team: text().notNull(),
    topic: text().notNull(),
    noticeNumber: text(),
    noticedOn: day(),
    on: day().notNull(),
    note: text(),
  },
  (t) => [isDay('received_inspections_on', t.on), isDay('received_inspections_noticed', t.noticedOn)],
)

/** What a team from above asked for, by when, and the paper that answered it. */
export const receivedRequests = sqliteTable(
  'received_requests',
  {
    id: id(),
    receivedId: text()
      .notNull()
      .references(() => receivedInspections.id),
    text: text().notNull(),
    dueOn: day(),
    answeredOn: day(),
    answerNumber: text(),
  },
  (t) => [
    index('received_requests_by_inspection').on(t.receivedId),
    isDay('received_requests_due', t.dueOn),
    isDay('received_requests_answered', t.answeredOn),
  ],
)
