import type { Manner, MovementKind, plannedPlacements } from '@/db/schema/movements'
import type { Track } from '@/db/schema/organisation'

export type Outcome = (typeof plannedPlacements.$inferSelect)['outcome']

type Ranked = {
  readonly kind: string
  /** The post without its unit: «Công chức Tư pháp – Hộ tịch». */
  readonly post: string
  readonly kindRank: number
  readonly track: Track
  readonly isLeader: boolean
  readonly managingLevel: string | null
}

/** Somebody in a seat that ends. */
export type Affected = Ranked & {
  readonly key: string
  readonly personId: string
  readonly unitId: string
  readonly manner: Manner
  readonly from: string
  /** Placed already: the key of a target, another outcome, or nothing yet. */
  readonly placed: string | null
}

/** A post that people can come into, with the seats still free in it. */
export type Target = Ranked & { readonly key: string; readonly plannedUnitId: string; readonly free: number }

/** Which planned units carry a unit on, the main one first, each with the units of its place and beneath it. */
export type Heirs = (unitId: string) => readonly (readonly string[])[]

export const outcomeOf = (placed: string): Outcome =>
  placed === 'ends' || placed === 'unplaced' || placed === 'retires' ? placed : 'post'

const isTarget = (placed: string | null | undefined): placed is string => !!placed && outcomeOf(placed) === 'post'

/**
 * Proposes a post for everybody who has none yet: the same kind of post in the main successor, then in the others; the
 * posts held beside it go along to the place of the main one. Leaders for whom there is none of their kind take the next
 * lower leading post of their track and level, then of any track. Who came first stays first: rank, then years in the post.
 */
export function suggest(affected: readonly Affected[], targets: readonly Target[], heirs: Heirs): Map<string, string> {
  const free = new Map(targets.map(({ key, free: count }) => [key, count]))
  const chosen = new Map<string, string>()
  const placeOf = (row: Affected) => row.placed ?? chosen.get(row.key) ?? null
  const waiting = () => inOrder.filter((row) => placeOf(row) === null && row.manner !== 'acting')
  const inOrder = affected.toSorted(
    (a, b) => a.kindRank - b.kindRank || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || (a.key < b.key ? -1 : 1),
  )
  const take = (row: Affected, fits: (target: Target) => boolean, units: readonly string[]) => {
    const fit = units
      .flatMap((unit) => targets.filter((target) => target.plannedUnitId === unit && fits(target)))
      .toSorted((a, b) => a.kindRank - b.kindRank)
      .find(({ key }) => (free.get(key) ?? 0) > 0)
    if (!fit) return
    free.set(fit.key, (free.get(fit.key) ?? 0) - 1)
    chosen.set(row.key, fit.key)
  }
  const mainOf = (row: Affected) => affected.find((one) => one.personId === row.personId && one.manner === 'main')
  const firstThat = (row: Affected, fits: (target: Target) => boolean) => {
    for (const family of heirs(row.unitId)) if (!chosen.has(row.key)) take(row, fits, family)
  }

  const sameKind = (row: Affected) => (target: Target) => target.kind === row.kind
  const samePost = (row: Affected) => (target: Target) => sameKind(row)(target) && target.post === row.post
  for (const fits of [samePost, sameKind])
    for (const row of waiting()) if (row.manner === 'main') firstThat(row, fits(row))
  for (const row of waiting()) {
    if (row.manner === 'main') continue
    const main = mainOf(row)
    const at = targets.find(({ key }) => key === (main && placeOf(main)))?.plannedUnitId
    const family = heirs(row.unitId).filter((units) => !main || (at !== undefined && units.includes(at)))
    for (const units of family) if (!chosen.has(row.key)) take(row, sameKind(row), units)
  }
  const alike = (row: Affected) => (target: Target) =>
    target.isLeader === row.isLeader && target.managingLevel === row.managingLevel
  const lower = (row: Affected) => (target: Target) => alike(row)(target) && target.kindRank >= row.kindRank
  for (const fits of [
    (row: Affected) => (target: Target) => lower(row)(target) && target.track === row.track,
    lower,
    alike,
  ])
    for (const row of waiting()) if (row.manner === 'main') firstThat(row, fits(row))
  for (const row of affected) {
    const main = mainOf(row)
    if (placeOf(row) === null && row.manner !== 'main' && (!main || isTarget(placeOf(main))))
      chosen.set(row.key, 'ends')
  }
  return chosen
}

export type PersonState = 'placed' | 'pending' | 'unplaced' | 'retires'

type Said = { readonly personId: string; readonly placed: string | null }

/** What the plan says of each person: nobody falls between the states, so the counts add up to everybody. */
export function statesOf(affected: readonly Said[]): Map<string, PersonState> {
  const people = new Map<string, Said[]>()
  for (const row of affected) people.set(row.personId, [...(people.get(row.personId) ?? []), row])
  return new Map(
    [...people].map(([personId, rows]) => {
      if (rows.some(({ placed }) => placed === null)) return [personId, 'pending']
      // Who gives up a post beside the one that stays has a place.
      if (rows.some(({ placed }) => isTarget(placed) || placed === 'ends')) return [personId, 'placed']
      return [personId, rows.some(({ placed }) => placed === 'retires') ? 'retires' : 'unplaced']
    }),
  )
}

export type Tally = Record<PersonState | 'all', number>

export function tally(states: ReadonlyMap<string, PersonState>): Tally {
  const count = (state: PersonState) => [...states.values()].filter((one) => one === state).length
  return {
    all: states.size,
    placed: count('placed'),
    pending: count('pending'),
    unplaced: count('unplaced'),
    retires: count('retires'),
  }
}

type Taken = { readonly track: Track; readonly isElected: boolean }

/** The act by which it is done: Party and elected posts are designated to, others are transferred to. */
export function actKind(taken: readonly Taken[], outcomes: readonly Outcome[]): MovementKind {
  if (taken.length === 0) return outcomes.includes('retires') ? 'early-retirement' : 'release'
  return taken.some(({ track, isElected }) => track === 'party' || isElected) ? 'designation' : 'transfer'
}
