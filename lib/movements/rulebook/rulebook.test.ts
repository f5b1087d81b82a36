import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, formRows, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import { breachesIn } from '../checks/queries'
import { saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { changeRule, correctRule, endRule } from './commands'
import { changeRuleInput, correctRuleInput, endRuleInput } from './input'
import { findRulePage, listRulebook } from './queries'

const day = (text: string) => text as CivilDate
const shorter = { code: 'rotation-minimum', title: 'Luân chuyển ít nhất', atLeast: '20', basis: 'Quy định 12-QĐ/HU' }
const change = (more: Record<string, unknown> = {}) => changeRuleInput.parse({ ...shorter, from: '3/7/2023', ...more })
const problemsOf = (input: Record<string, unknown>) =>
  Object.fromEntries(
    (changeRuleInput.safeParse({ ...shorter, from: '3/7/2023', ...input }).error?.issues ?? []).map(
      ({ path, message }) => [path.join('.'), message],
    ),
  )

/** An, rotated on 01/07/2021, is called back on a day. */
function drafted(ctx: ReturnType<typeof testContext>, on: string) {
  const row = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }
  const paper = { issuingBodyId: 'body-committee', subject: 'Điều động', effectiveOn: on }
  const { decisionId } = saveDraft(ctx, draftInput.parse({ ...paper, ...formRows([row]) }))
  return [...breachesIn(ctx, decisionId).values()].flat().map(({ message }) => message)
}

test('a figure changed from a day on judges what takes effect from that day, and nothing before', () => {
  const ctx = testContext()
  changeRule(ctx, change())
  expect(drafted(ctx, '2/7/2023').join()).toContain('chưa đủ 36 tháng')
  expect(drafted(ctx, '3/7/2023')).toEqual([])
  const { current, history } = findRulePage(ctx, 'rotation-minimum', day('2023-07-03')) ?? {}
  expect(current).toMatchObject({ atLeast: 20, from: '2023-07-03', until: null })
  expect(history?.map(({ from, until }) => [from, until])).toEqual([
    ['2023-07-03', null],
    ['2022-04-28', '2023-07-03'],
  ])
  expect(ctx.db.select().from(auditEntries).all().at(-2)?.action).toBe('movements.prepare')
  expect(
    ctx.db
      .select()
      .from(auditEntries)
      .all()
      .map(({ action }) => action),
  ).toContain('movements.changeRule')
})

test('a correction is of the row itself, for all its time, and keeps its reason', () => {
  const ctx = testContext()
  const input = { ...shorter, ruleId: 'rule-rotation-minimum', from: '28/4/2022', reason: 'Gõ nhầm số' }
  correctRule(ctx, correctRuleInput.parse(input))
  expect(findRulePage(ctx, 'rotation-minimum')?.history).toHaveLength(1)
  expect(drafted(ctx, '2/7/2023')).toEqual([])
  expect(
    ctx.db
      .select()
      .from(auditEntries)
      .all()
      .find(({ action }) => action === 'movements.correctRule'),
  ).toMatchObject({
    before: { atLeast: 36 },
    after: { atLeast: 20, reason: 'Gõ nhầm số' },
  })
})

test('a corrected beginning takes the end of the row before along, and rows never overlap', () => {
  const ctx = testContext()
  const { id } = changeRule(ctx, change())
  const correct = (from: string) =>
    correctRule(ctx, correctRuleInput.parse({ ...shorter, ruleId: id, from, reason: 'Theo bản gốc' }))
  correct('1/6/2023')
  expect(findRulePage(ctx, 'rotation-minimum')?.history.map(({ from, until }) => [from, until])).toEqual([
    ['2023-06-01', null],
    ['2022-04-28', '2023-06-01'],
  ])
  expect(codeOf(() => correct('28/4/2022'))).toBe('before_row')
})

test('a rule ends, is checked no longer, and may be set anew', () => {
  const ctx = testContext()
  const end = (until: string) => endRuleInput.parse({ ruleId: 'rule-rotation-minimum', until, basis: 'Bãi bỏ' })
  expect(codeOf(() => endRule(ctx, end('28/4/2022')))).toBe('before_begin')
  endRule(ctx, end('1/7/2023'))
  expect(drafted(ctx, '1/7/2023')).toEqual([])
  expect(drafted(ctx, '30/6/2023').join()).toContain('chưa đủ 36 tháng')
  changeRule(ctx, change({ from: '1/1/2024' }))
  expect(codeOf(() => endRule(ctx, end('1/8/2023')))).toBe('followed')
  expect(findRulePage(ctx, 'rotation-minimum', day('2023-09-01'))?.current).toBeNull()
  expect(findRulePage(ctx, 'rotation-minimum', day('2024-01-01'))?.current).toMatchObject({ atLeast: 20 })
})

test.each([
  ['28/4/2022', 'same_day'],
  ['1/1/2020', 'later_row'],
])('a change from %s is refused', (from, code) => {
  expect(codeOf(() => changeRule(testContext(), change({ from })))).toBe(code)
})

test('every wrong field has its own sentence', () => {
  expect(problemsOf({ atLeast: '' })).toEqual({ atLeast: 'Ghi số tháng.' })
  expect(problemsOf({ basis: ' ', from: '31/2/2023', title: '' })).toEqual({
    basis: 'Ghi căn cứ: số, ngày của văn bản, điều khoản.',
    from: 'Ngày không đúng. Ghi như 05/09/2023.',
    title: 'Ghi tên gọi của quy định.',
  })
  expect(problemsOf({ atLeast: '3,5' })).toEqual({ atLeast: 'Ghi số nguyên từ 1 đến 1200.' })
  expect(problemsOf({ atMost: '60' })).toEqual({ atMost: 'Quy định này không có con số như vậy.' })
  expect(problemsOf({ code: 'periodic-change', atMost: '12', atLeast: '24' })).toEqual({
    atMost: 'Số nhiều nhất nhỏ hơn số ít nhất.',
  })
})

test('only what the product can check may be a rule, and only kinds of post that there are', () => {
  expect(problemsOf({ code: 'horoscope' })).toEqual({ code: 'Không có quy định nào như vậy để kiểm tra.' })
  expect(codeOf(() => changeRule(testContext(), change({ postKinds: ['commune-chair', 'emperor'] })))).toBe(
    'unknown_kind',
  )
})

test('a rule bound to other posts leaves this one alone', () => {
  const ctx = testContext()
  changeRule(ctx, change({ from: '1/7/2023', atLeast: '36', postKinds: ['commune-chair', 'department-head'] }))
  expect(drafted(ctx, '3/7/2023')).toEqual([])
  expect(findRulePage(ctx, 'rotation-minimum', day('2023-07-03'))?.current?.scope).toEqual([
    'Chủ tịch UBND xã, thị trấn',
    'Trưởng phòng',
  ])
})

test.each(['unit-officer', 'inspector', 'leader', 'administrator'] as const)('%s changes no rule', (as) => {
  expect(() => grant(testBase({ as }), 'rules.write', 'movements.read')).toThrow(Forbidden)
})

test('the rule book has everything that is checked, each in force on the working day', () => {
  const pages = listRulebook(testContext())
  expect(pages.filter(({ current }) => current === null)).toEqual([])
  expect(pages.filter(({ history }) => history.some(({ basis }) => basis.trim() === ''))).toEqual([])
})
