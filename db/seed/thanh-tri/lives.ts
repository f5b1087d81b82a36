import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import { birthsRetiring } from '@/lib/movements/due/rules'
import { retirementDay } from '@/lib/people/rules'
import type { Sex } from '../../schema/people'
import { day } from '../calendar'
import type { HomePlace, HomePlaces } from '../home-places'
import type { Random } from '../random'
import { retirementTable } from '../retirement-table'
import type { Actor } from './acts'
import { COMMUNES, communeOf } from './communes'
import { OWN_LEVEL, type Seat } from './posts'
import { secretary } from './rounds'

export type Stay = { readonly seat: Seat; readonly from: CivilDate; readonly to: CivilDate | null }

export type Life = {
  readonly actor: Actor
  readonly stays: readonly Stay[]
  readonly sex: Sex
  readonly born: CivilDate
  readonly home: HomePlace
  readonly birthPlace: HomePlace
}

/** Main posts, or those held besides by who never had a main one. */
export function staysOf(actor: Actor): Stay[] {
  const changes = actor.acts
    .flatMap((act) => act.changes.map((change) => ({ ...change, on: act.on })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return changes.flatMap(({ seat, change, manner, on }) => {
    if (change !== 'begin' || manner !== 'main') return []
    const to = changes.find((other) => other.change === 'end' && other.seat === seat && other.on > on)?.on ?? null
    return [{ seat, from: on, to }]
  })
}

/** Years of age at which posts are taken up at the earliest. */
const LEAST_AGE: readonly (readonly [RegExp, number])[] = [
  [/^(district|branch)/, 42],
  [/^(commune-secretary|department-head|party-body-head|council-board-head|public-unit-head)/, 36],
  [/^(mass-body-head|commune-chair|commune-standing|grassroots)/, 34],
  [/^(cell-secretary|commune-council|commune-vice|.*-deputy|inspection)/, 31],
]
const leastAge = ({ kind, unit, fullTitle }: Seat) =>
  unit === 'DOAN' || fullTitle.includes('Đoàn TNCS') ? 24 : (LEAST_AGE.find(([known]) => known.test(kind))?.[1] ?? 23)

const WOMEN = /Phụ nữ/
const MEN = /Cựu chiến binh|Quân sự|Công an/
const womenIn = ({ kind, level }: Seat) => {
  if (kind === 'public-employee') return 0.68
  if (/secretary|chair|^district/.test(kind)) return 0.2
  return level === OWN_LEVEL ? 0.28 : 0.36
}

function sexOf(random: Random, stays: readonly Stay[]): Sex {
  const titles = stays.map(({ seat }) => seat.fullTitle).join(' ')
  if (WOMEN.test(titles)) return 'female'
  const first = stays[0]?.seat
  return MEN.test(titles) || !random.chance(first ? womenIn(first) : 0.45) ? 'male' : 'female'
}

/** Whose home place is the commune where she is secretary, and who was found not to be of it. */
export const DETERMINED = secretary('TANTRIEU')

const TABLE = retirementTable()
const KNOWN_UNTIL = day('2023-11-01')

/** Born in the month from which the day of retirement follows. */
function bornToRetire(random: Random, sex: Sex, on: CivilDate): CivilDate {
  const births = birthsRetiring(TABLE, { from: on, until: addDays(on, 1) }).filter((birth) => birth.sex === sex)
  const month = random.pick(births).month
  return day(`${month}-${String(random.int(1, 28)).padStart(2, '0')}`)
}

function bornFor(random: Random, sex: Sex, stays: readonly Stay[]): CivilDate {
  const latest =
    stays.map(({ seat, from }) => addMonths(from, -12 * leastAge(seat))).sort()[0] ??
    addMonths(day('1996-01-01'), -random.int(0, 160))
  const spread = stays.some(({ seat }) => leastAge(seat) === 24) ? 2 : 15
  const last = stays.at(-1)?.to
  const works = last && last < KNOWN_UNTIL ? addMonths(last, 12) : KNOWN_UNTIL
  for (let years = spread; ; years = Math.max(0, years - 1)) {
    const back = Math.floor(365 * years * random.next())
    const born = addDays(latest, -back)
    const retires = retirementDay(TABLE, { sex, birthDate: born })
    if (!retires || retires > works || years === 0) return born
  }
}

/** Provinces from which people come to Hà Nội, by their old codes. */
const PROVINCES = [
  '36',
  '34',
  '35',
  '33',
  '30',
  '38',
  '40',
  '37',
  '25',
  '26',
  '27',
  '24',
  '42',
  '22',
  '19',
  '10',
  '17',
] as const

function homeOf(random: Random, places: HomePlaces, actor: Actor, stays: readonly Stay[]): HomePlace {
  const commune = stays.find(({ seat }) => seat.commune)?.seat.commune
  const elsewhere = () =>
    random.chance(0.45)
      ? places.someInDistrict(random, random.pick(['278', '279', '268', '008', '280', '277', '007', '018']))
      : places.someIn(random, random.pick(PROVINCES))
  const { origin } = actor
  if (origin === 'elsewhere') return elsewhere()
  if (origin && origin !== 'own' && origin !== 'district') return places.commune(communeOf(origin).place)
  if (commune && random.chance(0.72)) return places.commune(communeOf(commune).place)
  return random.chance(commune ? 0.6 : 0.5) ? places.commune(random.pick(COMMUNES).place) : elsewhere()
}

export function lifeOf(random: Random, places: HomePlaces, actor: Actor): Life {
  const stays = staysOf(actor)
  const sex = actor.sex ?? sexOf(random, stays)
  const born = actor.retiresOn ? bornToRetire(random, sex, actor.retiresOn) : bornFor(random, sex, stays)
  const home = homeOf(random, places, actor, stays)
  const isDetermined = stays.some(({ seat, to }) => seat.key === DETERMINED && to === null)
  const birthPlace = isDetermined
    ? places.someInDistrict(random, '007')
    : random.chance(0.78)
      ? home
      : places.someInDistrict(random, random.pick(['006', '007', '008', '020', '268']))
  return { actor, stays, sex, born, home, birthPlace }
}
