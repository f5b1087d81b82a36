import type { Tree, unitKinds } from '@/db/schema/organisation'
import { TREES } from '../../organisation/labels'

export type UnitLevel = (typeof unitKinds.$inferSelect)['level']

export type ChartUnit = {
  readonly id: string
  readonly name: string
  readonly tree: Tree
  readonly level: UnitLevel
  readonly kind: string
  readonly kindName: string
  readonly placeId: string | null
  readonly placeName: string | null
}

type Seat = { readonly id: string; readonly postId: string; readonly unitId: string; readonly title: string }

/** Seats of one post under its title; in a box of many small units the title is the unit's name. */
export type ChartPost<S> = { readonly postId: string; readonly title: string; readonly seats: readonly S[] }
/** One unit, or all small units of one kind together. */
export type ChartBox<S> = {
  readonly key: string
  readonly title: string
  readonly unitId: string | null
  readonly seats: number
  readonly posts: readonly ChartPost<S>[]
}
export type ChartSection<S> = { readonly key: string; readonly title: string; readonly boxes: readonly ChartBox<S>[] }

/** Too many to be drawn one by one: their seats stand together. */
const SMALL: readonly UnitLevel[] = ['grassroots', 'cell']

/** The chart of a district ends with its bodies and communes; every other unit shows all that lies beneath it. */
export const levelsShown = (level: UnitLevel): readonly UnitLevel[] =>
  level === 'district' ? ['district', 'department', 'commune'] : ['department', 'commune', ...SMALL]

function postsOf<S extends Seat>(seats: readonly S[], titleOf: (seat: S) => string): ChartPost<S>[] {
  const posts = new Map<string, { postId: string; title: string; seats: S[] }>()
  for (const seat of seats) {
    const post = posts.get(seat.postId)
    if (post) post.seats.push(seat)
    else posts.set(seat.postId, { postId: seat.postId, title: titleOf(seat), seats: [seat] })
  }
  return [...posts.values()]
}

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

/** Units and their seats as they are drawn: the unit asked for with the bodies of its place, then each place beneath it. */
export function sectionsOf<S extends Seat>(
  units: readonly ChartUnit[],
  seats: readonly S[],
  rootId: string,
): ChartSection<S>[] {
  const root = units.find(({ id }) => id === rootId)
  const held = groupBy(seats, ({ unitId }) => unitId)
  const seatsOf = (some: readonly ChartUnit[]) => some.flatMap(({ id }) => held.get(id) ?? [])
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const isSmall = ({ id, level }: ChartUnit) => id !== rootId && SMALL.includes(level)
  const boxesOf = (some: readonly ChartUnit[]): ChartBox<S>[] => {
    const single = some.filter((unit) => !isSmall(unit))
    const small = groupBy(some.filter(isSmall), ({ kind }) => kind)
    return [
      ...single.map(({ id, name }) => ({ key: id, title: name, unitId: id, seats: held.get(id) ?? [] })),
      ...[...small].map(([kind, alike]) => ({
        key: kind,
        title: `${alike[0]?.kindName ?? ''} (${alike.length})`,
        unitId: null,
        seats: seatsOf(alike),
      })),
    ]
      .filter((box) => box.seats.length > 0)
      .map(({ seats: own, ...box }) => ({
        ...box,
        seats: own.length,
        posts: postsOf(own, (seat) => (box.unitId ? seat.title : (names.get(seat.unitId) ?? seat.title))),
      }))
  }
  const isElsewhere = ({ placeId, level }: ChartUnit) =>
    level === 'commune' && placeId !== null && placeId !== root?.placeId
  const here = units.filter((unit) => !isElsewhere(unit))
  const byTree = root?.level === 'district'
  const own = byTree
    ? Object.entries(TREES).map(([tree, title]) => ({
        key: tree,
        title,
        units: here.filter((unit) => unit.tree === tree),
      }))
    : [{ key: rootId, title: root?.placeName ?? root?.name ?? '', units: here }]
  const beneath = [...groupBy(units.filter(isElsewhere), ({ placeId }) => placeId ?? '')].map(([key, some]) => ({
    key,
    title: some[0]?.placeName ?? some[0]?.name ?? '',
    units: some,
  }))
  return [...own, ...beneath]
    .map(({ units: some, ...section }) => ({ ...section, boxes: boxesOf(some) }))
    .filter(({ boxes }) => boxes.length > 0)
}
