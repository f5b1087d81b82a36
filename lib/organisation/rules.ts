import type { CivilDate } from '../civil-date'

type Version = { readonly id: string; readonly from: CivilDate; readonly until: CivilDate | null }
type Placed = { readonly unitId: string; readonly parentId: string | null }

/** Why a unit cannot take a new name, kind or place in the tree from a day on. */
export function changeProblem(versions: readonly Version[], on: CivilDate): 'before_first' | 'later_version' | null {
  const ordered = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last || on < first.from) return 'before_first'
  if (last.from > on) return 'later_version'
  return last.until !== null && last.until <= on ? 'before_first' : null
}

/** A unit that would stand beneath itself has no root, and no list would find it. */
export function isBeneath(placed: readonly Placed[], unitId: string, ancestorId: string): boolean {
  const above = new Map(placed.map((unit) => [unit.unitId, unit.parentId]))
  const seen = new Set<string>()
  for (let at: string | null | undefined = unitId; at && !seen.has(at); at = above.get(at)) {
    if (at === ancestorId) return true
    seen.add(at)
  }
  return false
}

type Seat = { readonly from: CivilDate; readonly until: CivilDate | null; readonly ordinal: number }

/** The number of the next seat of a post: numbers are not used again. */
export const nextOrdinal = (seats: readonly Pick<Seat, 'ordinal'>[]) =>
  Math.max(0, ...seats.map(({ ordinal }) => ordinal)) + 1

type TreeRow = {
  readonly id: string
  readonly parentId: string | null
  readonly kind: string
  readonly kindName: string
  readonly block: string | null
  readonly blockName: string | null
}

export type Branch<T> = { readonly unit: T; readonly groups: readonly Group<T>[]; readonly below: number }
/** The units that hang on one and are of one block, or of one kind where kinds have no blocks. */
export type Group<T> = { readonly key: string; readonly label: string; readonly branches: readonly Branch<T>[] }

/** A tree with more units than this opens its lower branches on the units' own pages. */
export const MOST_UNFOLDED = 400

/** The units that a tree shows by itself: all of a small one, the roots and what hangs on them of a large one. */
export function shownIds(rows: readonly Pick<TreeRow, 'id' | 'parentId'>[]): string[] {
  if (rows.length <= MOST_UNFOLDED) return rows.map(({ id }) => id)
  const ids = new Set(rows.map(({ id }) => id))
  const isRoot = ({ parentId }: Pick<TreeRow, 'parentId'>) => parentId === null || !ids.has(parentId)
  const roots = new Set(rows.filter(isRoot).map(({ id }) => id))
  return rows.filter((row) => isRoot(row) || roots.has(row.parentId ?? '')).map(({ id }) => id)
}

/** Rows in their order as a tree. What hangs on nothing that is among the rows is a root: a viewer of some units begins there. */
export function forestOf<T extends TreeRow>(rows: readonly T[]): Branch<T>[] {
  const ids = new Set(rows.map(({ id }) => id))
  const children = new Map<string | null, T[]>()
  for (const row of rows) {
    const at = row.parentId !== null && ids.has(row.parentId) ? row.parentId : null
    const siblings = children.get(at)
    if (siblings) siblings.push(row)
    else children.set(at, [row])
  }
  const branchOf = (unit: T): Branch<T> => {
    const groups = groupsOf((children.get(unit.id) ?? []).map(branchOf))
    const below = groups.reduce(
      (sum, { branches }) => sum + branches.reduce((inner, branch) => inner + 1 + branch.below, 0),
      0,
    )
    return { unit, groups, below }
  }
  return (children.get(null) ?? []).map(branchOf)
}

export function groupsOf<T extends TreeRow>(branches: readonly Branch<T>[]): Group<T>[] {
  const groups = new Map<string, { key: string; label: string; branches: Branch<T>[] }>()
  for (const branch of branches) {
    const { block, blockName, kind, kindName } = branch.unit
    const key = block ?? kind
    const group = groups.get(key)
    if (group) group.branches.push(branch)
    else groups.set(key, { key, label: blockName ?? kindName, branches: [branch] })
  }
  return [...groups.values()]
}
