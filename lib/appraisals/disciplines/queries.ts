import { and, asc, between, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { disciplineForms, disciplines } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base, Context } from '../../context'
import { listRules } from '../../movements/checks/queries'
import { visiblePerson } from '../../people/scope/queries'
import type { ActFilter } from '../input'
import { belongsTo, saying } from '../owed/queries'
import { waitOf } from './rules'

type Read = Context<'appraisals.read'>

const where = (ctx: Read, wanted: SQL | undefined, page?: { limit: number; offset: number }) =>
  ctx.db
    .select({
      id: disciplines.id,
      personId: disciplines.personId,
      personName: people.fullName,
      birthYear: sql<string | null>`substr(${people.birthDate}, 1, 4)`,
      form: disciplines.form,
      name: disciplineForms.name,
      nature: disciplineForms.nature,
      waits: disciplineForms.waits,
      on: disciplines.on,
      basis: disciplines.basis,
      body: disciplines.body,
      violation: disciplines.violation,
      until: disciplines.until,
      cancelledReason: disciplines.cancelledReason,
      total: sql<number>`count(*) over ()`,
    })
    .from(disciplines)
    .leftJoin(disciplineForms, eq(disciplineForms.code, disciplines.form))
    .innerJoin(people, eq(people.id, disciplines.personId))
    .where(and(wanted, visiblePerson(ctx, disciplines.personId)))
    .orderBy(desc(disciplines.on), asc(people.nameKey), asc(disciplines.id))
    .limit(page?.limit ?? -1)
    .offset(page?.offset ?? 0)
    .all()

type Row = ReturnType<typeof where>[number]
export type Discipline = Row & { readonly wait: ReturnType<typeof waitOf> }

/** Each with until when a higher post waits, by the rules in force on the day looked at. */
function waiting(ctx: Read & Context<'movements.read'>, rows: readonly Row[], on: CivilDate): Discipline[] {
  const rules = rows.length > 0 ? listRules(ctx, on) : []
  return rows.map((row) => ({ ...row, wait: row.cancelledReason === null ? waitOf(row, rules, on) : null }))
}

/** What somebody suffered by a day, the latest first; what was cancelled stays with its reason. */
export const listDisciplinesOf = (ctx: Read & Context<'movements.read'>, personId: string, on: CivilDate) =>
  waiting(ctx, where(ctx, and(eq(disciplines.personId, personId), lte(disciplines.on, on))), on)

export const findDiscipline = (ctx: Read, disciplineId: string) => where(ctx, eq(disciplines.id, disciplineId))[0]

/** Disciplines decided by a day. */
export function listDisciplines(
  ctx: Read & Context<'movements.read'>,
  { year, unit, q }: ActFilter,
  on: CivilDate,
  page?: { limit: number; offset: number },
) {
  const rows = where(
    ctx,
    and(
      isNull(disciplines.cancelledReason),
      lte(disciplines.on, on),
      year ? between(disciplines.on, `${year}-01-01` as CivilDate, `${year}-12-31` as CivilDate) : undefined,
      unit ? belongsTo(unit, sql`${disciplines.personId}`, on) : undefined,
      saying(q),
    ),
    page,
  )
  return { rows: waiting(ctx, rows, on), total: rows[0]?.total ?? 0 }
}

export type DisciplineForm = ReturnType<typeof listDisciplineForms>[number]

export const listDisciplineForms = (ctx: Base) =>
  ctx.db
    .select({
      code: disciplineForms.code,
      nature: disciplineForms.nature,
      name: disciplineForms.name,
      from: disciplineForms.from,
      until: disciplineForms.until,
    })
    .from(disciplineForms)
    .orderBy(asc(disciplineForms.rank))
    .all()
