import { and, eq, gt, gte, inArray, isNull, or } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { plannedUnits, posts, seats, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { formatDay } from '../../../civil-date'
import { Problem } from '../../../problem'
import { fold } from '../../../search-text'
import { changeProblem } from '../../rules'
import { carryMembers, keepLineage } from '../lineage/commands'
import { endingSeatIds, type Plan, type Planning } from '../queries'
import type { PlannedUnit } from '../rules'

const searchTextOf = (name: string, shortName: string) => fold(name.includes(shortName) ? name : `${name} ${shortName}`)

/** What stands after a session: which unit each planned one is, and the seats of each planned post. */
export type Stood = { unitOf: ReadonlyMap<string, string>; seatsOf: ReadonlyMap<string, readonly string[]> }

/** Puts a plan in force: units end and begin on its day and nothing before that day is touched. Part of a larger command. */
export function restand(tx: Planning, plan: Plan, basis: string): Stood {
  const ending = [...new Set(plan.endings.map(({ unitId }) => unitId))]
  refuseLater(tx, plan, ending)
  const unitOf = new Map(plan.units.map((unit) => [unit.id, unit.unitId ?? newId()]))
  for (const unit of plan.units.filter(({ isNew }) => isNew)) found(tx, plan, unit, unitOf, basis)
  for (const unit of plan.units.filter(({ isNew }) => !isNew)) standOn(tx, plan, unit, unitOf, basis)
  followMain(tx, plan, ending, unitOf, basis)
  const closing = endingSeatIds(tx, plan)
  const seatsOf = foundPosts(tx, plan, unitOf)
  end(tx, plan, ending, closing)
  carryMembers(tx, plan, unitOf)
  keepLineage(tx, plan, unitOf)
  return { unitOf, seatsOf }
}

/** Nothing of a unit that ends may begin on the day or after it. */
function refuseLater(tx: Planning, plan: Plan, ending: readonly string[]): void {
  const later = tx.db
    .select({ name: unitVersions.name, from: unitVersions.from })
    .from(unitVersions)
    .where(and(inArray(unitVersions.unitId, ending), gte(unitVersions.from, plan.on)))
    .get()
  if (later)
    throw new Problem('later_version', undefined, `${later.name} còn thay đổi ghi từ ngày ${formatDay(later.from)}.`)
  const post = tx.db
    .select({ title: posts.fullTitle, from: seats.from })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(and(inArray(posts.unitId, ending), gte(seats.from, plan.on)))
    .get()
  if (post) throw new Problem('later_seat', undefined, `${post.title} còn vị trí lập từ ngày ${formatDay(post.from)}.`)
}

const parentOf = ({ parentId, parentPlanId }: PlannedUnit, unitOf: ReadonlyMap<string, string>) =>
  parentPlanId ? (unitOf.get(parentPlanId) ?? null) : parentId

type Ids = ReadonlyMap<string, string>

function versionOf(unit: PlannedUnit, unitOf: Ids, basis: string, on: Plan['on']) {
  const { name, shortName, kind, block } = unit
  const unitId = unitOf.get(unit.id) ?? ''
  const searchText = searchTextOf(name, shortName)
  return { unitId, name, shortName, kind, block, parentId: parentOf(unit, unitOf), basis, searchText, from: on }
}

function found(tx: Planning, plan: Plan, unit: PlannedUnit, unitOf: Ids, basis: string): void {
  const id = unitOf.get(unit.id) ?? ''
  const tree = tx.db.select({ tree: unitKinds.tree }).from(unitKinds).where(eq(unitKinds.code, unit.kind)).get()?.tree
  if (!tree) throw new Error(`No kind ${unit.kind}`)
  tx.db.insert(units).values({ id, code: unit.code, tree, placeId: unit.placeId }).run()
  tx.db
    .insert(unitVersions)
    .values({ ...versionOf(unit, unitOf, basis, plan.on), rank: unit.ordinal })
    .run()
  tx.db.update(plannedUnits).set({ unitId: id }).where(eq(plannedUnits.id, unit.id)).run()
}

/** A unit that stands on takes its new name, kind or place in the tree from the day; nothing happens where all stays. */
function standOn(tx: Planning, plan: Plan, unit: PlannedUnit, unitOf: Ids, basis: string): void {
  const unitId = unitOf.get(unit.id) ?? ''
  const versions = tx.db.select().from(unitVersions).where(eq(unitVersions.unitId, unitId)).all()
  const last = versions.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  if (!last || changeProblem(versions, plan.on))
    throw new Problem('later_version', undefined, `${unit.name} còn thay đổi ghi từ ngày này trở đi.`)
  const next = versionOf(unit, unitOf, basis, plan.on)
  const isSame = (['name', 'shortName', 'kind', 'block', 'parentId'] as const).every((key) => last[key] === next[key])
  if (isSame) return
  succeed(tx, last, next)
}

type Version = typeof unitVersions.$inferSelect

function succeed(tx: Planning, last: Version, next: Omit<typeof unitVersions.$inferInsert, 'rank'>): void {
  tx.db.update(unitVersions).set({ until: next.from }).where(eq(unitVersions.id, last.id)).run()
  tx.db
    .insert(unitVersions)
    .values({ ...next, rank: last.rank })
    .run()
}

/** What hangs on a unit that ends goes to its main successor; beneath one that is dissolved nothing may be left. */
function followMain(tx: Planning, plan: Plan, ending: readonly string[], unitOf: Ids, basis: string): void {
  const planned = new Set([...ending, ...plan.units.flatMap(({ unitId }) => unitId ?? [])])
  const children = tx.db
    .select()
    .from(unitVersions)
    .where(and(inArray(unitVersions.parentId, ending), or(isNull(unitVersions.until), gt(unitVersions.until, plan.on))))
    .all()
    .filter(({ unitId }) => !planned.has(unitId))
  for (const child of children) {
    const heir = plan.endings.find(({ unitId, isMain }) => unitId === child.parentId && isMain)?.plannedUnitId
    if (!heir)
      throw new Problem(
        'orphan',
        undefined,
        `${child.name} trực thuộc một đơn vị bị giải thể: đưa vào phương án trước đã.`,
      )
    if (child.from >= plan.on)
      throw new Problem('later_version', undefined, `${child.name} còn thay đổi ghi từ ngày này trở đi.`)
    const { id: _, until: __, rank: ___, ...same } = child
    succeed(tx, child, { ...same, parentId: unitOf.get(heir) ?? null, from: plan.on, basis })
  }
}

function foundPosts(tx: Planning, plan: Plan, unitOf: Ids): Map<string, string[]> {
  const seatsOf = new Map<string, string[]>()
  for (const { id, plannedUnitId, seats: count, beyondQuota, ...post } of plan.posts) {
    const postId = newId()
    const unitId = unitOf.get(plannedUnitId) ?? ''
    const rows = Array.from({ length: count }, (_, at) => ({
      ...{ id: newId(), postId, ordinal: at + 1, from: plan.on },
      isBeyondQuota: at >= count - beyondQuota,
    }))
    tx.db
      .insert(posts)
      .values({ ...post, id: postId, unitId, from: plan.on, searchText: fold(post.fullTitle) })
      .run()
    tx.db.insert(seats).values(rows).run()
    seatsOf.set(
      id,
      rows.map((row) => row.id),
    )
  }
  return seatsOf
}

function end(tx: Planning, { on: until }: Plan, ending: readonly string[], closing: readonly string[]): void {
  const open = (table: typeof seats | typeof posts | typeof unitVersions) =>
    or(isNull(table.until), gt(table.until, until))
  tx.db
    .update(seats)
    .set({ until })
    .where(inArray(seats.id, [...closing]))
    .run()
  tx.db
    .update(posts)
    .set({ until })
    .where(and(inArray(posts.unitId, ending), open(posts)))
    .run()
  tx.db
    .update(unitVersions)
    .set({ until })
    .where(and(inArray(unitVersions.unitId, ending), open(unitVersions)))
    .run()
}
