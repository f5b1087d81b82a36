import { expect, test } from 'vitest'
import { civilDate } from '../civil-date'
import { figureQuery } from './input'
import { figureHref } from './rules'

const today = civilDate('2023-06-30')
const scope = (params: Record<string, string>, time: 'on' | 'over' = 'over') => figureQuery(params, time, today).scope

test.each([
  [{}, { on: today }],
  [
    { from: '01/06/2021', to: '2023-06-30' },
    { from: '2021-06-01', until: '2023-06-30' },
  ],
  [{ from: '01/06/2021' }, { from: '2021-06-01', until: today }],
  [
    { from: '01/06/2021', asOf: '2022-01-01' },
    { from: '2021-06-01', until: '2022-01-01' },
  ],
  [{ to: '31/03/2022' }, { on: '2022-03-31' }],
  [{ from: '01/06/2023', to: '01/06/2021' }, { on: '2021-06-01' }],
  [
    { asOf: '2022-01-01', unit: 'east' },
    { on: '2022-01-01', unitId: 'east' },
  ],
])('the address %j asks for %j', (params, expected) => {
  expect(scope(params)).toEqual(expected)
})

test('a figure of a day looks at the day, whatever period the address names', () => {
  expect(scope({ from: '2021-06-01', to: '2022-06-30' }, 'on')).toEqual({ on: '2022-06-30' })
  expect(scope({ from: '2021-06-01', to: '2022-06-30', asOf: '2022-01-01' }, 'on')).toEqual({ on: '2022-01-01' })
})

test('the address of a figure says its day and its unit, and is read back', () => {
  const asked = { from: civilDate('2021-06-01'), until: today, unitId: 'east' }
  const href = figureHref('movements', asked, { group: 'rotation' })
  expect(href).toBe('/figures/movements?from=2021-06-01&to=2023-06-30&unit=east&group=rotation')
  const read = figureQuery(Object.fromEntries(new URLSearchParams(href.split('?')[1])), 'over', today)
  expect(read).toEqual({ scope: asked, side: 'whole', group: 'rotation', page: 1 })
})
