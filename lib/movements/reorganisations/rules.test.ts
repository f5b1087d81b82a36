import { expect, test } from 'vitest'
import { statesOf, tally } from './rules'

const said = (...placed: (string | null)[]) => placed.map((one) => ({ personId: 'an', placed: one }))

test.each([
  ['nothing is said of one of the posts', said('seat-1', null), 'pending'],
  ['a post is taken', said('ends', 'seat-1'), 'placed'],
  ['a post beside the one that stays is given up', said('ends'), 'placed'],
  ['there is no place', said('unplaced'), 'unplaced'],
  ['somebody retires', said('unplaced', 'retires'), 'retires'],
])('where %s a person is %s', (_, rows, state) => {
  expect(statesOf(rows).get('an')).toBe(state)
  expect(tally(statesOf(rows))).toMatchObject({ all: 1, [state]: 1 })
})
