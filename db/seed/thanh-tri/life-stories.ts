import { addMonths, type CivilDate } from '@/lib/civil-date'
import type { PartialDate } from '@/lib/partial-date'
import type { Db } from '../../client'
import { careerEntries, personFacts } from '../../schema/people'
import { insertRows } from '../bulk'
import type { Random } from '../random'
import { communeOf } from './communes'
import type { Person } from './people'
import type { Seat } from './posts'
import { UNITS } from './units'

const month = (date: CivilDate) => date.slice(0, 7) as PartialDate

type Work = { readonly place: string; readonly first: readonly string[]; readonly later: readonly string[] }

/** Where and as what people worked before the first post that the register knows. */
function workBefore({ commune, unit, kind }: Seat): Work {
  const name = UNITS.find(({ code }) => code === unit)?.name ?? ''
  if (commune)
    return {
      place: communeOf(commune).name,
      first: ['Cán bộ không chuyên trách', 'Phó Bí thư Đoàn Thanh niên', 'Nhân viên hợp đồng'],
      later: ['Công chức Văn phòng – Thống kê', 'Công chức Văn hóa – Xã hội', 'Công chức Tư pháp – Hộ tịch'],
    }
  if (/^(THCS|TH|MN)-/.test(unit)) return { place: name, first: ['Giáo viên hợp đồng'], later: ['Giáo viên'] }
  if (unit === 'TTYT' || unit === 'BVDK')
    return { place: name, first: ['Nhân viên y tế hợp đồng'], later: ['Y sĩ', 'Điều dưỡng'] }
  if (kind === 'grassroots-secretary') {
    const body = name.replace(/^(Chi|Đảng) bộ /, '')
    const isSchool = body.startsWith('Trường')
    return { place: body, first: [isSchool ? 'Giáo viên' : 'Nhân viên'], later: ['Tổ trưởng', 'Phó Thủ trưởng đơn vị'] }
  }
  return { place: name, first: ['Nhân viên hợp đồng', 'Cán sự'], later: ['Chuyên viên'] }
}

/** What somebody did before the register begins, as the file has it. */
function entriesOf(random: Random, { actor, row, stays }: Person): (typeof careerEntries.$inferInsert)[] {
  const [first] = stays
  const hired = row.firstHiredOn
  if (!first || !hired) return []
  const begins = month(first.from)
  if (hired >= begins) return []
  const { place, ...work } = workBefore(first.seat)
  const entry = (from: PartialDate, until: PartialDate, title: string) => ({
    ...{ id: random.id(), personId: actor.id, from, until },
    text: `${title}, ${place}`,
  })
  const years = Number(begins.slice(0, 4)) - Number(hired.slice(0, 4))
  if (years < 4) return [entry(hired, begins, random.pick(work.first))]
  const middle = month(addMonths(`${hired.slice(0, 7)}-01` as CivilDate, 12 * random.int(2, years - 1)))
  return [entry(hired, middle, random.pick(work.first)), entry(middle, begins, random.pick(work.later))]
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
