import { expect, test } from 'vitest'
import { wholeNumber } from './form-fields'

const read = (text: string, options?: { isStated: boolean }) => {
  const { success, data } = wholeNumber(9999, 'Ghi số.', options).safeParse(text)
  return success ? data : 'refused'
}

test.each([
  ['1236', 1236],
  ['1.236', 1236],
  [' 7 ', 7],
  ['', 0],
  ['10.000', 'refused'],
  ['6.5', 'refused'],
  ['.', 'refused'],
  ['sáu', 'refused'],
  ['-1', 'refused'],
])('«%s» typed as a whole number is %s', (typed, number) => expect(read(typed)).toBe(number))

test('where a number has to be stated nothing typed is no nought', () => {
  expect(['', '0'].map((typed) => read(typed, { isStated: true }))).toEqual(['refused', 0])
})
