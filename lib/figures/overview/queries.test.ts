import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { overviewOf } from './queries'
import { lackingFor, largestGroups, overviewPeriod } from './rules'

const on = civilDate('2023-06-30')

test('the parts of each chart add up to the number in its title', () => {
  for (const day of ['2023-06-30', '2022-11-15', '2021-06-01']) {
    const { value, movements, boundSeats } = overviewOf(testContext(), civilDate(day))
    const drawn = movements.values.flat().reduce((total, next) => total + next, 0)
    expect(drawn).toBe(value.movements.value)
    expect(movements.series.reduce((total, next) => total + next.value, 0)).toBe(value.movements.value)
    expect(boundSeats).toHaveLength(value['non-local-heads'].whole ?? -1)
    expect(boundSeats?.filter(({ status }) => status === 'non-local')).toHaveLength(value['non-local-heads'].part ?? -1)
    const bands = value['managed-cadres'].groups.reduce((total, next) => total + next.value, 0)
    expect(bands).toBe(value['managed-cadres'].value)
    const kinds = value['training-attendances'].groups.reduce((total, next) => total + next.value, 0)
    expect(kinds).toBe(value['training-attendances'].value)
  }
})

test('a commune reads its own overview and its own name', () => {
  const { unitName, value, boundSeats } = overviewOf(testContext({ as: 'unit-officer' }), on)
  expect(unitName).toBe('Đảng bộ xã Đông Mỹ')
  expect(value['party-organisations'].value).toBe(1)
  expect(boundSeats?.map(({ place, bound, status }) => [place, bound, status])).toEqual([
    ['Đông Mỹ', 'secretary', 'non-local'],
    ['Đông Mỹ', 'chair', 'local'],
  ])
})

test('a period that the office has not set is the eight quarters up to the day', () => {
  expect(overviewPeriod(on, null)).toEqual({ from: '2021-07-01', until: on })
  expect(overviewPeriod(civilDate('2023-02-10'), null)).toEqual({ from: '2021-04-01', until: '2023-02-10' })
  expect(overviewPeriod(on, civilDate('2021-06-01'))).toEqual({ from: '2021-06-01', until: on })
  expect(overviewPeriod(civilDate('2020-05-05'), civilDate('2021-06-01')).from).toBe('2018-07-01')
})

test('small shares are drawn together and none is lost', () => {
  const groups = [5, 9, 1, 3, 2, 1].map((value, at) => ({ key: `k${at}`, label: `${at}`, value, part: 0, rows: value }))
  expect(largestGroups(groups, 4).map(({ label, value }) => [label, value])).toEqual([
    ['1', 9],
    ['0', 5],
    ['3', 3],
    ['Khác', 4],
  ])
})

test('what is lacking is counted in whole people', () => {
  expect(lackingFor({ part: 5, whole: 16 }, 50)).toBe(3)
  expect(lackingFor({ part: 8, whole: 16 }, 50)).toBe(0)
  expect(lackingFor({ part: 1, whole: 3 }, 50)).toBe(1)
})
