import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { emptyDatabase, testContext } from '@/db/testing'
import { civilDate } from '../civil-date'
import { getHome } from './home/queries'
import { figureRows, figureValues, listFigures, valuesById } from './queries'

const on = civilDate('2023-06-30')
const term = { from: civilDate('2021-06-01'), until: on }

let db: Db

beforeAll(() => {
  db = emptyDatabase()
  seedDemonstration(db, { password: 'mot mat khau dai' })
}, 60_000)

const officer = () => testContext({ as: 'officer', db })
const commune = () => testContext({ as: 'unit-officer', db })

function stated(ids: readonly string[], scope: typeof term | { on: typeof on } = term) {
  const values = valuesById(officer(), ids, scope)
  return Object.fromEntries(
    [...values.values()].map(({ id, value, part, whole }) => [id, part === undefined ? value : `${part}/${whole}`]),
  )
}

describe('the demonstration district', () => {
  test('states on 30/06/2023 what it was made to state, each counted from its records', () => {
    const expected = {
      'party-organisations': 70,
      'party-committees': 31,
      'party-cells': 39,
      'party-organisations-commune': 16,
      'party-organisations-armed-forces': 2,
      'party-organisations-administrative': 45,
      'party-organisations-enterprise': 7,
      'party-members': 12_405,
      communes: 16,
      'executive-committee-members': 41,
      'managed-cadres': 181,
      'managed-cadres-degree': '181/181',
      'managed-cadres-theory': '181/181',
      'managed-cadres-standard': '181/181',
      'organisation-staff-qualified': '8/8',
      'vacant-seats': 4,
      'non-local-secretaries': '12/16',
      'non-local-chairs': '5/16',
      'non-local-heads': '17/32',
      'training-classes': 221,
      'training-attendances': 38_718,
      'knowledge-update-classes': 10,
      'knowledge-update-attendances': 1553,
      'party-building-classes': 2,
      'party-building-attendances': 390,
      'leaders-updated': '240/240',
      inspections: 5,
      'inspected-organisations': 83,
      'inspected-members': 12,
      supervisions: 5,
      'supervised-organisations': 24,
      'supervised-members': 12,
      'inspections-on-cadre-work': 3,
      'inspected-organisations-on-cadre-work': 21,
      'inspected-members-on-cadre-work': 6,
      'supervisions-on-cadre-work': 2,
      'supervised-organisations-on-cadre-work': 6,
      'supervised-members-on-cadre-work': 6,
      'inspection-plans-met': '7/7',
      'programme-breakthroughs': 3,
      'programme-tasks': 9,
      'targets-met': 18,
      'targets-total': 18,
      'targets-adjusted': 1,
      'district-standards-met': '30/34',
      'communes-advanced': '15/15',
      'reform-index-rank': 5,
      'administrative-class': 2,
      'natural-area': 6349,
      population: 300_677,
    }
    expect(stated(Object.keys(expected))).toEqual(expected)
  })

  test('stated something else before the period began', () => {
    const ids = ['non-local-secretaries', 'non-local-chairs', 'non-local-heads']
    expect(stated(ids, { on: civilDate('2021-05-31') })).toEqual({
      'non-local-secretaries': '8/16',
      'non-local-chairs': '3/16',
      'non-local-heads': '11/32',
    })
  })

  test('has communes that meet from 12 to 15 of the 18 standards of a ward', () => {
    const { rows } = figureRows(officer(), 'ward-standards-met', { on })
    const met = new Map<string | null, number>()
    for (const { unitId, part } of rows) met.set(unitId, (met.get(unitId) ?? 0) + part)
    expect(rows).toHaveLength(16 * 18)
    expect(new Set(met.values())).toEqual(new Set([12, 13, 14, 15]))
  })

  test('had one target short before it was adjusted, and six standards less a month before', () => {
    const before = { on: civilDate('2022-12-14') }
    expect(stated(['targets-adjusted', 'district-standards-met', 'reform-index-rank'], before)).toEqual({
      'targets-adjusted': 0,
      'district-standards-met': '24/34',
      'reform-index-rank': 9,
    })
  })

  test.each([
    ['the whole register', officer],
    ['one commune', commune],
  ])('every figure is its list, counted, for who sees %s', (_, asked) => {
    const ctx = asked()
    const requests = listFigures(ctx).map(({ id }) => ({ id, scope: term }))
    for (const { id, value, part, whole, rows: count } of figureValues(ctx, requests)) {
      const { rows } = figureRows(ctx, id, term)
      expect(rows, id).toHaveLength(count)
      expect(
        rows.reduce((sum, row) => sum + row.weight, 0),
        id,
      ).toBe(whole ?? value ?? 0)
      if (part !== undefined)
        expect(
          rows.reduce((sum, row) => sum + row.part, 0),
          id,
        ).toBe(part)
    }
  })

  test('has a home page for a commune, with nothing of its neighbours', async () => {
    const { overview, due, awaiting } = await getHome(commune(), on)
    expect(overview.value['party-organisations'].value).toBe(1)
    expect(new Set(overview.boundSeats?.map(({ place }) => place)).size).toBe(1)
    expect(due.total).toBeLessThan(22)
    expect(awaiting.rows).toEqual([])
  })
})
