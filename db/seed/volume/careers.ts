import { addDays, type CivilDate } from '@/lib/civil-date'
import { derive, type Effect, homesOf, termEnd } from '@/lib/movements/rules'
import type { Db } from '../../client'
import { assignments, effects, type MovementKind, movements } from '../../schema/movements'
import { personHomes } from '../../schema/people'
import { inserter } from '../bulk'
import { day, isOfficeDay } from '../calendar'
import type { Random } from '../random'
import type { Circle } from './organisation'

/** So many people change places among as many seats; who follows somebody that left comes later. */
export type Ring = {
  readonly circle: Circle
  readonly seats: Circle['seats']
  /** First posts, the change of places, the new term. */
  readonly begins: readonly CivilDate[]
  readonly moves: CivilDate
  readonly renews: CivilDate
  /** Of the seats whose holders retire, the day; their followers begin later. */
  readonly leaves: ReadonlyMap<number, { on: CivilDate; follows: CivilDate | null }>
}

export type Step = {
  readonly ring: number
  readonly what: 'begin' | 'move' | 'renew' | 'leave' | 'follow'
  readonly on: CivilDate
  readonly key: string
}

const DAYS: CivilDate[] = []
for (let on = day('2011-07-04'); on <= '2023-06-20'; on = addDays(on, 1)) if (isOfficeDay(on)) DAYS.push(on)
const dayIn = (random: Random, from: CivilDate, until: CivilDate): CivilDate => {
  const first = DAYS.findIndex((on) => on >= from)
  const last = DAYS.findLastIndex((on) => on < until)
  return DAYS[random.int(first, last)] ?? from
}

const SIZE = 8
const BEGUN_TOGETHER = 4

/** Divides the seats of each circle into rings and gives each its days. */
export function planRings(random: Random, circles: readonly Circle[]): Ring[] {
  const rings: Ring[] = []
  for (const circle of circles)
    for (let at = 0; at < circle.seats.length; at += SIZE) {
      const seats = circle.seats.slice(at, at + SIZE)
      const leaves = new Map<number, { on: CivilDate; follows: CivilDate | null }>()
      for (let seat = 0; seat < seats.length; seat++) {
        if (!random.chance(0.14)) continue
        const on = dayIn(random, day('2021-07-01'), day('2022-10-01'))
        leaves.set(seat, {
          on,
          follows: random.chance(0.93) ? dayIn(random, day('2022-10-03'), day('2023-06-01')) : null,
        })
      }
      const begins = Array.from({ length: Math.ceil(seats.length / BEGUN_TOGETHER) }, () =>
        dayIn(random, day('2011-07-04'), day('2016-01-01')),
      )
      rings.push({
        ...{ circle, seats, leaves, begins },
        moves: dayIn(random, day('2018-10-08'), day('2020-05-01')),
        renews: dayIn(random, day('2020-06-01'), day('2021-06-30')),
      })
    }
  return rings
}

/** How many people a ring takes: one for each seat and one for each follower. */
export const peopleOf = (ring: Ring) =>
  ring.seats.length + [...ring.leaves.values()].filter(({ follows }) => follows).length

type Act = {
  readonly kind: MovementKind
  readonly on: CivilDate
  readonly key: string
  readonly changes: readonly Pick<Effect, 'seatId' | 'change'>[]
}

/** What each person of a ring does; `key` names the decision that several share. */
export function actsOf(ring: Ring, at: number): Act[][] {
  const { seats, begins, moves, renews, leaves } = ring
  const seat = (index: number) => seats[index % seats.length]?.seatId ?? ''
  const stays = seats.map((_, index): Act[] => {
    const group = Math.floor(index / BEGUN_TOGETHER)
    const [first, then] = [seat(index), seat(index + 1)]
    const left = leaves.get((index + 1) % seats.length)
    const isAlone = seats.length === 1
    return [
      {
        kind: 'appointment',
        on: begins[group] ?? moves,
        key: `${at} begin ${group}`,
        changes: [{ seatId: first, change: 'begin' }],
      },
      ...(isAlone
        ? []
        : [
            {
              kind: 'transfer' as const,
              on: moves,
              key: `${at} move`,
              changes: [
                { seatId: first, change: 'end' as const },
                { seatId: then, change: 'begin' as const },
              ],
            },
          ]),
      { kind: 'reappointment', on: renews, key: `${at} renew`, changes: [{ seatId: then, change: 'renew' }] },
      ...(left
        ? [
            {
              kind: 'release' as const,
              on: left.on,
              key: `${at} leave ${left.on}`,
              changes: [{ seatId: then, change: 'end' as const }],
            },
          ]
        : []),
    ]
  })
  const follows = [...leaves].flatMap(([index, { follows: on }]): Act[][] =>
    on
      ? [[{ kind: 'appointment', on, key: `${at} follow ${on}`, changes: [{ seatId: seat(index), change: 'begin' }] }]]
      : [],
  )
  return [...stays, ...follows]
}

/** Writes the movements of one person and what follows from them. */
export function openCareers(db: Db, random: Random, decisionOf: (key: string) => string) {
  const insert = {
    movement: inserter(db, movements),
    effect: inserter(db, effects),
    assignment: inserter(db, assignments),
    home: inserter(db, personHomes),
  }
  return (personId: string, acts: readonly Act[], unitOf: ReadonlyMap<string, string>, openedBy: string): void => {
    const counted: Effect[] = []
    for (const { kind, on, key, changes } of acts) {
      const movementId = random.id()
      const termMonths = kind === 'release' ? null : 60
      insert.movement({
        id: movementId,
        personId,
        kind,
        decisionId: decisionOf(key),
        on,
        termMonths,
        createdAt: `${on}T02:00:00.000Z`,
      })
      const termUntil = termEnd({ on, termMonths, endsOn: null })
      for (const { seatId, change } of changes) {
        const effect: Effect = {
          id: random.id(),
          personId,
          seatId,
          change,
          manner: 'main',
          on,
          termUntil: change === 'end' ? null : termUntil,
        }
        insert.effect({ ...effect, movementId })
        counted.push(effect)
      }
    }
    const held = derive(counted)
    for (const holding of held) insert.assignment({ ...holding, id: random.id() })
    const homes = homesOf(
      held.map((holding) => ({ ...holding, unitId: unitOf.get(holding.seatId) ?? openedBy })),
      openedBy,
    )
    for (const home of homes) insert.home({ personId, ...home })
  }
}
