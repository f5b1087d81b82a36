import { and, asc, count, desc, eq, exists, gt, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { unitVersions } from '@/db/schema/organisation'
import { audiences, classAudiences, classKinds, enrolments, trainingClasses } from '@/db/schema/training'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { PAGE_SIZE } from '../list-state'
import { fold } from '../search-text'
import { readTables } from '../tables'
import { countedLines, ranByViewer, visibleEnrolment, wasPresent } from './counted/queries'
import type { ClassFilter } from './input'
import type { ClassState } from './rules'
import { visibleClass } from './scope/queries'

const STATES: Record<ClassState, (on: CivilDate) => SQL | undefined> = {
  cancelled: () => isNotNull(trainingClasses.cancelledReason),
  planned: (on) => and(isNull(trainingClasses.cancelledReason), gt(trainingClasses.opensOn, on)),
  running: (on) =>
    and(isNull(trainingClasses.cancelledReason), lte(trainingClasses.opensOn, on), gt(trainingClasses.closesOn, on)),
  held: (on) => and(isNull(trainingClasses.cancelledReason), lte(trainingClasses.closesOn, on)),
}

function named(q: string): SQL | undefined {
  const words = fold(q)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
  return and(...words.map((word) => sql`instr(' ' || ${trainingClasses.searchText}, ${` ${word}`}) > 0`))
}

function classesWhere(ctx: Context<'training.read'>, filter: ClassFilter, on: CivilDate): SQL | undefined {
  const isFor = ctx.db
    .select({ one: sql`1` })
    .from(classAudiences)
    .where(and(eq(classAudiences.classId, trainingClasses.id), inArray(classAudiences.audience, filter.audiences)))
  return and(
    named(filter.q),
    filter.kinds.length > 0 ? inArray(trainingClasses.kind, filter.kinds) : undefined,
    filter.audiences.length > 0 ? exists(isFor) : undefined,
    filter.organiser ? eq(trainingClasses.organiser, filter.organiser) : undefined,
    filter.from ? gte(trainingClasses.closesOn, filter.from) : undefined,
    filter.to ? lte(trainingClasses.closesOn, filter.to) : undefined,
    filter.state ? STATES[filter.state](on) : undefined,
    visibleClass(ctx),
  )
}

/** Lượt of each class, and by how many names. */
function perClass(ctx: Context<'training.read'>, where?: SQL) {
  const lines = countedLines(ctx, where)
  return ctx.db
    .select({
      classId: sql<string>`${lines.classId}`.as('class_id'),
      counted: sql<number>`sum(${lines.counted})`.as('counted'),
      audiences: sql<string>`group_concat(${lines.audienceName}, '; ')`.as('audience_names'),
    })
    .from(lines)
    .groupBy(sql`${lines.classId}`)
    .as('per_class')
}

export type ClassRow = ReturnType<typeof listClasses>['rows'][number]

/** A page of classes with their lượt. */
export function listClasses(ctx: Context<'training.read'>, filter: ClassFilter, on: CivilDate = ctx.today) {
  const where = classesWhere(ctx, filter, on)
  const total = ctx.db.select({ total: count() }).from(trainingClasses).where(where).get()?.total ?? 0
  const sums = perClass(ctx, filter.sort === 'counted' ? where : undefined)
  const by = { closesOn: trainingClasses.closesOn, title: trainingClasses.searchText, counted: sums.counted }[
    filter.sort
  ]
  const direct = filter.descending ? desc : asc
  const classes = ctx.db
    .select({
      id: trainingClasses.id,
      title: trainingClasses.title,
      kindName: classKinds.name,
      organiser: trainingClasses.organiser,
      opensOn: trainingClasses.opensOn,
      closesOn: trainingClasses.closesOn,
      isOnline: trainingClasses.isOnline,
      cancelledReason: trainingClasses.cancelledReason,
    })
    .from(trainingClasses)
    .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
    .$dynamic()
  if (filter.sort === 'counted') classes.leftJoin(sums, eq(sums.classId, trainingClasses.id))
  const found = classes
    .where(where)
    .orderBy(direct(by), asc(trainingClasses.id))
    .limit(PAGE_SIZE)
    .offset((filter.page - 1) * PAGE_SIZE)
    .all()
  const ids = found.map(({ id }) => id)
  const shown = ctx.db
    .select()
    .from(perClass(ctx, inArray(trainingClasses.id, ids)))
    .all()
  const ofClass = new Map(shown.map((sum) => [sum.classId, sum]))
  const rows = found.map((row) => {
    const sum = ofClass.get(row.id)
    return { ...row, counted: sum?.counted ?? 0, audiences: sum?.audiences ?? '' }
  })
  return { rows, total }
}

export type HeldClasses = ReturnType<typeof sumClasses>

/**
 * What the classes held by the day amount to. Lượt counts every attendance of a line; người counts everybody with a name
 * once, however many classes they attended.
 */
export function sumClasses(ctx: Context<'training.read'>, filter: ClassFilter, on: CivilDate = ctx.today) {
  const where = and(classesWhere(ctx, filter, on), STATES.held(on))
  const lines = countedLines(ctx, where)
  const counted = ctx.db.select({ counted: sql`coalesce(sum(${lines.counted}), 0)` }).from(lines)
  const classes = ctx.db.select({ classes: count() }).from(trainingClasses).where(where)
  const people = ctx.db
    .select({
      people: sql`count(distinct coalesce(${enrolments.personId}, ${enrolments.outsiderName} || '|' || coalesce(${enrolments.outsiderNote}, '')))`,
    })
    .from(enrolments)
    .innerJoin(classAudiences, eq(classAudiences.id, enrolments.lineId))
    .innerJoin(trainingClasses, eq(trainingClasses.id, classAudiences.classId))
    .where(and(where, wasPresent, visibleEnrolment(ctx)))
  return ctx.db.get<{ classes: number; counted: number; people: number }>(
    sql`select ${classes} as classes, ${counted} as counted, ${people} as people`,
  )
}

export type ClassPage = NonNullable<ReturnType<typeof findClass>>

/** A class that the viewer may see; the unit that ran it is named where they may see that too. */
export const findClass = (ctx: Context<'training.read'>, classId: string) =>
  ctx.db
    .select({
      id: trainingClasses.id,
      title: trainingClasses.title,
      kind: trainingClasses.kind,
      kindName: classKinds.name,
      organiser: trainingClasses.organiser,
      organiserUnitId: trainingClasses.organiserUnitId,
      organiserUnit: sql<string | null>`(select v.name from ${unitVersions} v
        where v.unit_id = ${trainingClasses.organiserUnitId} and ${ranByViewer(ctx) ?? sql`true`} order by v."from" desc limit 1)`,
      opensOn: trainingClasses.opensOn,
      closesOn: trainingClasses.closesOn,
      venue: trainingClasses.venue,
      isOnline: trainingClasses.isOnline,
      basis: trainingClasses.basis,
      cancelledReason: trainingClasses.cancelledReason,
    })
    .from(trainingClasses)
    .innerJoin(classKinds, eq(classKinds.code, trainingClasses.kind))
    .where(and(eq(trainingClasses.id, classId), visibleClass(ctx)))
    .get()

export type TrainingVocabulary = ReturnType<typeof listTrainingVocabulary>

/** Kinds, audiences and organisers, for filters and forms. */
export function listTrainingVocabulary(ctx: Context<'training.read'>) {
  return {
    ...readTables(ctx.db, {
      kinds: { of: classKinds, orderBy: classKinds.rank },
      audiences: { of: audiences, orderBy: audiences.rank },
    }),
    organisers: ctx.db
      .selectDistinct({ organiser: trainingClasses.organiser })
      .from(trainingClasses)
      .where(visibleClass(ctx))
      .orderBy(asc(trainingClasses.organiser))
      .limit(50)
      .all()
      .map(({ organiser }) => organiser),
  }
}
