import { and, asc, count, desc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { inspectionSubjects, inspections } from '@/db/schema/inspections'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { fold } from '../search-text'
import type { InspectionFilter } from './input'
import type { InspectionState } from './rules'
import { visibleInspection, visibleSubject } from './scope/queries'

type Read = Context<'inspections.read'>

const notConcluded = (on: CivilDate) => or(isNull(inspections.concludedOn), gt(inspections.concludedOn, on))
const goesOn = isNull(inspections.cancelledReason)

const STATES: Record<InspectionState, (on: CivilDate) => SQL | undefined> = {
  cancelled: () => isNotNull(inspections.cancelledReason),
  concluded: (on) => and(goesOn, lte(inspections.concludedOn, on)),
  planned: (on) => and(goesOn, notConcluded(on), gt(inspections.from, on)),
  running: (on) => and(goesOn, notConcluded(on), lte(inspections.from, on)),
}

/** The year that it belongs to: that of its conclusion, of its first day while there is none. */
const yearOf = sql<string>`substr(coalesce(${inspections.concludedOn}, ${inspections.from}), 1, 4)`

function named(q: string): SQL | undefined {
  const words = fold(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
  return and(...words.map((word) => sql`instr(' ' || ${inspections.searchText}, ${` ${word}`}) > 0`))
}

const inspectionsWhere = (ctx: Read, filter: InspectionFilter, on: CivilDate): SQL | undefined =>
  and(
    named(filter.q),
    filter.kind ? eq(inspections.kind, filter.kind) : undefined,
    filter.form ? eq(inspections.form, filter.form) : undefined,
    filter.isOnCadreWork ? eq(inspections.isOnCadreWork, true) : undefined,
    filter.year ? eq(yearOf, String(filter.year)) : undefined,
    filter.state ? STATES[filter.state](on) : undefined,
    visibleInspection(ctx),
  )

/** How many subjects of an inspection the viewer may see: organisations, and members by name or by number. */
function subjectSums(ctx: Read) {
  const ofIt = (what: SQL) => sql<number>`(select ${what} from ${inspectionSubjects}
    where ${and(eq(inspectionSubjects.inspectionId, inspections.id), visibleSubject(ctx))})`
  const isOrganisation = sql`${inspectionSubjects.unitId} is not null and ${inspectionSubjects.memberCount} is null`
  return {
    organisations: ofIt(sql`coalesce(sum(${isOrganisation}), 0)`),
    members: ofIt(sql`coalesce(sum(iif(${isOrganisation}, 0, coalesce(${inspectionSubjects.memberCount}, 1))), 0)`),
  }
}

/** Whoever sees one subject alone reads no note: it may speak of the others. */
const columnsFor = (ctx: Read) => ({
  id: inspections.id,
  kind: inspections.kind,
  form: inspections.form,
  topic: inspections.topic,
  isOnCadreWork: inspections.isOnCadreWork,
  isClassified: inspections.isClassified,
  leadBody: inspections.leadBody,
  decisionNumber: inspections.decisionNumber,
  decidedOn: inspections.decidedOn,
  from: inspections.from,
  until: inspections.until,
  conclusionNumber: inspections.conclusionNumber,
  concludedOn: inspections.concludedOn,
  planYear: inspections.planYear,
  note: ctx.viewer.roots === null ? inspections.note : sql<string | null>`null`,
  cancelledReason: inspections.cancelledReason,
  ...subjectSums(ctx),
})

export type InspectionRow = ReturnType<typeof listInspections>['rows'][number]

/** A page of inspections and supervisions; what all that match have come to by the day. */
export function listInspections(ctx: Read, filter: InspectionFilter, on: CivilDate = ctx.today, limit = PAGE_SIZE) {
  const where = inspectionsWhere(ctx, filter, on)
  const by = { from: inspections.from, concludedOn: inspections.concludedOn }[filter.sort]
  const rows = ctx.db
    .select(columnsFor(ctx))
    .from(inspections)
    .where(where)
    .orderBy(filter.descending ? desc(by) : asc(by), asc(inspections.id))
    .limit(limit)
    .offset((filter.page - 1) * limit)
    .all()
  const total = ctx.db.select({ total: count() }).from(inspections).where(where).get()?.total ?? 0
  return { rows, total, held: sumHeld(ctx, and(where, STATES.concluded(on))) }
}

const NOTHING = { inspections: 0, organisations: 0, distinct: 0, members: 0 }
export type HeldInspections = typeof NOTHING

/** Lượt is inspection × organisation; tổ chức counts each organisation once. */
function sumHeld(ctx: Read, where: SQL | undefined): HeldInspections {
  const isOrganisation = sql`${inspectionSubjects.unitId} is not null and ${inspectionSubjects.memberCount} is null`
  const sums = ctx.db
    .select({
      inspections: sql<number>`count(distinct ${inspections.id})`,
      organisations: sql<number>`coalesce(sum(${isOrganisation}), 0)`,
      distinct: sql<number>`count(distinct iif(${isOrganisation}, ${inspectionSubjects.unitId}, null))`,
      members: sql<number>`coalesce(sum(iif(${inspectionSubjects.id} is null or (${isOrganisation}), 0,
        coalesce(${inspectionSubjects.memberCount}, 1))), 0)`,
    })
    .from(inspections)
    .leftJoin(inspectionSubjects, and(eq(inspectionSubjects.inspectionId, inspections.id), visibleSubject(ctx)))
    .where(where)
    .get()
  return sums ?? NOTHING
}

export type InspectionPage = NonNullable<ReturnType<typeof findInspection>>

export const findInspection = (ctx: Read, inspectionId: string) =>
  ctx.db
    .select(columnsFor(ctx))
    .from(inspections)
    .where(and(eq(inspections.id, inspectionId), visibleInspection(ctx)))
    .get()

/** Who has led inspections before: suggestions for the next. */
export const listLeadBodies = (ctx: Read): string[] =>
  ctx.db
    .selectDistinct({ leadBody: inspections.leadBody })
    .from(inspections)
    .where(visibleInspection(ctx))
    .orderBy(asc(inspections.leadBody))
    .limit(50)
    .all()
    .map(({ leadBody }) => leadBody)

/** Years to choose from, the latest first. */
export const listInspectionYears = (ctx: Read): number[] =>
  ctx.db
    .selectDistinct({ year: yearOf })
    .from(inspections)
    .where(visibleInspection(ctx))
    .orderBy(desc(yearOf))
    .all()
    .map(({ year }) => Number(year))
