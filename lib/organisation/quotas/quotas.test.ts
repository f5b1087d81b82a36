import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, testContext } from '@/db/testing'
import { civilDate as day } from '../../civil-date'
import { addSeat, createPost } from '../posts/commands'
import { listSeats } from '../posts/queries'
import { correctQuota, endQuota, setQuota } from './commands'
import { setQuotaInput } from './input'
import { listQuotas } from './queries'
import { balanceOf, balanceWords, quotaLines } from './rules'

const set = {
  unitId: 'eastGovernment',
  postKind: 'commune-vice-chair',
  seats: 2,
  from: day('2021-01-01'),
  basis: 'Nghị định 69/2020/NĐ-CP',
}
const shown = (ctx = testContext()) =>
  listQuotas(ctx, 'eastGovernment').map(({ seats, from, until }) => [seats, from, until])

describe('what stands against a number', () => {
  test.each([
    [9, 8, 'over', '9/8: vượt 1'],
    [8, 8, 'even', '8/8: đủ'],
    [6, 8, 'under', '6/8: thiếu 2'],
    [0, 1, 'under', '0/1: thiếu 1'],
  ] as const)('%i seats of %i allowed are %s', (seats, allowed, balance, words) => {
    expect(balanceOf(seats, allowed)).toBe(balance)
    expect(balanceWords(seats, allowed)).toBe(words)
  })

  const quota = (postKind: string | null, from: string, until: string | null) => ({
    id: `${postKind} ${from}`,
    postKind,
    seats: 2,
    from: day(from),
    until: until === null ? null : day(until),
    basis: 'QĐ 1',
  })
  const seats = [
    { kind: 'commune-chair', isHeld: true },
    { kind: 'commune-vice-chair', isHeld: true },
    { kind: 'commune-vice-chair', isHeld: false },
  ]

  test.each([
    ['2020-12-31', []],
    ['2021-01-01', [[2, 1]]],
    ['2021-12-31', [[2, 1]]],
    ['2022-01-01', []],
  ] as const)('it counts on its own days alone, asked on %s', (on, lines) => {
    const found = quotaLines([quota('commune-vice-chair', '2021-01-01', '2022-01-01')], seats, day(on))
    expect(found.map((line) => [line.seats, line.held])).toEqual(lines)
  })

  test('a number for every kind counts all seats of the unit', () => {
    expect(quotaLines([quota(null, '2021-01-01', null)], seats, day('2023-06-30'))).toMatchObject([
      { seats: 3, held: 2 },
    ])
  })
})

describe('a quota', () => {
  test('changes from a day on, and what it was before stays true of the days before', () => {
    const ctx = testContext()
    setQuota(ctx, set)
    setQuota(ctx, { ...set, seats: 1, from: day('2023-07-01') })
    expect(shown(ctx)).toEqual([
      [2, '2021-01-01', '2023-07-01'],
      [1, '2023-07-01', null],
    ])
    const seats = (on: string) =>
      quotaLines(
        listQuotas(ctx, 'eastGovernment'),
        listSeats(ctx, 'eastGovernment', day(on)).map(({ kind }) => ({ kind, isHeld: true })),
        day(on),
      ).map((line) => balanceWords(line.seats, line.quota.seats))
    expect(seats('2023-06-30')).toEqual(['2/2: đủ'])
    expect(seats('2023-07-01')).toEqual(['2/1: vượt 1'])
    expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
      action: 'organisation.setQuota',
      before: { seats: 2 },
      after: { seats: 1, postKind: 'Phó Chủ tịch UBND xã, thị trấn' },
    })
  })

  test('of one kind and of all kinds live side by side', () => {
    const ctx = testContext()
    setQuota(ctx, set)
    setQuota(ctx, { ...set, postKind: null, seats: 10 })
    expect(shown(ctx)).toEqual([
      [2, '2021-01-01', null],
      [10, '2021-01-01', null],
    ])
  })

  test('is put right in its place, and the one before ends on the new day', () => {
    const ctx = testContext()
    setQuota(ctx, set)
    setQuota(ctx, { ...set, seats: 1, from: day('2023-07-01') })
    const second = listQuotas(ctx, 'eastGovernment')[1]?.id ?? ''
    const right = { quotaId: second, seats: 3, from: day('2023-01-01'), basis: 'QĐ 2', reason: 'Ghi nhầm ngày' }
    correctQuota(ctx, right)
    expect(shown(ctx)).toEqual([
      [2, '2021-01-01', '2023-01-01'],
      [3, '2023-01-01', null],
    ])
    expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
      action: 'organisation.correctQuota',
      before: { seats: 1, from: '2023-07-01' },
      after: { seats: 3, from: '2023-01-01', reason: 'Ghi nhầm ngày' },
    })
    expect(codeOf(() => correctQuota(ctx, { ...right, from: day('2021-01-01') }))).toBe('before_previous')
    const first = listQuotas(ctx, 'eastGovernment')[0]?.id ?? ''
    expect(codeOf(() => correctQuota(ctx, { ...right, quotaId: first, from: day('2023-01-01') }))).toBe('after_end')
  })

  test('ends from a day on, once', () => {
    const ctx = testContext()
    setQuota(ctx, set)
    const quotaId = listQuotas(ctx, 'eastGovernment')[0]?.id ?? ''
    expect(codeOf(() => endQuota(ctx, { quotaId, until: set.from, basis: 'QĐ 3' }))).toBe('too_early')
    endQuota(ctx, { quotaId, until: day('2023-07-01'), basis: 'QĐ 3' })
    expect(shown(ctx)).toEqual([[2, '2021-01-01', '2023-07-01']])
    expect(codeOf(() => endQuota(ctx, { quotaId, until: day('2023-08-01'), basis: 'QĐ 3' }))).toBe('ended')
  })

  test.each([
    ['on a day that has one', { from: day('2021-01-01') }, 'same_day'],
    ['before a later one', { from: day('2020-01-01') }, 'later_quota'],
    ['before the unit was founded', { from: day('2009-12-31') }, 'no_unit'],
    ['of a unit that is no more', { unitId: 'economy', from: day('2022-01-01') }, 'no_unit'],
    ['of a kind that nobody knows', { postKind: 'emperor', from: day('2022-01-01') }, 'unknown_kind'],
  ] as const)('is refused %s', (_, wrong, code) => {
    const ctx = testContext()
    setQuota(ctx, set)
    expect(codeOf(() => setQuota(ctx, { ...set, ...wrong }))).toBe(code)
  })

  test('of another commune does not exist for a commune', () => {
    const head = testContext()
    setQuota(head, { ...set, unitId: 'westGovernment' })
    const quotaId = listQuotas(head, 'westGovernment')[0]?.id ?? ''
    const commune = testContext({ as: 'unit-officer', db: head.db })
    expect(listQuotas(commune, 'westGovernment')).toEqual([])
    expect(codeOf(() => setQuota(commune, { ...set, unitId: 'westGovernment' }))).toBe('no_unit')
    expect(codeOf(() => endQuota(commune, { quotaId, until: day('2023-07-01'), basis: 'QĐ' }))).toBe('no_quota')
  })

  test('says what its form lacks', () => {
    const { error } = setQuotaInput.safeParse({ unitId: 'interior', seats: '', from: '31/02/2023' })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Ghi số lượng từ 1 đến 999.',
      'Ngày không đúng. Ghi như 05/09/2023.',
      'Ghi căn cứ: số, ngày của văn bản.',
    ])
  })
})

test('a seat beyond quota counts as a seat all the same', () => {
  const ctx = testContext()
  const post = { unitId: 'interior', kind: 'specialist', title: 'Chuyên viên', fullTitle: 'Chuyên viên Phòng Nội vụ' }
  const { id } = createPost(ctx, { ...post, managingLevel: null, seats: 1, from: day('2023-01-01') })
  addSeat(ctx, { postId: id, from: day('2023-06-01'), isBeyondQuota: true })
  setQuota(ctx, { ...set, unitId: 'interior', postKind: 'specialist', seats: 1, from: day('2023-01-01') })
  const seats = listSeats(ctx, 'interior').map(({ kind }) => ({ kind, isHeld: false }))
  const [line] = quotaLines(listQuotas(ctx, 'interior'), seats, ctx.today)
  expect(line && balanceWords(line.seats, line.quota.seats)).toBe('2/1: vượt 1')
})
