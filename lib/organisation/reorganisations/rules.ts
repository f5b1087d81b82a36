import type { plannedEndings, plannedPosts, plannedUnits, unitSuccessions } from '@/db/schema/organisation'
import { lowerFirst } from '../../first-letter'
import { literally } from '../../search-text'

export type PlannedUnit = typeof plannedUnits.$inferSelect
export type PlannedPost = typeof plannedPosts.$inferSelect
export type Ending = typeof plannedEndings.$inferSelect
export type SuccessionKind = (typeof unitSuccessions.$inferSelect)['kind']

type Edge = Pick<Ending, 'unitId' | 'plannedUnitId'>

/** How one unit comes out of another: told from how many it goes into, and how many come together. */
export function successionKind(
  { unitId, plannedUnitId }: Edge,
  all: readonly Edge[],
  isRaised: boolean,
): SuccessionKind {
  const goesInto = all.filter((edge) => edge.unitId === unitId && edge.plannedUnitId !== null)
  if (goesInto.length > 1) return 'split'
  return all.filter((edge) => edge.plannedUnitId === plannedUnitId).length > 1 ? 'merge' : isRaised ? 'raise' : 'rename'
}

export type Kin = { readonly oldId: string; readonly newId: string; readonly share: 'all' | 'part' | 'rest' }

const codeOf = (placeId: string) => placeId.split('@')[0]

/**
 * Which new place carries each old one on. The catalogue says parts, not sizes: the place that took over the code goes first,
 * then the whole, then the rest of it. What is nobody's main successor took slivers only and is not proposed.
 */
export function mainSuccessors(kin: readonly Kin[]): Map<string, string> {
  const weight = ({ oldId, newId, share }: Kin) =>
    codeOf(oldId) === codeOf(newId) ? 0 : { all: 1, rest: 2, part: 3 }[share]
  const main = new Map<string, Kin>()
  for (const one of kin) {
    const known = main.get(one.oldId)
    if (!known || weight(one) < weight(known)) main.set(one.oldId, one)
  }
  return new Map([...main].map(([oldId, { newId }]) => [oldId, newId]))
}

/** What two names do not share at their ends: «Đảng bộ xã Đông Mỹ», «Đảng bộ xã Nam Phù» → «Đông Mỹ», «Nam Phù». */
export function ownParts(from: string, to: string): readonly [from: string, to: string] {
  const old = from.split(' ')
  const young = to.split(' ')
  while (old.length > 0 && old[0] === young[0]) {
    old.shift()
    young.shift()
  }
  const rest: string[] = []
  while (old.length > 0 && old.at(-1) === young.at(-1)) {
    rest.unshift(old.pop() ?? '')
    young.pop()
  }
  // One word alone, «xã», may stand anywhere: the word that follows holds it to its place.
  const next = old.length === 1 ? rest.slice(0, 1) : []
  return [[...old, ...next].join(' '), [...young, ...next].join(' ')]
}

/** The first place where the words stand as words: «thôn 1» is not in «thôn 11». */
const standing = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`, 'u')

/** «Bí thư Đảng ủy xã Tứ Hiệp» → «Bí thư Đảng ủy xã Thanh Trì»; the name of the unit is put in where no place is named. */
export function renamed(text: string, names: readonly (readonly [from: string, to: string])[]): string {
  for (const [from, to] of names.filter(([from]) => from))
    for (const [was, will] of [
      [from, to],
      [lowerFirst(from), lowerFirst(to)],
    ] as const)
      if (standing(was).test(text)) return text.replace(standing(was), () => will)
  return text
}

export type OldPost = {
  readonly unitId: string
  readonly kind: string
  readonly title: string
  readonly fullTitle: string
  readonly managingLevel: string | null
  readonly rank: number
  readonly isLeader: boolean
  readonly seats: number
}
export type PostProposal = Omit<PlannedPost, 'id' | 'plannedUnitId'>

/**
 * The posts of a new unit, as its forerunners had them. A post that each of them had once, and that leads, is there once; of
 * all others as many seats come together as there were, those above what one unit had standing beyond the number laid down.
 */
export function proposePosts(posts: readonly OldPost[], rename: (post: OldPost) => string): PostProposal[] {
  const alike = new Map<string, OldPost[]>()
  for (const post of posts) {
    const key = `${post.kind} ${post.title}`
    alike.set(key, [...(alike.get(key) ?? []), post])
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const counts = group.map(({ seats }) => seats)
    const most = Math.max(...counts)
    const isOnce = first.isLeader && most === 1
    const seats = isOnce ? 1 : counts.reduce((sum, count) => sum + count, 0)
    const { kind, title, managingLevel, rank } = first
    return [
      { kind, title, fullTitle: rename(first), managingLevel, rank, seats, beyondQuota: Math.max(0, seats - most) },
    ]
  })
}
