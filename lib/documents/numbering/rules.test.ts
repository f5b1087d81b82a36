import { expect, test } from 'vitest'
import { missingBefore, rangesText } from './rules'

const at = (...numbers: number[]) => numbers.map((number) => ({ first: number, last: number }))

test('numbers that follow one another leave nothing out', () => expect(missingBefore(4, at(3, 1, 2))).toEqual([]))

test('what is missing is named from the first to the last, before the number only', () =>
  expect(missingBefore(9, at(1, 3, 12))).toEqual([
    { first: 2, last: 2 },
    { first: 4, last: 8 },
  ]))

test('what was recorded as used elsewhere is not missing, even where it overlaps', () =>
  expect(missingBefore(9, [{ first: 1, last: 6 }, ...at(4, 7)])).toEqual([{ first: 8, last: 8 }]))

test('the first paper of a term has nothing before it', () => expect(missingBefore(1, [])).toEqual([]))

test('they are said as an office says them', () =>
  expect(rangesText([...at(844), { first: 846, last: 851 }])).toBe('844, 846–851'))
