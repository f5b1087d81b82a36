import { and, asc, desc, eq, inArray, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { people } from '@/db/schema/people'
import { type QualificationKind, qualificationLevels, qualifications } from '@/db/schema/qualifications'
import type { CivilDate } from '../civil-date'
import type { Base, Context } from '../context'
import { visiblePerson } from '../people/scope/queries'

export type Qualification = ReturnType<typeof listQualifications>[number]

const columns = {
  id: qualifications.id,
  personId: qualifications.personId,
  kind: qualifications.kind,
  level: qualifications.level,
  levelName: qualificationLevels.name,
  rank: qualificationLevels.rank,
  field: qualifications.field,
  school: qualifications.school,
  form: qualifications.form,
  from: qualifications.from,
  issuedOn: qualifications.issuedOn,
  certificateNumber: qualifications.certificateNumber,
}

/** What somebody had by a day, the newest first. A half-known date counts from its earliest day, which is how it sorts. */
export const listQualifications = (ctx: Context<'qualifications.read'>, personId: string, on: CivilDate = ctx.today) =>
  ctx.db
    .select(columns)
    .from(qualifications)
    .innerJoin(qualificationLevels, eq(qualificationLevels.code, qualifications.level))
    .where(
      and(
        eq(qualifications.personId, personId),
        lte(qualifications.issuedOn, on),
        visiblePerson(ctx, qualifications.personId),
      ),
    )
    .orderBy(desc(qualifications.issuedOn), desc(qualificationLevels.rank))
    .all()

export const findQualification = (ctx: Context<'qualifications.read'>, qualificationId: string) =>
  ctx.db
    .select(columns)
    .from(qualifications)
    .innerJoin(qualificationLevels, eq(qualificationLevels.code, qualifications.level))
    .where(and(eq(qualifications.id, qualificationId), visiblePerson(ctx, qualifications.personId)))
    .get()

export type Highest = Pick<Qualification, 'personId' | 'kind' | 'level' | 'levelName' | 'field' | 'issuedOn'>

/** The highest level of each kind that each of many people had by a day; the newest where two are equal. */
export function listHighest(
  ctx: Context<'qualifications.read'>,
  personIds: readonly string[],
  on: CivilDate = ctx.today,
): Highest[] {
  if (personIds.length === 0) return []
  const ranked = ctx.db
    .select({
      personId: qualifications.personId,
      kind: qualifications.kind,
      level: qualifications.level,
      field: qualifications.field,
      issuedOn: qualifications.issuedOn,
      levelName: sql<string>`${qualificationLevels.name}`.as('level_name'),
      place: sql<number>`row_number() over (partition by ${qualifications.personId}, ${qualifications.kind}
        order by ${qualificationLevels.rank} desc, ${qualifications.issuedOn} desc)`.as('place'),
    })
    .from(qualifications)
    .innerJoin(qualificationLevels, eq(qualificationLevels.code, qualifications.level))
    .where(and(inArray(qualifications.personId, [...personIds]), lte(qualifications.issuedOn, on)))
    .as('ranked')
  return ctx.db.select().from(ranked).where(eq(ranked.place, 1)).all()
}

/** Levels of the same kind that outrank one. */
const above = (level: SQLWrapper): SQL => sql`select h.code from ${qualificationLevels} h
  join ${qualificationLevels} l on l.code = ${level} and l.kind = h.kind and l.rank < h.rank`

/** Narrows to people whose highest level of a kind on a day is one of these; several codes of one kind are any of them. */
export function hasHighest(personId: SQLiteColumn, levels: readonly string[], on: CivilDate): SQL | undefined {
  const having = (codes: SQL) =>
    sql`select person_id from ${qualifications} where level in (${codes}) and issued_on <= ${on}`
  return or(
    ...levels.map((level) => sql`${personId} in (${having(sql`${level}`)} except ${having(above(sql`${level}`))})`),
  )
}

/** The same, asked of each person in turn: faster where most people fit and only a page of them is wanted. */
export const isHighest = (personId: SQLiteColumn, levels: readonly string[], on: CivilDate): SQL =>
  sql`exists (select 1 from ${qualifications} q where q.person_id = ${personId} and q.issued_on <= ${on}
    and ${inArray(sql`q.level`, [...levels])} and not exists (select 1 from ${qualifications} o
      where o.person_id = q.person_id and o.issued_on <= ${on} and o.level in (${above(sql`q.level`)})))`

/** Narrows to people who on a day have something of what a figure or a standard asks for. */
export const meets = (personId: SQLiteColumn, asked: 'degree' | 'theory', on: CivilDate): SQL =>
  sql`exists (select 1 from ${qualifications} q join ${qualificationLevels} l on l.code = q.level
    where q.person_id = ${personId} and q.issued_on <= ${on} and l.meets = ${asked})`

export type Level = ReturnType<typeof listLevels>[number]

export const listLevels = (ctx: Context<'qualifications.read'>) =>
  ctx.db
    .select({ code: qualificationLevels.code, kind: qualificationLevels.kind, name: qualificationLevels.name })
    .from(qualificationLevels)
    .orderBy(asc(qualificationLevels.kind), desc(qualificationLevels.rank))
    .all()

export const findLevel = (ctx: Base, code: string): { kind: QualificationKind } | undefined =>
  ctx.db
    .select({ kind: qualificationLevels.kind })
    .from(qualificationLevels)
    .where(eq(qualificationLevels.code, code))
    .get()

/** Whether the viewer may see the person at all: a file out of sight is no file. */
export const isVisible = (ctx: Base, personId: string): boolean =>
  ctx.db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), visiblePerson(ctx, people.id)))
    .get() !== undefined
