import { expect, test } from 'vitest'
import { awaitsByDefault, mayAwait } from './rules'

test.each([
  ['rotation', true, true, true],
  ['rotation', false, false, false],
  ['transfer', true, true, true],
  ['nomination', true, true, true],
  ['nomination', false, true, false],
  ['designation', false, true, false],
  ['election', true, true, false],
  ['ratification', true, true, false],
  ['concurrent', true, false, false],
  ['retirement', true, false, false],
] as const)(
  '%s to a post that is elected (%s): a result may be awaited %s, and is unless told otherwise %s',
  (kind, isElected, may, does) => {
    expect(mayAwait(kind, isElected)).toBe(may)
    expect(awaitsByDefault(kind, isElected)).toBe(does)
  },
)
