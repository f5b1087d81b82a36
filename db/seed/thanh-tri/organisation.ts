import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { memberCounts, units, unitVersions } from '../../schema/organisation'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'
import { UNITS, type UnitPlan } from './units'

export type UnitIds = ReadonlyMap<string, string>

const FOUNDED = day('2008-08-01')

/** Days on which members were reported, and how many there were in per cent of the last report. */
const REPORTS = [
  ['2019-12-31', 92.5],
  ['2020-12-31', 95],
  ['2021-06-30', 96],
  ['2021-12-31', 97.2],
  ['2022-06-30', 98.1],
  ['2022-12-31', 99.1],
  ['2023-05-31', 100],
] as const

const shortNameOf = ({ name, shortName }: UnitPlan) => shortName ?? name.replace(/ huyện$/, '')

function versionsOf(plan: UnitPlan, rank: number, ids: UnitIds): (typeof unitVersions.$inferInsert)[] {
  const { kind, name, block = null, parent, formerly } = plan
  const unitId = ids.get(plan.code) ?? ''
  const common = { unitId, kind, block, parentId: parent && (ids.get(parent) ?? null), rank }
  const version = (named: string, shortName: string) => ({
    ...common,
    ...{ name: named, shortName, searchText: fold(`${named} ${shortName}`) },
  })
  if (!formerly) return [{ ...version(name, shortNameOf(plan)), from: FOUNDED, basis: 'Quyết định thành lập' }]
  const [oldName, until, basis] = formerly
  return [
    {
      ...version(oldName, oldName.replace(/ huyện$/, '')),
      from: FOUNDED,
      until: day(until),
      basis: 'Quyết định thành lập',
    },
    { ...version(name, shortNameOf(plan)), from: day(until), basis },
  ]
}

function countsOf({ members = 0, kind, code }: UnitPlan, unitId: string, random: Random) {
  const isCell = kind === 'grassroots-cell'
  const probationary = members > 300 ? random.int(4, 9) : isCell ? random.int(0, 1) : random.int(1, 3)
  return REPORTS.map(([on, percent]) => {
    const then = Math.round((members * percent) / 100)
    const least = isCell ? 5 : 31
    const total = percent === 100 ? members : Math.max(then, Math.min(members, least))
    const late = percent === 100 && code.startsWith('DN-') ? '2023-06-15' : on
    return { unitId, on: day(late), official: total - probationary, probationary }
  })
}

/** The units with their versions, and what the grassroots organisations reported. Answers with the id of each code. */
export function addOrganisation(db: Db, random: Random): UnitIds {
  const ids: UnitIds = new Map(UNITS.map(({ code }) => [code, random.id()]))
  const idOf = (code: string) => ids.get(code) ?? ''
  insertRows(
    db,
    units,
    UNITS.map(({ code, tree, place }) => ({
      id: idOf(code),
      code,
      tree,
      placeId: place ? `${place}@1900-01-01` : null,
    })),
  )
  insertRows(
    db,
    unitVersions,
    UNITS.flatMap((plan, at) => versionsOf(plan, at, ids)).map((version) => ({ id: random.id(), ...version })),
  )
  insertRows(
    db,
    memberCounts,
    UNITS.filter(({ members }) => members).flatMap((plan) => countsOf(plan, idOf(plan.code), random)),
  )
  return ids
}
