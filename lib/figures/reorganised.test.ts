import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { reorganise2025 } from '@/db/seed/thanh-tri/reorganisation-2025'
import { seedDemonstration } from '@/db/seed/thanh-tri/seed'
import { copyOf, templateOf, testContext } from '@/db/testing'
import { addDays, civilDate as day } from '../civil-date'
import { findPlan, listReorganisations } from '../organisation/reorganisations/queries'
import { listHeirs } from '../organisation/successions/queries'
import { figureRows, figureValues, listFigures, valuesById } from './queries'
import type { FigureScope } from './rules'

const DAY = day('2025-07-01')
let [before, after]: Db[] = []

beforeAll(() => {
  const demonstration = templateOf((db) => seedDemonstration(db, { password: 'mot mat khau dai' }))
  before = copyOf(demonstration)
  after = copyOf(demonstration)
  reorganise2025(after)
}, 120_000)

const seen = (db: Db | undefined, today = '2025-07-03') => testContext({ as: 'head', today, ...(db && { db }) })

function allFigures(db: Db | undefined, scope: FigureScope) {
  const ctx = seen(db)
  return figureValues(
    ctx,
    listFigures(ctx).map(({ id }) => ({ id, scope })),
  )
}

const people = (db: Db | undefined, on: string) =>
  figureRows(seen(db), 'managed-cadres', { on: day(on) }).rows.map(({ key }) => key)

describe('sixteen communes become five on 01/07/2025', () => {
  test('every figure of 30/06/2023 and of its period stays as it was, to the last digit and row', () => {
    const period = { from: day('2021-06-01'), until: day('2023-06-30') }
    for (const scope of [period, { on: day('2023-06-30') }])
      expect(allFigures(after, scope)).toEqual(allFigures(before, scope))
    expect(people(after, '2023-06-30')).toEqual(people(before, '2023-06-30'))
    expect(people(after, '2023-06-30')).toHaveLength(181)
  })

  test('so does every figure of any day before, and of any period that ends before', () => {
    const ago = fc.integer({ min: 1, max: 4000 }).map((days) => addDays(DAY, -days))
    fc.assert(
      fc.property(ago, ago, (one, other) => {
        const [from, until] = one < other ? [one, other] : [other, one]
        expect(allFigures(after, { from, until })).toEqual(allFigures(before, { from, until }))
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  test('of the 181 cadres nobody is lost: who held a managed post the day before holds one on the day', () => {
    const [then, now] = [people(after, '2025-06-30'), people(after, '2025-07-01')]
    expect(then.filter((id) => !now.includes(id))).toEqual([])
    expect(people(after, '2023-06-30').filter((id) => !now.includes(id))).toEqual(
      people(before, '2023-06-30').filter((id) => !people(before, '2025-07-01').includes(id)),
    )
    expect(now).toHaveLength(then.length)
  })

  test('five communes stand, members are counted once, and each old commune knows its heirs', () => {
    const ctx = seen(after)
    const on = { on: DAY }
    const value = (id: string, scope: FigureScope = on) => valuesById(ctx, [id], scope).get(id)?.value
    expect(value('communes')).toBe(5)
    expect(value('party-organisations-commune')).toBe(5)
    expect(value('party-members')).toBe(value('party-members', { on: day('2025-06-30') }))
    expect(
      figureRows(ctx, 'communes', on)
        .rows.map(({ label }) => label)
        .sort(),
    ).toEqual(['Phường Thanh Liệt', 'Xã Nam Phù', 'Xã Ngọc Hồi', 'Xã Thanh Trì', 'Xã Đại Thanh'].sort())
    const [session] = listReorganisations(ctx)
    const plan = findPlan(ctx, session?.id ?? '')
    const ended = [...new Set(plan?.endings.map(({ unitId }) => unitId))]
    const heirs = listHeirs(ctx, ended)
    expect(ended).toHaveLength(64)
    expect(ended.filter((id) => heirs.get(id)?.filter(({ isMain }) => isMain).length !== 1)).toEqual([])
  })
})
