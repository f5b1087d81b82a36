import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import type { PartialDate } from '@/lib/partial-date'
import { retirementDay } from '@/lib/people/rules'
import type { Db } from '../../client'
import { people } from '../../schema/people'
import { insertRows } from '../bulk'
import { earlier, WORKING_DAY } from '../calendar'
import type { HomePlaces } from '../home-places'
import { identityNumber, makeName, personRow } from '../people-maker'
import type { Random } from '../random'
import { retirementTable } from '../retirement-table'
import { COMMUNES, communeOf, PARTY } from './communes'
import type { Life } from './lives'
import type { UnitIds } from './organisation'
import { OWN_LEVEL } from './posts'

type Row = typeof people.$inferInsert

export type Person = Life & { readonly row: Row; readonly name: string; readonly admitted: CivilDate | null }

const month = (date: CivilDate) => date.slice(0, 7) as PartialDate
const year = (date: CivilDate) => date.slice(0, 4) as PartialDate

/** Older files know the year or the month only, unless the day of retirement hangs on it. */
function asKnown(random: Random, { born, actor, sex }: Life): PartialDate {
  const known = random.weighted([
    [born, 85],
    [month(born), 8],
    [year(born), 7],
  ] as const)
  const retires = retirementDay(RETIREMENT, { sex, birthDate: known })
  const isOpen =
    born > '1972' || actor.retiresOn !== null || (actor.held.size > 0 && retires !== null && retires < '2023-11')
  return isOpen ? born : known
}

const RETIREMENT = retirementTable()

function residenceOf(random: Random, places: HomePlaces, life: Life): string {
  const commune = life.stays.find(({ seat }) => seat.commune)?.seat.commune
  if (commune && random.chance(0.8)) return `thôn ${random.int(1, 6)}, ${places.commune(communeOf(commune).place).text}`
  const nearby = random.chance(0.6)
    ? places.commune(random.pick(COMMUNES).place)
    : places.someInDistrict(random, random.pick(['008', '268', '009']))
  return `số ${random.int(3, 240)}, tổ ${random.int(1, 28)}, ${nearby.text}`
}

const ETHNIC_GROUPS = [
  ['01', 962],
  ['06', 14],
  ['02', 12],
  ['07', 6],
  ['03', 4],
  ['09', 2],
] as const
const RELIGIONS = [
  ['00', 965],
  ['01', 20],
  ['02', 15],
] as const

export function openRegistry(random: Random, places: HomePlaces, unitIds: UnitIds) {
  const names = new Set<string>()
  const numbers = new Set<string>()

  function freshName(life: Pick<Life, 'sex' | 'born'>): string {
    for (;;) {
      const name = makeName(random, life.sex, Number(life.born.slice(0, 4)))
      if (names.has(name) && random.chance(0.9)) continue
      names.add(name)
      return name
    }
  }

  function fresh(make: () => string): string {
    for (;;) {
      const number = make()
      if (numbers.has(number)) continue
      numbers.add(number)
      return number
    }
  }

  /** Leaders and all in Party posts are members; of the others most. */
  function admissionOf(life: Life): CivilDate | null {
    const needs = life.stays.find(
      ({ seat }) => seat.level !== 'unit' || seat.track === 'party' || seat.track === 'mass',
    )
    if (!needs && !random.chance(0.72)) return null
    const latest = needs ? addMonths(needs.from, -18) : addMonths(WORKING_DAY, -20)
    const born = addMonths(life.born, 12 * 20)
    const wished = addDays(addMonths(life.born, 12 * random.int(21, 33)), random.int(0, 300))
    return wished < latest ? wished : latest > born ? addDays(latest, -random.int(0, 200)) : born
  }

  function openFile(life: Life): Person {
    const { sex, born, home, birthPlace, stays, actor } = life
    const name = freshName(life)
    const admitted = admissionOf(life)
    const birthYear = Number(born.slice(0, 4))
    const first = stays[0]?.from ?? WORKING_DAY
    const hired = addMonths(born, 12 * random.int(22, 26))
    const isManaged = stays.some(({ seat }) => seat.level === OWN_LEVEL || seat.level === 'city')
    const opener = isManaged ? unitIds.get('BTC') : (stays[0]?.seat.unitId ?? unitIds.get(PARTY(actor.origin ?? '')))
    const row = personRow({
      ...{ id: actor.id, fullName: name, sex, birthDate: asKnown(random, life) },
      ...{
        homePlaceId: home.id,
        homePlaceText: home.text,
        birthPlaceId: birthPlace.id,
        birthPlaceText: birthPlace.text,
      },
      residence: residenceOf(random, places, life),
      ethnicGroup: random.weighted(ETHNIC_GROUPS),
      religion: random.weighted(RELIGIONS),
      partyAdmittedOn: admitted,
      partyOfficialOn: admitted && addMonths(admitted, 12),
      partyCardNumber: admitted && fresh(() => `57${String(random.int(0, 999_999)).padStart(6, '0')}`),
      firstHiredOn: month(earlier(hired, first)),
      identityNumber: fresh(() => identityNumber(random, birthPlace.provinceCode, sex, birthYear)),
      phone: random.chance(0.85) ? fresh(() => `0990${String(random.int(0, 999_999)).padStart(6, '0')}`) : null,
      openedByUnitId: opener ?? unitIds.get('BTC') ?? null,
      openedAt: `${first < '2015-08-03' ? '2015-08-03' : first}T02:00:00.000Z`,
    })
    return { ...life, row, name, admitted }
  }

  return { openFile }
}

export const addPeople = (db: Db, everybody: readonly Person[]) =>
  insertRows(
    db,
    people,
    everybody.map(({ row }) => row),
  )
