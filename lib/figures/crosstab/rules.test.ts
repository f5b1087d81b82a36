import { expect, test } from 'vitest'
import { matrixOf, PART, quarterName, readValue } from './rules'

const NAMES = { young: 'Từ 40 trở xuống', middle: 'Trên 40 đến 50' }
const told = (place: string, key: string, label: string) => [place, key, label].join(PART)

test.each([
  ['a key with a name', 'middle', { key: 'middle', label: 'Trên 40 đến 50', place: '00001' }],
  ['a word of a vocabulary', told('00007', 'xa', 'Xã'), { key: 'xa', label: 'Xã', place: '00007' }],
  ['nothing known', null, { key: 'none', label: 'Chưa rõ', place: '~' }],
])('a value is read: %s', (_, text, value) => {
  expect(readValue(text, NAMES)).toEqual(value)
})

test('rows and columns stand in their own order, what is not known last, and every cell is there', () => {
  const matrix = matrixOf(
    [
      { row: null, column: 'young', weight: 1 },
      { row: told('00002', 'b', 'Bắc'), column: 'middle', weight: 2 },
      { row: told('00001', 'c', 'Cát'), column: 'young', weight: 4 },
    ],
    { rows: undefined, columns: NAMES },
  )
  expect(matrix.rows.map(({ label }) => label)).toEqual(['Cát', 'Bắc', 'Chưa rõ'])
  expect(matrix.columns.map(({ key }) => key)).toEqual(['young', 'middle'])
  expect(matrix.cells).toEqual([
    [4, 0],
    [0, 2],
    [1, 0],
  ])
  expect(matrix.total).toBe(7)
})

test('quarters are named as in papers', () => {
  expect(quarterName('2023-2')).toBe('Quý II/2023')
})
