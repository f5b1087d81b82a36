import { expect, test } from 'vitest'
import { type Counted, comparedRows } from './rules'

const row = (label: string, weight = 1, part = 0): Counted => ({ key: label, label, weight, part })
const none = { gone: [], come: [], other: [] }

test.each([
  ['the same rows make no difference', [row('An')], [row('An')], none],
  ['who is there no more is gone', [row('An'), row('Bình')], [row('Bình')], { ...none, gone: ['An'] }],
  ['who was not there has come', [row('An')], [row('An'), row('Bình')], { ...none, come: ['Bình'] }],
  ['who leaves the part of a rate is gone', [row('An', 1, 1)], [row('An', 1, 0)], { ...none, gone: ['An'] }],
  ['who enters it has come', [row('An', 1, 0)], [row('An', 1, 1)], { ...none, come: ['An'] }],
  [
    'what counts for another number has neither gone nor come',
    [row('Đảng bộ xã Tứ Hiệp', 1724)],
    [row('Đảng bộ xã Tứ Hiệp', 1736)],
    { ...none, other: ['Đảng bộ xã Tứ Hiệp (1.724 → 1.736)'] },
  ],
])('%s', (_, then, now, difference) => {
  expect(comparedRows(then, now)).toEqual(difference)
})
