import { and, eq, isNull, sql } from 'drizzle-orm'
import { assignments } from '@/db/schema/movements'
import { units, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { reports } from '@/db/schema/reports'
import { Problem } from '@/lib/problem'
import { fold } from '@/lib/search-text'
import { openedReport, registrar, registrations } from './forms'
import type { House } from './house'
import type { Answer, Ask } from './load'
import type { Server } from './servers'

/** `isRare`: what an office does once in a while is asked a few times by one client alone. */
export type Work = {
  name: string
  next: () => Ask
  isGood: (answer: Answer) => boolean
  isRare?: true
  /** What somebody else has the server do all the while. */
  meanwhile?: () => Ask
}

/** How often what is rare is asked, the first times and the counted ones among them. */
export const RARE = { warm: 1, cold: 1, times: 3 }
const RARELY = RARE.warm + RARE.cold + RARE.times + 2
const MANY_PEOPLE = 50

const SAMPLE = 200

const taking = <T>(values: readonly T[]) => {
  let at = 0
  return () => {
    const value = values[at++ % values.length]
    if (value === undefined) throw new Problem('empty', undefined, 'Dữ liệu đo thiếu mẫu.')
    return value
  }
}

/** People and units spread over the whole register. */
function samples({ db }: House) {
  const folk = db
    .select({ id: people.id, name: people.fullName })
    .from(people)
    .orderBy(sql`substr(${people.id}, -6)`)
    .limit(SAMPLE)
    .all()
  const communes = db
    .select({ id: units.id })
    .from(units)
    .innerJoin(unitVersions, eq(unitVersions.unitId, units.id))
    .where(and(eq(unitVersions.kind, 'commune-committee'), isNull(unitVersions.until)))
    .limit(50)
    .all()
  return {
    ids: folk.map(({ id }) => id),
    names: folk.map(({ name }) => fold(name)),
    unitIds: communes.map((u) => u.id),
  }
}

const FILTERS = [
  'sex=female&degree=bachelor&theory=theory-advanced',
  'sex=male&age=to-50&theory=theory-intermediate',
  'age=to-40&degree=college',
  'sex=female&age=over-50&local=local',
]

const isPage = ({ status }: Answer) => status === 200
const isSaved = ({ status, bytes }: Answer) => status === 200 && bytes.includes('"ok":true')

/** What is measured, as the head of the committee does it. `saves` decisions are made ready to be registered. */
export async function worksOf(house: House, server: Server, saves: number): Promise<Work[]> {
  const headers = { cookie: house.cookie }
  const { ids, names, unitIds } = samples(house)
  const last = Math.max(1, Math.floor(house.people / 50))
  const page = (name: string, next: () => string): Work => ({
    name,
    next: () => ({ path: next(), headers }),
    isGood: isPage,
  })
  const [deep, filter, name, id, unitId] = [
    taking([last, last - 1, last - 2].filter((number) => number > 0)),
    taking(FILTERS),
    taking(names),
    taking(ids),
    taking(unitIds),
  ]
  await openedReport(house, server)
  const report = house.db.select({ id: reports.id }).from(reports).get()
  const file = (format: string) => `/api/reports/${report?.id}?format=${format}`
  const held = house.db
    .select({ personId: assignments.personId, seatId: assignments.seatId })
    .from(assignments)
    .where(and(isNull(assignments.until), eq(assignments.manner, 'main')))
    .limit(saves * 2 + RARELY * MANY_PEOPLE)
    .all()
  const many = held.splice(0, RARELY * MANY_PEOPLE)
  const by = registrar(house)
  const ofMany = await registrations(house, server, many, MANY_PEOPLE, by)
  const ofTwo = await registrations(house, server, held, 2, by)
  return [
    page('list', () => '/people'),
    page('deep-page', () => `/people?page=${deep()}`),
    page('filtered-list', () => `/people?${filter()}`),
    page('search', () => `/people?q=${encodeURIComponent(name())}`),
    page('person', () => `/people/${id()}`),
    page('unit', () => `/organisation/units/${unitId()}`),
    page('home', () => '/'),
    page('report-json', () => file('json')),
    { ...page('report-docx', () => file('docx')), isRare: true },
    page('report-page', () => `/reports/${report?.id}`),
    { ...page('list-beside-report', () => '/people'), meanwhile: () => ({ path: file('docx'), headers }) },
    { name: 'save-decision-of-50', next: ofMany, isGood: isSaved, isRare: true },
    { name: 'save-movement', next: ofTwo, isGood: isSaved },
  ]
}
