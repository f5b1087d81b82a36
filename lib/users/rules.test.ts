import { expect, test } from 'vitest'
import { accountState, passwordProblem } from './rules'

test.each([
  ['ngắn', 'too_short'],
  ['123456789', 'too_short'],
  ['1234567890', 'too_simple'],
  ['aaaaaaaaaaaa', 'too_simple'],
  ['abcabcabcabc', 'too_simple'],
  ['qwertyuiop', 'too_simple'],
  ['Chuyenvien2023', 'contains_name'],
  ['Chuyênviên của ban', 'contains_name'],
  ['x'.repeat(201), 'too_long'],
  ['mưa rào tháng sáu', null],
  ['kRtY-37uQ-mnHe', null],
])('the password «%s»: %s', (password, problem) => {
  expect(passwordProblem(password, 'chuyenvien')).toBe(problem)
})

test.each([
  [{}, 'active'],
  [{ mustChangePassword: true }, 'awaiting'],
  [{ mustChangePassword: true, passwordUntil: '2026-03-02T01:00:00.000Z' }, 'awaiting'],
  [{ mustChangePassword: true, passwordUntil: '2026-03-01T01:00:00.000Z' }, 'expired'],
  [{ disabledAt: '2026-01-01T00:00:00.000Z', mustChangePassword: true }, 'disabled'],
] as const)('an account with %o is %s', (change, state) => {
  const user = { disabledAt: null, mustChangePassword: false, passwordUntil: null, ...change }
  expect(accountState(user, '2026-03-01T01:00:00.000Z')).toBe(state)
})
