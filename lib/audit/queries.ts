import { and, count, desc, eq, exists, gte, inArray, like, lt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { auditEntries, auditSubjects } from '@/db/schema/audit'
import { units } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { addDays, type CivilDate } from '@/lib/civil-date'
import type { Context } from '@/lib/context'
import { startOfDay } from '@/lib/instant'
import { PAGE_SIZE } from '@/lib/list-state'
import { inScope } from '@/lib/organisation/scope/queries'
import { visiblePerson } from '@/lib/people/scope/queries'
import { permissionsOf } from '@/lib/permissions'
import { nameRecords } from './records/queries'
import { CLOSED_AREAS, changesBetween, type FieldChange, takenOut, valuesNeed } from './rules'

const LOOK = 'people.look'

type Read = Context<'audit.read'>

export type EntryFilter = {
  /** Numbers of records, of which an entry speaks of one at least. */
  readonly records?: readonly string[]
  readonly userId?: string
  /** An action, or all of an area: `people.`. */
  readonly action?: string
  readonly from?: CivilDate
  /** The last day. */
  readonly to?: CivilDate
  readonly page?: number
}

/** Subjects that the viewer may know of: people and units in scope, and what is neither. */
function visibleSubject(ctx: Read): SQL | undefined {
  const unit = inScope(ctx, auditSubjects.subjectId)
  if (!unit) return undefined
  const neither = and(
    notInArray(auditSubjects.subjectId, ctx.db.select({ id: people.id }).from(people)),
    notInArray(auditSubjects.subjectId, ctx.db.select({ id: units.id }).from(units)),
  )
  return or(unit, visiblePerson(ctx, auditSubjects.subjectId), neither)
}

/** What was done with plans is not told to who may not know of plans. */
function knownAction(ctx: Read): SQL | undefined {
  const held = permissionsOf(ctx.viewer.role)
  const closed = CLOSED_AREAS.filter((area) => !held.includes(`${area}.read`))
  return and(...closed.map((area) => sql`${auditEntries.action} not like ${`${area}.%`}`))
}

/** For a limited viewer an entry exists when it speaks of a person or a unit in scope, or of what they did themself. */
function visibleEntry(ctx: Read): SQL | undefined {
  const unit = inScope(ctx, auditSubjects.subjectId)
  if (!unit) return undefined
  return or(
    eq(auditEntries.userId, ctx.viewer.id),
    aboutSubject(ctx, or(unit, visiblePerson(ctx, auditSubjects.subjectId))),
  )
}

const aboutSubject = (ctx: Read, condition: SQL | undefined) =>
  exists(
    ctx.db
      .select({ one: sql`1` })
      .from(auditSubjects)
      .where(and(eq(auditSubjects.entryId, auditEntries.id), condition)),
  )

/** An action, or all of an area; files that were looked at would hide what was done, so they are shown when asked for. */
const ofAction = (action: string | undefined) =>
  action?.endsWith('.')
    ? and(like(auditEntries.action, `${action}%`), ne(auditEntries.action, LOOK))
    : action
      ? eq(auditEntries.action, action)
      : ne(auditEntries.action, LOOK)

function matching(ctx: Read, filter: EntryFilter): SQL | undefined {
  const { records, userId, action, from, to } = filter
  return and(
    knownAction(ctx),
    visibleEntry(ctx),
    records && aboutSubject(ctx, inArray(auditSubjects.subjectId, [...records])),
    userId ? eq(auditEntries.userId, userId) : undefined,
    ofAction(action),
    from && gte(auditEntries.at, startOfDay(from)),
    to && lt(auditEntries.at, startOfDay(addDays(to, 1))),
  )
}

const COLUMNS = {
  id: auditEntries.id,
  at: auditEntries.at,
  action: auditEntries.action,
  userId: auditEntries.userId,
  userName: users.displayName,
  hash: auditEntries.hash,
  after: sql<unknown>`iif(${auditEntries.action} like '%.export', ${auditEntries.after}, null)`.mapWith(
    auditEntries.after,
  ),
}

const subjectsOf = (ctx: Read, entryIds: number[]) =>
  ctx.db
    .select()
    .from(auditSubjects)
    .where(and(inArray(auditSubjects.entryId, entryIds), visibleSubject(ctx)))
    .all()

function mayReadValues(ctx: Read, action: string): boolean {
  const held = permissionsOf(ctx.viewer.role)
  return valuesNeed(action).every((permission) => held.includes(permission))
}

export function listEntries(ctx: Read, filter: EntryFilter) {
  const where = matching(ctx, filter)
  const total = ctx.db.select({ n: count() }).from(auditEntries).where(where).get()?.n ?? 0
  const entries = ctx.db
    .select(COLUMNS)
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .where(where)
    .orderBy(desc(auditEntries.id))
    .limit(PAGE_SIZE)
    .offset(((filter.page ?? 1) - 1) * PAGE_SIZE)
    .all()
  const subjects = subjectsOf(
    ctx,
    entries.map((entry) => entry.id),
  )
  const names = nameRecords(
    ctx,
    subjects.map((subject) => subject.subjectId),
  )
  const rows = entries.map(({ after, ...entry }) => ({
    ...entry,
    taken: mayReadValues(ctx, entry.action) ? takenOut(after) : null,
    subjects: subjects
      .filter((subject) => subject.entryId === entry.id)
      .map(({ subjectId }) => ({ id: subjectId, record: names.get(subjectId) ?? null })),
  }))
  return { rows, total }
}

export type EntryRow = ReturnType<typeof listEntries>['rows'][number]

const MAY_BE_ID = /^[\w@-]{3,60}$/

const idsIn = (changes: readonly FieldChange[]) =>
  changes
    .flatMap(({ before, after }) => [before, after].flat())
    .filter((value): value is string => typeof value === 'string' && MAY_BE_ID.test(value))

/** One entry with what it changed, where the viewer may see that; by its hash, for numbers can be counted up. */
export function findEntry(ctx: Read, hash: string) {
  const entry = ctx.db
    .select({
      ...COLUMNS,
      before: auditEntries.before,
      after: auditEntries.after,
      previousHash: auditEntries.previousHash,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .where(and(eq(auditEntries.hash, hash), knownAction(ctx), visibleEntry(ctx)))
    .get()
  if (!entry) return undefined
  const { before, after, ...facts } = entry
  const seen = subjectsOf(ctx, [entry.id])
  const all = ctx.db.select({ n: count() }).from(auditSubjects).where(eq(auditSubjects.entryId, entry.id)).get()?.n
  const changes = mayReadValues(ctx, entry.action) && seen.length === all ? changesBetween(before, after) : null
  const names = nameRecords(ctx, [...seen.map((subject) => subject.subjectId), ...idsIn(changes ?? [])])
  return {
    ...facts,
    subjects: seen.map(({ subjectId: id }) => ({ id, record: names.get(id) ?? null })),
    changes,
    names,
  }
}

export type EntryDetail = NonNullable<ReturnType<typeof findEntry>>

/** Who has an account, for the filter. */
export const listActors = (ctx: Read) =>
  ctx.db
    .select({ id: users.id, displayName: users.displayName, name: users.name })
    .from(users)
    .orderBy(users.name)
    .all()
