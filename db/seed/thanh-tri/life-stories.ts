import { addMonths, type CivilDate } from '@/lib/civil-date'
import type { PartialDate } from '@/lib/partial-date'
import type { Db } from '../../client'
import { careerEntries, personFacts } from '../../schema/people'
import { insertRows } from '../bulk'
import type { Random } from '../random'
import type { Person } from './people'
import { UNITS } from './units'

const month = (date: CivilDate) => date.slice(0, 7) as PartialDate
const nameOf = (code: string) => UNITS.find((unit) => unit.code === code)?.name ?? ''

const EARLY = [
  'Nhân viên hợp đồng',
  'Cán bộ không chuyên trách',
  'Cán bộ Đoàn',
  'Nhân viên kế toán',
  'Cán bộ địa chính',
] as const
const BEFORE = ['Chuyên viên', 'Phó Trưởng bộ phận', 'Công chức tập sự', 'Cán bộ văn phòng'] as const

/** What somebody did before the register begins, as the file has it. */
function entriesOf(random: Random, { actor, row, stays }: Person): (typeof careerEntries.$inferInsert)[] {
  const [first] = stays
  const hired = row.firstHiredOn
  if (!first || !hired) return []
  const begins = month(first.from)
  const place = nameOf(first.seat.unit)
  const entry = (from: PartialDate, until: PartialDate, text: string) => ({
    id: random.id(),
    personId: actor.id,
    from,
    until,
    text,
  })
  if (hired >= begins) return []
  const years = Number(begins.slice(0, 4)) - Number(hired.slice(0, 4))
  if (years < 4) return [entry(hired, begins, `${random.pick(EARLY)}, ${place}`)]
  const middle = month(addMonths(`${hired.slice(0, 7)}-01` as CivilDate, 12 * random.int(2, years - 1)))
  return [
    entry(hired, middle, `${random.pick(EARLY)}, ${random.chance(0.5) ? place : nameOf(random.pick(UNITS).code)}`),
    entry(middle, begins, `${random.pick(BEFORE)}, ${place}`),
  ]
}

/** Old values: the nine-digit number before the citizen card, and former residences. */
function factsOf(random: Random, { actor, row }: Person): (typeof personFacts.$inferInsert)[] {
  const personId = actor.id
  const facts: (typeof personFacts.$inferInsert)[] = []
  const until = (year: number) =>
    `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}` as CivilDate
  const fact = (field: string, value: string, day: CivilDate) =>
    facts.push({ personId, field, value, until: day, recordedAt: `${day}T02:00:00.000Z` })
  if (row.identityNumber && random.chance(0.3))
    fact('identityNumber', String(random.int(11_000_000, 13_999_999)).padStart(9, '0'), until(random.int(2016, 2021)))
  if (row.residence && random.chance(0.1))
    fact(
      'residence',
      row.residence.replace(/^số \d+/, `số ${random.int(3, 90)}`).replace(/^thôn \d/, 'thôn 7'),
      until(random.int(2015, 2022)),
    )
  return facts
}

export function addLifeStories(db: Db, random: Random, everybody: readonly Person[]): void {
  insertRows(
    db,
    careerEntries,
    everybody.flatMap((person) => entriesOf(random, person)),
  )
  insertRows(
    db,
    personFacts,
    everybody.flatMap((person) => factsOf(random, person)),
  )
}
