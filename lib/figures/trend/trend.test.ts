import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { figureOf } from '../catalogue'
import { pageOf } from '../detail/queries'
import { figureQuery } from '../input'
import { listFigures, valuesById } from '../queries'
import { STEPS, type Step, spansUntil } from './rules'

const on = civilDate('2023-05-15')

const trendOf = (ctx: ReturnType<typeof testContext>, id: string, step?: Step, isLarge = false) =>
  pageOf(ctx, id, figureQuery({ asOf: on, step }, figureOf(id)?.time ?? 'on', ctx.today), isLarge)?.trend

test('periods follow one another without a gap, the last as far as it has come', () => {
  expect(spansUntil(on, 'quarter', 3)).toEqual([
    { label: 'IV/22', name: 'quý IV/2022', from: '2022-10-01', until: '2022-12-31' },
    { label: 'I/23', name: 'quý I/2023', from: '2023-01-01', until: '2023-03-31' },
    { label: 'II/23', name: 'quý II/2023 đến ngày 15/05/2023', from: '2023-04-01', until: '2023-05-15' },
  ])
  expect(spansUntil(civilDate('2023-12-31'), 'half', 2).map(({ label, name }) => [label, name])).toEqual([
    ['1–6/23', '6 tháng đầu năm 2023'],
    ['7–12/23', '6 tháng cuối năm 2023'],
  ])
  expect(spansUntil(on, 'year', 2).map(({ name }) => name)).toEqual(['năm 2022', 'năm 2023 đến ngày 15/05/2023'])
  expect(spansUntil(civilDate('2023-02-28'), 'month', 1)[0]?.name).toBe('tháng 2/2023')
})

test('a point of the trend is the figure as its page has it', () => {
  const ctx = testContext()
  for (const [n, { id }] of listFigures(ctx).entries())
    for (const { scope, value, part } of trendOf(ctx, id, STEPS[n % 4] ?? 'year')?.points.slice(-2) ?? [])
      expect([id, value, part]).toEqual([id, ...said(valuesById(ctx, [id], scope, []).get(id))])
})

const said = (figure?: { value: number | null; part?: number }) => [figure?.value, figure?.part]

test('the line begins where there is anything to count, and has up to twenty points', () => {
  const ctx = testContext()
  const cadres = trendOf(ctx, 'managed-cadres', 'year')
  expect(cadres?.points.length).toBeLessThanOrEqual(20)
  expect(cadres?.points[0]?.value).toBeGreaterThan(0)
  expect(cadres?.points.at(-1)).toMatchObject({ value: 9, scope: { on }, time: 'tại ngày 15/05/2023' })
  expect(trendOf(ctx, 'party-organisations-enterprise', 'year')?.points).toEqual([])
  expect(trendOf(ctx, 'inspections', 'quarter')?.isRunning).toBe(true)
  expect(trendOf(ctx, 'movements', 'quarter')?.isRunning).toBe(false)
})

test('what takes long is drawn when a period is chosen, and not before', () => {
  const ctx = testContext()
  expect(trendOf(ctx, 'managed-cadres')?.step).toBe('quarter')
  expect(trendOf(ctx, 'managed-cadres', undefined, true)).toBeNull()
  expect(trendOf(ctx, 'targets-met')).toBeNull()
  expect(trendOf(ctx, 'targets-met', 'year')?.step).toBe('year')
})
