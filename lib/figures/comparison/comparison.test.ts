import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { readWorkbook } from '../../workbook'
import { comparisonQuery } from './input'
import { comparisonOf, renderComparison } from './queries'
import { balanceOf, comparisonSentence, equation } from './rules'

const today = civilDate('2023-06-30')
const asked = (id: string, params: Record<string, string> = {}, time: 'on' | 'over' = 'on', ctx = testContext()) =>
  comparisonOf(ctx, id, comparisonQuery(params, time, today)) ?? expect.fail(`no ${id}`)

const names = ({ rows }: ReturnType<typeof asked>) => rows.map(({ label }) => label)

test('a day is held against the same day a year earlier unless the address says otherwise', () => {
  const query = (params: Record<string, string>, time: 'on' | 'over') => comparisonQuery(params, time, today)
  expect(query({}, 'on')).toMatchObject({ scope: { on: '2023-06-30' }, earlier: { on: '2022-06-30' }, show: 'came' })
  expect(query({ with: '31/12/2021', show: 'went' }, 'on')).toMatchObject({
    earlier: { on: '2021-12-31' },
    show: 'went',
  })
  expect(query({ from: '2023-01-01', to: '2023-06-30' }, 'over').earlier).toMatchObject({
    from: '2022-01-01',
    until: '2022-06-30',
  })
  const periods = { from: '2023-01-01', to: '2023-06-30', withFrom: '2022-07-01', withTo: '2022-12-31', unit: 'east' }
  expect(query(periods, 'over').earlier).toEqual({ from: '2022-07-01', until: '2022-12-31', unitId: 'east' })
})

test('who came, who went and who stayed are told by name, and the account is even', () => {
  const since = { asOf: '2023-06-30', with: '2020-01-01' }
  const [came, went, stayed] = ['came', 'went', 'stayed'].map((show) => asked('managed-cadres', { ...since, show }))
  expect(came?.before.value).toBe(came?.balance.before)
  expect(came?.after.value).toBe(came?.balance.after)
  expect(came?.rows).toHaveLength(came?.balance.came ?? -1)
  expect(went?.rows).toHaveLength(went?.balance.went ?? -1)
  expect(stayed?.rows.length).toBe((went?.balance.before ?? 0) - (went?.balance.went ?? 0))
  expect(came && went && stayed && new Set([...names(came), ...names(went), ...names(stayed)]).size).toBe(
    (came?.rows.length ?? 0) + (went?.rows.length ?? 0) + (stayed?.rows.length ?? 0),
  )
})

test('a seat that changed hands stays, and says who held it before', () => {
  const { rows, balance } = asked('non-local-heads', { asOf: '2023-06-30', with: '2022-01-01', show: 'stayed' })
  expect(balance).toEqual({ before: 4, came: 0, went: 0, changed: 0, after: 4 })
  expect(rows[0]).toMatchObject({ label: 'Hoàng Giang', former: 'Phạm Văn Dũng' })
  expect(rows.slice(1).map(({ former }) => former)).toEqual([null, null, null])
})

test('an organisation that stays but counts more members is what the account has beside the names', () => {
  const { balance, before, after } = asked('party-members', { asOf: '2023-06-30', with: '2010-01-01' })
  expect(balance.before + balance.came - balance.went + balance.changed).toBe(balance.after)
  expect([before.value, balance.before], 'nobody had reported yet: no number').toEqual([null, 0])
  expect(after.value).toBe(balance.after)
})

test('the account in signs and in a sentence for a paper', () => {
  const balance = balanceOf([
    { fate: 'came', rows: 3, before: 0, after: 3 },
    { fate: 'went', rows: 2, before: 2, after: 0 },
    { fate: 'stayed', rows: 8, before: 8, after: 8 },
  ])
  expect(equation(balance)).toBe('10 + 3 − 2 = 11')
  expect(equation({ ...balance, changed: -1, after: 10 })).toBe('10 + 3 − 2 − 1 = 10')
  expect(comparisonSentence(asked('managed-cadres-women', { asOf: '2023-06-30', with: '2023-06-29' }))).toBe(
    'Cán bộ nữ diện Ban Thường vụ Huyện ủy quản lý: tại ngày 30/06/2023 là 44,4%, tại ngày 29/06/2023 là 44,4%, không thay đổi; mới vào 0, đã ra 0 (cán bộ).',
  )
})

test('the workbook has every name of both lists, and its sums are the two values', async () => {
  const file = await renderComparison(testContext(), 'managed-cadres', { asOf: '2023-06-30', with: '2020-01-01' })
  const [sheet] = await readWorkbook(file?.bytes ?? new Uint8Array())
  const { balance } = asked('managed-cadres', { asOf: '2023-06-30', with: '2020-01-01' })
  expect(sheet?.rows.find(([first]) => first === 'Cộng')?.slice(-2)).toEqual([balance.before, balance.after])
})

test('nothing is compared that the viewer may not see', () => {
  const commune = testContext({ as: 'unit-officer' })
  const query = comparisonQuery({ unit: 'westCommittee' }, 'on', today)
  expect(comparisonOf(commune, 'managed-cadres', query)).toBeUndefined()
  expect(comparisonOf(commune, 'targets-met', comparisonQuery({}, 'on', today))).toBeUndefined()
  expect(comparisonOf(commune, 'happiness', comparisonQuery({}, 'on', today))).toBeUndefined()
})
