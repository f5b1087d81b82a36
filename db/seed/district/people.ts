import { addMonths, type CivilDate, firstDayOfMonth } from '@/lib/civil-date'
import { personSearchText } from '@/lib/people/rules'
import { initialsOf, nameSortKey } from '@/lib/person-name'
import type { Sex } from '../../schema/people'
import { retirementTable } from '../retirement-table'
import { COMMUNES, communeWord } from './district'
import { inventName } from './names'
import { AT, day, type PersonRow, type World } from './world'

const OLD = '@1900-01-01'

/** Home places outside the district: code in the catalogue and its words. */
const ELSEWHERE = [
  ['006', 'Quận Đống Đa, Thành phố Hà Nội'],
  ['278', 'Huyện Thanh Oai, Thành phố Hà Nội'],
  ['279', 'Huyện Thường Tín, Thành phố Hà Nội'],
  ['280', 'Huyện Phú Xuyên, Thành phố Hà Nội'],
  ['35', 'Tỉnh Hà Nam'],
  ['36', 'Tỉnh Nam Định'],
  ['34', 'Tỉnh Thái Bình'],
  ['33', 'Tỉnh Hưng Yên'],
  ['38', 'Tỉnh Thanh Hóa'],
  ['40', 'Tỉnh Nghệ An'],
  ['27', 'Tỉnh Bắc Ninh'],
] as const

export type Home = { commune: number } | 'elsewhere'
export type PersonAsk = {
  sex?: Sex
  /** Born within these years; or on the very day. */
  born?: readonly [number, number] | CivilDate
  home?: Home
}

const homeOf = (world: World, home: Home): { homePlaceId: string; homePlaceText: string } => {
  if (home !== 'elsewhere') {
    const [code = ''] = COMMUNES[home.commune] ?? []
    const word = communeWord(home.commune)
    return {
      homePlaceId: code + OLD,
      homePlaceText: `${word[0]?.toUpperCase()}${word.slice(1)}, huyện Thanh Trì, Thành phố Hà Nội`,
    }
  }
  const [code, words] = world.random.pick(ELSEWHERE)
  return { homePlaceId: code + OLD, homePlaceText: words }
}

const digits = (world: World, count: number) => Array.from({ length: count }, () => world.random.between(0, 9)).join('')

/** Fourth digit: century and sex; fifth and sixth: birth year. */
const identityNumber = (world: World, sex: Sex, birth: CivilDate) =>
  `001${(birth.startsWith('20') ? 2 : 0) + (sex === 'male' ? 0 : 1)}${birth.slice(2, 4)}${digits(world, 6)}`

const RELIGIONS = [
  ['00', 960],
  ['01', 25],
  ['02', 15],
] as const
const ETHNIC = [
  ['01', 985],
  ['06', 6],
  ['02', 6],
  ['03', 3],
] as const

export function addPerson(world: World, { sex, born = [1968, 1990], home }: PersonAsk = {}): string {
  const { random } = world
  const isMale = sex ? sex === 'male' : random.chance(0.62)
  const own: Sex = isMale ? 'male' : 'female'
  const birthDate = typeof born === 'string' ? born : randomBirth(world, own, born)
  const year = Number(birthDate.slice(0, 4))
  const fullName = inventName(random, own, year)
  const admitted = day(
    `${year + random.between(21, 29)}-${String(random.between(1, 12)).padStart(2, '0')}-${random.pick(['03', '19', '02', '26'])}`,
  )
  const hired = `${year + random.between(22, 25)}-${String(random.between(1, 12)).padStart(2, '0')}`
  const id = random.id()
  const place = home ?? (random.chance(0.62) ? { commune: random.between(0, 15) } : 'elsewhere')
  const partyCardNumber = `01.${digits(world, 6)}`
  const identity = identityNumber(world, own, birthDate)
  const row: PersonRow = {
    id,
    fullName,
    nameKey: nameSortKey(fullName),
    searchText: personSearchText({ fullName, birthDate, partyCardNumber, identityNumber: identity }),
    initials: initialsOf(fullName),
    sex: own,
    birthDate,
    ...homeOf(world, place),
    ethnicGroup: random.weighted(ETHNIC),
    religion: random.weighted(RELIGIONS),
    partyAdmittedOn: admitted,
    partyOfficialOn: addMonths(admitted, 12),
    partyCardNumber,
    firstHiredOn: hired as CivilDate,
    identityNumber: identity,
    phone: `09${digits(world, 8)}`,
    openedAt: AT,
  }
  world.persons.set(id, row)
  return id
}

/** Nobody in a post reaches retirement before 2024: the due cases are placed on purpose. */
const YOUNGEST_OF_OLD: Record<Sex, string> = { male: '1963-07', female: '1968-02' }

function randomBirth(world: World, sex: Sex, [least, most]: readonly [number, number]): CivilDate {
  const { random } = world
  const text = `${random.between(least, most)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`
  return text.slice(0, 7) < YOUNGEST_OF_OLD[sex] ? randomBirth(world, sex, [least + 1, most]) : day(text)
}

const table = retirementTable()

/** A birth day of somebody who retires from this first day of a month on; in some months of the changing years nobody does. */
export function birthRetiringOn(world: World, sex: Sex, on: CivilDate): CivilDate | null {
  const first = firstDayOfMonth(on)
  for (const { sex: whose, bornFrom, bornTo, ageMonths } of table) {
    const month = addMonths(first, -ageMonths - 1).slice(0, 7)
    if (whose === sex && bornFrom <= month && month <= bornTo)
      return day(`${month}-${String(world.random.between(2, 27)).padStart(2, '0')}`)
  }
  return null
}
