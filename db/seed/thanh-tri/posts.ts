import type { CivilDate } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { posts, seats, type Track } from '../../schema/organisation'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'
import { POST_KINDS } from '../vocabulary'
import { type CommuneCode, communeOf, communeOfUnit } from './communes'
import type { UnitIds } from './organisation'
import { POSTS, type PostPlan } from './post-plans'
import { DISTRICT_COUNCIL, DISTRICT_GOVERNMENT, DISTRICT_PARTY } from './units'

/** A seat is called by kind, unit and number: `department-deputy@P-NOIVU#2`. */
export type SeatKey = string

export type Seat = {
  readonly key: SeatKey
  readonly id: string
  readonly unit: string
  readonly unitId: string
  readonly kind: string
  readonly track: Track
  readonly fullTitle: string
  readonly level: string | null
  readonly rank: number
  readonly commune: CommuneCode | null
  /** Days on which its term begins for whoever holds it; none = each holder's own term, or no term. */
  readonly elections: readonly CivilDate[]
  readonly termMonths: number | null
}

export const seatKey = (kind: string, unit: string, at = 1): SeatKey => `${kind}@${unit}#${at}`

export const OWN_LEVEL = 'standing-committee'

const days = (...texts: string[]) => texts.map(day)

export const DISTRICT_CONGRESSES = days('2010-07-15', '2015-07-28', '2020-07-10')
export const DISTRICT_SESSIONS = days('2011-06-30', '2016-06-30', '2021-06-30')

const MASS_CONGRESSES: Record<string, readonly CivilDate[]> = {
  MTTQ: days('2014-04-17', '2019-04-18'),
  LDLD: days('2013-03-21', '2018-03-22', '2023-03-23'),
  ND: days('2013-07-25', '2018-07-25'),
  PN: days('2011-06-16', '2016-06-16', '2021-06-17'),
  CCB: days('2012-03-15', '2017-03-15', '2022-03-16'),
  DOAN: days('2012-05-17', '2017-05-18', '2022-05-19'),
  CTD: days('2011-11-10', '2016-11-10', '2021-11-11'),
}

const COMMUNE_PARTY = ['commune-secretary', 'commune-standing-deputy', 'commune-deputy-secretary']

/** Party posts begin a term with a congress, elected ones with a council's first session. */
function electionsOf(kind: string, unit: string): readonly CivilDate[] {
  const code = communeOfUnit(unit)
  if (code && COMMUNE_PARTY.includes(kind)) return communeOf(code).congresses
  if (code && kind === 'cell-secretary') return communeOf(code).cellCongresses
  if (code && /^commune-(chair|vice-chair|council)/.test(kind)) return communeOf(code).sessions
  if (kind.startsWith('mass-body')) return MASS_CONGRESSES[unit] ?? []
  if (kind === 'grassroots-secretary') return days('2015-04-23', '2020-04-23')
  if (unit === DISTRICT_PARTY || kind === 'inspection-member') return DISTRICT_CONGRESSES
  return unit === DISTRICT_COUNCIL || unit === DISTRICT_GOVERNMENT ? DISTRICT_SESSIONS : []
}

/** Adds posts and their seats; answers with the seats by key. */
export function addPosts(db: Db, random: Random, unitIds: UnitIds): ReadonlyMap<SeatKey, Seat> {
  const from = day('2008-08-01')
  const numbers = new Map<string, number>()
  let last = ''
  const planned = POSTS.map((plan, at) => {
    // A field asks chance for nothing: divided or not, the story goes on as it does.
    last = plan.isField ? last.slice(1) + last.slice(0, 1) : random.id()
    return { ...plan, ...describe(plan), id: last, at }
  })
  insertRows(
    db,
    posts,
    planned.map(({ id, unit, kind, title, fullTitle, managingLevel, at }) => ({
      ...{ id, kind, title, fullTitle, managingLevel, from, rank: at },
      unitId: unitIds.get(unit) ?? '',
      searchText: fold(`${fullTitle} ${title}`),
    })),
  )
  const made = planned.flatMap((plan) =>
    Array.from({ length: plan.seats }, (_, ordinal) => {
      const { unit, kind, fullTitle, managingLevel: level, track, rank, termMonths } = plan
      const number = (numbers.get(`${kind}@${unit}`) ?? 0) + 1
      numbers.set(`${kind}@${unit}`, number)
      const seat: Seat = {
        ...{ unit, kind, fullTitle, level, track, rank, termMonths, id: random.id(), key: seatKey(kind, unit, number) },
        ...{ unitId: unitIds.get(unit) ?? '', commune: communeOfUnit(unit), elections: electionsOf(kind, unit) },
      }
      return { seat, row: { id: seat.id, postId: plan.id, ordinal: ordinal + 1, from } }
    }),
  )
  insertRows(
    db,
    seats,
    made.map(({ row }) => row),
  )
  return new Map(made.map(({ seat }) => [seat.key, seat]))
}

function describe({ kind: code, level }: PostPlan) {
  const kind = POST_KINDS.find((one) => one.code === code)
  if (!kind) throw new Error(`No kind of post ${code}`)
  const { track, rank = 0, termMonths = null, managingLevel = null } = kind
  return { track, rank, termMonths, managingLevel: level ?? managingLevel }
}
