import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import type { Sex } from '../../schema/people'
import { COMMUNES, DEPARTMENTS, PARTY_BODIES } from './district'
import { addPerson, birthRetiringOn, type Home } from './people'
import type { Stint } from './stints'
import { between, DAWN, day, monthsBefore, type SeatSpec, unitOf, type World, workingDay } from './world'

/** Communes (by their place in the list) whose heads are not local on 30/06/2023. */
const NON_LOCAL_SECRETARIES = [0, 1, 3, 4, 5, 7, 8, 10, 11, 12, 14, 15]
const NON_LOCAL_CHAIRS = [1, 4, 7, 10, 14]
/** Of them, those who came from outside the district: six of the seventeen. */
const SECRETARIES_FROM_ELSEWHERE = [0, 5, 8, 12]
const CHAIRS_FROM_ELSEWHERE = [4, 10]
/** In place before 31/05/2021: eight secretaries and three chairs; the others came after local ones. */
const LATE_SECRETARIES: Record<number, string> = {
  3: '2021-10-04',
  7: '2022-03-01',
  11: '2022-08-15',
  14: '2022-11-01',
}
const LATE_CHAIRS: Record<number, string> = { 7: '2022-05-16', 14: '2022-10-03' }
/** Rotations that reach 36 months within ninety days of 30/06/2023. */
const ROTATED_IN_2020: Record<number, string> = { 1: '2020-07-13', 5: '2020-08-03', 10: '2020-08-17', 12: '2020-09-01' }

/** These two, changing places, make 11 of 16 and 16 of 32: she comes home, he stays a stranger. */
export const SWAP = { home: 4, away: 15 } as const

/** Whose home place says local and who was found not to be: he grew up elsewhere. */
export const DETERMINED = 8

export const only = (world: World, kind: string, commune?: number) =>
  world.seats.filter((seat) => seat.kind === kind && (commune === undefined || seat.commune === commune))
export const one = (world: World, kind: string, commune?: number): SeatSpec => {
  const [seat] = only(world, kind, commune)
  if (!seat) throw new Error(`No seat ${kind} ${commune ?? ''}`)
  return seat
}

const other = (world: World, at: number): Home => ({ commune: (at + world.random.between(1, 15)) % 16 })

function secretaryHome(world: World, at: number): Home {
  if (at === SWAP.away) return { commune: SWAP.home }
  if (at === DETERMINED) return { commune: at }
  if (SECRETARIES_FROM_ELSEWHERE.includes(at)) return 'elsewhere'
  if (at === SWAP.home) return { commune: 9 }
  return NON_LOCAL_SECRETARIES.includes(at) ? other(world, at) : { commune: at }
}

const chairHome = (world: World, at: number): Home =>
  CHAIRS_FROM_ELSEWHERE.includes(at) ? 'elsewhere' : NON_LOCAL_CHAIRS.includes(at) ? other(world, at) : { commune: at }

export type Told = { stints: Stint[] }

/** Who sits where today, and since when. */
export function seatOwn(world: World, told: Told): { secretaries: string[] } {
  const { random } = world
  const take = (personId: string, seat: SeatSpec, from: CivilDate, by: Stint['by'], more: Partial<Stint> = {}) =>
    told.stints.push({ personId, seat, from, until: null, manner: 'main', by, ...more })
  const secretaries: string[] = []
  for (const at of COMMUNES.keys()) {
    const rotatedOn = ROTATED_IN_2020[at] ?? LATE_SECRETARIES[at]
    const secretary = addPerson(world, {
      home: secretaryHome(world, at),
      born: [1966, 1980],
      ...(at === SWAP.away ? { sex: 'female' as Sex } : at === SWAP.home ? { sex: 'male' as Sex } : {}),
    })
    secretaries.push(secretary)
    const isStranger = NON_LOCAL_SECRETARIES.includes(at)
    take(
      secretary,
      one(world, 'commune-secretary', at),
      rotatedOn ? day(rotatedOn) : between(random, '2017-03-01', '2019-11-30'),
      isStranger ? 'rotation' : 'endorsement',
      isStranger ? { purpose: 'non-local' } : {},
    )

    const chair = addPerson(world, { home: chairHome(world, at), born: [1968, 1984] })
    const chairFrom = day(LATE_CHAIRS[at] ?? between(random, '2018-01-08', '2020-12-15'))
    const chairBy = NON_LOCAL_CHAIRS.includes(at) ? 'rotation' : 'election'
    take(
      chair,
      one(world, 'commune-chair', at),
      chairFrom < '2020-10-01' && chairFrom >= '2020-06-25' ? day('2020-06-22') : chairFrom,
      chairBy,
    )

    const deputy = addPerson(world, {
      home: { commune: random.chance(0.7) ? at : random.between(0, 15) },
      born: [1968, 1986],
    })
    take(
      deputy,
      one(world, 'commune-standing-deputy', at),
      at % 2 === 0 ? between(random, '2017-09-01', '2019-12-31') : day('2020-06-15'),
      'endorsement',
    )
    const council = addPerson(world, { home: { commune: at }, born: [1968, 1986] })
    take(council, one(world, 'commune-council-deputy', at), day('2021-06-28'), 'ratification')
    for (const seat of only(world, 'commune-vice-chair', at)) {
      const vice = addPerson(world, {
        home: { commune: random.chance(0.75) ? at : random.between(0, 15) },
        born: [1972, 1990],
      })
      take(
        vice,
        seat,
        random.chance(0.6)
          ? between(random, '2017-05-02', '2020-05-29')
          : random.chance(0.6)
            ? day('2021-06-28')
            : between(random, '2021-09-06', '2023-05-29'),
        random.chance(0.2) ? 'rotation' : 'election',
      )
    }
  }
  const rest = world.seats.filter(
    ({ group, commune, isVacant }) => group === 'own' && commune === undefined && !isVacant,
  )
  random.shuffled(rest).forEach((seat, at) => {
    const isDue = at < 6 && !seat.kind.startsWith('council')
    const from = isDue
      ? between(random, '2018-07-02', '2018-09-24')
      : random.chance(0.25)
        ? between(random, '2016-09-05', '2018-05-31')
        : between(random, '2018-10-08', '2023-05-25')
    const isCouncil = seat.kind.startsWith('council')
    take(
      addPerson(world, { born: seat.kind.endsWith('head') ? [1965, 1982] : [1972, 1990] }),
      seat,
      isCouncil ? day('2021-06-28') : from,
      isCouncil ? 'ratification' : random.chance(0.3) ? 'transfer' : 'appointment',
    )
  })
  return { secretaries }
}

/** Some came from another place of the 185, which was free from then on; others from the ranks. */
export function addOrigins(world: World, told: Told): void {
  const { random } = world
  const open = told.stints.filter(({ seat }) => seat.group === 'own')
  const donors = new Set<string>()
  for (const stint of [...open].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const { from, personId, seat } = stint
    const donor =
      from >= '2019-10-01' && random.chance(0.62)
        ? open.find(
            (one) =>
              one.from >= from &&
              one.from <= addDays(from, 120) &&
              one.seat.id !== seat.id &&
              !donors.has(one.seat.id) &&
              !['commune-secretary', 'commune-chair'].includes(one.seat.kind) &&
              !one.seat.kind.startsWith('council'),
          )
        : undefined
    if (donor) {
      donors.add(donor.seat.id)
      const began = monthsBefore(from, random.between(37, 54))
      if (began >= DAWN && !isInDueYears(began)) {
        const by = PARTY_DEPUTIES.has(donor.seat.kind)
          ? 'endorsement'
          : donor.seat.kind.startsWith('commune')
            ? 'election'
            : 'appointment'
        told.stints.push({ personId, seat: donor.seat, from: began, until: from, manner: 'main', by })
        rise(world, told, personId, began)
      }
    } else rise(world, told, personId, from)
  }
}

const PARTY_DEPUTIES = new Set(['commune-standing-deputy'])
/** Endings of terms that begin so would fall into the days of the due list of other people. */
const isInDueYears = (on: CivilDate) => on >= '2018-06-28' && on <= '2018-10-02'

/** A first post among the staff, for as long as the register reaches back. */
function rise(world: World, told: Told, personId: string, until: CivilDate): void {
  const from = monthsBefore(until, world.random.between(30, 70))
  const began = from < DAWN ? DAWN : from
  if (addMonths(began, 14) > until) return
  const [unit, , title] = world.random.pick(STAFF_PLACES)
  told.stints.push({
    personId,
    seat: staffSeat(world, unit, title, began, until),
    from: began,
    until,
    manner: 'main',
    by: 'transfer',
  })
}

export const STAFF_PLACES = [
  ...DEPARTMENTS.map(([code, name]) => [code, 'specialist', `Chuyên viên ${name}`] as const),
  ...PARTY_BODIES.map(([code, name]) => [code, 'party-specialist', `Chuyên viên ${name}`] as const),
]

export function staffSeat(
  world: World,
  unitCode: string,
  title: string,
  from: CivilDate,
  until: CivilDate | null,
  kind = PARTY_BODIES.some(([code]) => code === unitCode) ? 'party-specialist' : 'specialist',
): SeatSpec {
  const unitId = unitOf(world, unitCode)
  const known = world.staffSeats.find((seat) => seat.unitId === unitId && seat.title === title)
  const seat = {
    id: world.random.id(),
    postId: known?.postId ?? world.random.id(),
    unitId,
    kind,
    title,
    group: 'staff' as const,
    from,
    until,
  }
  world.staffSeats.push(seat)
  return seat
}

/** Who was there before: retired, or left for work outside the district. Heads of communes were local people. */
export function addPredecessors(world: World, told: Told): void {
  const { random } = world
  const first = new Map<string, Stint>()
  for (const stint of told.stints) {
    const known = first.get(stint.seat.id)
    if (stint.seat.group === 'own' && (!known || stint.from < known.from)) first.set(stint.seat.id, stint)
  }
  for (const { seat, from } of first.values()) {
    const isHead = seat.kind === 'commune-secretary' || seat.kind === 'commune-chair'
    if (from < '2018-01-01' || (!isHead && random.chance(0.3))) continue
    const isRetiring = random.chance(0.6) && !(isHead && from > '2020-01-01')
    const sex: Sex = random.chance(0.7) ? 'male' : 'female'
    const retiring = isRetiring ? lastRetirement(world, sex, from) : null
    const until = retiring?.on ?? from
    const home = isHead && seat.commune !== undefined ? { commune: seat.commune } : undefined
    const personId = addPerson(world, {
      sex,
      born: retiring?.birth ?? [1965, 1976],
      ...(home ? { home } : {}),
    })
    const began = monthsBefore(until, random.between(38, 58))
    told.stints.push({
      personId,
      seat,
      from: began < DAWN ? DAWN : began,
      until,
      manner: 'main',
      by: seat.kind.startsWith('commune') ? 'election' : 'appointment',
      leaves: isRetiring ? 'retirement' : 'release',
    })
  }
}

/** The last day before another on which somebody of this sex could retire: the first of a month, itself a working day. */
function lastRetirement(world: World, sex: Sex, on: CivilDate): { on: CivilDate; birth: CivilDate } {
  const first = day(`${on.slice(0, 8)}01`)
  const birth = workingDay(first) === first ? birthRetiringOn(world, sex, first) : null
  return birth ? { on: first, birth } : lastRetirement(world, sex, addDays(first, -1))
}
