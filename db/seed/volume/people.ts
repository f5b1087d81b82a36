import type { CivilDate } from '@/lib/civil-date'
import type { PartialDate } from '@/lib/partial-date'
import type { Db } from '../../client'
import { people, type Sex } from '../../schema/people'
import { qualifications } from '../../schema/qualifications'
import { inserter } from '../bulk'
import type { HomePlace, HomePlaces } from '../home-places'
import { identityNumber, makeName, personRow } from '../people-maker'
import type { Random } from '../random'

const two = (number: number) => String(number).padStart(2, '0')
const date = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}` as CivilDate

const SCHOOLS = [
  'Trường Đại học Luật Hà Nội',
  'Học viện Tài chính',
  'Học viện Hành chính Quốc gia',
  'Học viện Nông nghiệp Việt Nam',
  'Trường Đại học Mở Hà Nội',
] as const
const FIELDS = ['Luật', 'Kinh tế', 'Quản lý nhà nước', 'Nông nghiệp', 'Kế toán', 'Công nghệ thông tin'] as const

/** Writes one file with its four qualifications. */
export function openVolumeRegistry(db: Db, random: Random, places: HomePlaces) {
  const insertPerson = inserter(db, people)
  const insertQualification = inserter(db, qualifications)
  const numbers = new Set<string>()

  function identity(home: HomePlace, sex: Sex, year: number): string {
    for (;;) {
      const number = identityNumber(random, home.provinceCode, sex, year)
      if (numbers.has(number)) continue
      numbers.add(number)
      return number
    }
  }

  function qualify(personId: string, year: number): void {
    const rows = [
      [
        'education',
        random.weighted([
          ['bachelor', 70],
          ['master', 18],
          ['college', 12],
        ] as const),
        year + 22,
      ],
      [
        'political-theory',
        random.weighted([
          ['theory-intermediate', 65],
          ['theory-advanced', 20],
          ['theory-elementary', 15],
        ] as const),
        year + 30,
      ],
      ['state-management', random.chance(0.8) ? 'state-specialist' : 'state-principal', year + 31],
      ['language', random.chance(0.7) ? 'language-b' : 'language-c', year + 24],
    ] as const
    for (const [kind, level, issued] of rows)
      insertQualification({
        ...{ id: random.id(), personId, kind, level, issuedOn: String(Math.min(issued, 2022)) as PartialDate },
        ...(kind === 'education' && { school: random.pick(SCHOOLS), field: random.pick(FIELDS), form: 'Chính quy' }),
      })
  }

  /** A few men come to the age of retirement in the summer of 2023. */
  return (unitId: string, placeCode: string | null, number: number): string => {
    const id = random.id()
    const sex: Sex = random.chance(0.4) ? 'female' : 'male'
    const isDue = sex === 'male' && random.chance(0.004)
    const year = isDue ? 1962 : random.int(1968, 1988)
    const home =
      placeCode && random.chance(0.6)
        ? places.commune(placeCode)
        : places.someIn(random, random.pick(['01', '36', '34', '35', '33', '38', '40']))
    const admitted = date(year + random.int(21, 30), random.int(1, 12), random.int(1, 28))
    insertPerson(
      personRow({
        ...{
          id,
          fullName: makeName(random, sex, year),
          sex,
          birthDate: date(year, isDue ? random.int(10, 11) : random.int(1, 12), random.int(1, 28)),
        },
        ...{ homePlaceId: home.id, homePlaceText: home.text, birthPlaceId: home.id, birthPlaceText: home.text },
        ...{ ethnicGroup: random.chance(0.96) ? '01' : '06', religion: random.chance(0.97) ? '00' : '01' },
        ...{
          partyAdmittedOn: admitted,
          partyOfficialOn: date(Number(admitted.slice(0, 4)) + 1, Number(admitted.slice(5, 7)), 1),
        },
        partyCardNumber: String(10_000_000 + number),
        firstHiredOn: String(year + 24) as PartialDate,
        identityNumber: identity(home, sex, year),
        ...{ openedByUnitId: unitId, openedAt: '2015-08-03T02:00:00.000Z' },
      }),
    )
    qualify(id, year)
    return id
  }
}
