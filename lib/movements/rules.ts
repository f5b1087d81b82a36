import type { Change, Manner } from '@/db/schema/movements'
import { addDays, addMonths, type CivilDate, civilDate } from '../civil-date'
import { covers, type Period } from '../period'

/** An effect that counts: its decision is registered, its movement not cancelled. `on` null = awaited, holds nothing. */
export type Effect = {
  readonly id: string
  readonly personId: string
  readonly seatId: string
  readonly change: Change
  readonly manner: Manner
  readonly on: CivilDate | null
  /** The first day after the term that a begin or renewal opens (`termEnd` of its movement). */
  readonly termUntil: CivilDate | null
}

export type Holding = Period & {
  readonly personId: string
  readonly seatId: string
  readonly manner: Manner
  /** The day the present term began: a re-appointment renews it and starts no new holding. */
  readonly termFrom: CivilDate
  readonly termUntil: CivilDate | null
  readonly beginEffectId: string
  readonly endEffectId: string | null
}

/** A named last day goes before a number of months. */
export function termEnd(act: {
  on: CivilDate | null
  termMonths: number | null
  endsOn: CivilDate | null
}): CivilDate | null {
  if (act.endsOn) return addDays(act.endsOn, 1)
  return act.on && act.termMonths ? addMonths(act.on, act.termMonths) : null
}

type Dated = Effect & { readonly on: CivilDate }

const CHANGE_ORDER: Record<Change, number> = { end: 0, begin: 1, renew: 2, suspend: 3 }

const inOrder = (a: Dated, b: Dated) =>
  (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
  CHANGE_ORDER[a.change] - CHANGE_ORDER[b.change] ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Who held which seat, from effects alone and in whatever order they were entered. On one day ends come before begins, so
 * that people can change places; a begin of a seat already held and an end of one not held change nothing, nor does a suspension.
 */
export function derive(effects: readonly Effect[]): Holding[] {
  const dated = effects.filter((effect): effect is Dated => effect.on !== null).sort(inOrder)
  const open = new Map<string, Holding>()
  const closed: Holding[] = []
  for (const effect of dated) {
    const key = `${effect.personId} ${effect.seatId} ${effect.manner}`
    const held = open.get(key)
    if (effect.change === 'begin' && !held) open.set(key, begun(effect))
    if (effect.change === 'renew' && held) open.set(key, { ...held, termFrom: effect.on, termUntil: effect.termUntil })
    if (effect.change === 'end' && held) {
      closed.push({ ...held, until: effect.on, endEffectId: effect.id })
      open.delete(key)
    }
  }
  return [...closed, ...open.values()].filter(({ from, until }) => until === null || until > from)
}

const begun = ({ id, personId, seatId, manner, on, termUntil }: Dated): Holding => ({
  personId,
  seatId,
  manner,
  from: on,
  until: null,
  termFrom: on,
  termUntil,
  beginEffectId: id,
  endEffectId: null,
})

export type UnitHolding = Period & {
  readonly unitId: string
  readonly manner: Manner
}
export type Home = Period & { readonly unitId: string }

const DAWN = civilDate('1900-01-01')

/**
 * Where one person belongs on each day: the units of the posts held, after them the last one's (the main one where several
 * ended together), before any the unit that opened the file.
 */
export function homesOf(holdings: readonly UnitHolding[], openedByUnitId: string | null): Home[] {
  const days = new Set<CivilDate>([DAWN])
  for (const { from, until } of holdings) {
    days.add(from)
    if (until) days.add(until)
  }
  const homes: Home[] = []
  let last = openedByUnitId ? [openedByUnitId] : []
  let open = new Map<string, CivilDate>()
  const close = (unitId: string, from: CivilDate, until: CivilDate | null) => homes.push({ unitId, from, until })
  for (const day of [...days].sort()) {
    const held = holdings.filter((holding) => covers(holding, day))
    const units = held.length > 0 ? [...new Set(held.map(({ unitId }) => unitId))] : lastUnits(holdings, day, last)
    last = units
    const next = new Map(units.map((unitId) => [unitId, open.get(unitId) ?? day]))
    for (const [unitId, from] of open) if (!next.has(unitId)) close(unitId, from, day)
    open = next
  }
  for (const [unitId, from] of open) close(unitId, from, null)
  return homes
}

function lastUnits(holdings: readonly UnitHolding[], day: CivilDate, before: string[]): string[] {
  const ended = holdings.filter(({ until }) => until === day)
  const main = ended.filter(({ manner }) => manner === 'main')
  const chosen = main.length > 0 ? main : ended
  return chosen.length > 0 ? [...new Set(chosen.map(({ unitId }) => unitId))] : before
}
