import { expect, test } from 'vitest'
import { changesBetween, valuesNeed } from './rules'

test.each([
  [{ name: 'An', sex: 'male' }, { name: 'Ân', sex: 'male' }, [['name', 'An', 'Ân']]],
  [null, { name: 'An' }, [['name', null, 'An']]],
  [{ name: 'An', phone: null }, null, [['name', 'An', null]]],
  [{ phone: null }, { phone: '' }, []],
  [{ units: ['a'] }, { units: ['a', 'b'] }, [['units', ['a'], ['a', 'b']]]],
  [{ acts: [{ on: '2023-01-01' }] }, { acts: [{ on: '2023-02-01' }] }, [['acts.0.on', '2023-01-01', '2023-02-01']]],
  [null, null, []],
])('from %o to %o', (before, after, expected) => {
  const changes = changesBetween(before, after).map((change) => [change.path.join('.'), change.before, change.after])
  expect(changes).toEqual(expected)
})

test.each([
  ['people.correct', ['audit.values', 'people.read']],
  ['users.create', ['users.manage']],
  ['imports.commit', ['audit.values']],
])('what stood there before and after %s is shown to %o', (action, needs) => {
  expect(valuesNeed(action)).toEqual(needs)
})
