import { describe, expect, test } from 'vitest'
import { retirementTable } from '@/db/seed/retirement-table'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import type { PartialDate } from '../../partial-date'
import { listRules } from './queries'
import { type ActFacts, breachesOf, type HoldingFacts } from './rules'

const ctx = testContext({ as: 'officer' })
const table = retirementTable()
const day = (text: string) => text as CivilDate

const held = (from: string, more: Partial<HoldingFacts> = {}): HoldingFacts => ({
  title: 'Phó Trưởng phòng Nội vụ',
  rank: 31,
  isSensitive: false,
  from: day(from),
  beganBy: 'appointment',
  manner: 'main',
  ...more,
})

const act = (on: string, more: Partial<ActFacts> = {}): ActFacts => ({
  kind: 'appointment',
  on: day(on),
  termMonths: null,
  endsOn: null,
  person: { sex: 'male', birthDate: '1980-05-12' as PartialDate },
  leaves: [],
  takes: null,
  ...more,
})

const broken = (facts: ActFacts) => breachesOf(facts, listRules(ctx, facts.on), table).map(({ code }) => code)
const post = { title: 'Trưởng phòng Nội vụ', rank: 30, isSensitive: false }
const bornIn = (birthDate: string, sex: 'male' | 'female' = 'male') => ({ sex, birthDate: birthDate as PartialDate })

describe('each rule on both sides of its limit', () => {
  test.each([
    ['a man born in 10/1962 takes a post on his last day of work', bornIn('1962-10-20'), '2023-07-31', []],
    ['… and on the first day after', bornIn('1962-10-20'), '2023-08-01', ['retirement']],
    ['a woman born in 5/1967 on her last day', bornIn('1967-05-02', 'female'), '2023-05-31', []],
    ['… and on the first day after', bornIn('1967-05-02', 'female'), '2023-06-01', ['retirement']],
    ['only the year known counts from 1 January', bornIn('1962'), '2022-08-01', ['retirement']],
  ] as const)('%s', (_title, person, on, codes) => expect(broken(act(on, { person, takes: post }))).toEqual(codes))

  test.each([
    ['2023-07-31', ['retirement']],
    ['2023-08-01', []],
  ])('somebody born in 10/1962 retires on %s', (on, codes) => {
    expect(broken(act(on, { kind: 'retirement', person: bornIn('1962-10-20') }))).toEqual(codes)
  })

  test.each([
    [60, []],
    [61, ['term']],
    [null, []],
  ])('a term of %s months', (termMonths, codes) =>
    expect(broken(act('2023-07-03', { termMonths, takes: post }))).toEqual(codes),
  )

  test.each([
    ['2020-07-03', []],
    ['2020-07-04', ['rotation-minimum']],
    ['2020-07-31', ['rotation-minimum']],
  ])('a rotation that began on %s ends on 03/07/2023', (from, codes) => {
    expect(broken(act('2023-07-03', { kind: 'transfer', leaves: [held(from, { beganBy: 'rotation' })] }))).toEqual(
      codes,
    )
  })

  test('a rotation from 29 February is full on the last day of February', () => {
    const facts = (on: string) => act(on, { kind: 'transfer', leaves: [held('2020-02-29', { beganBy: 'rotation' })] })
    expect(broken(facts('2023-02-28'))).toEqual([])
    expect(broken(facts('2023-02-27'))).toEqual(['rotation-minimum'])
  })

  test('retirement may end a rotation early', () => {
    const facts = act('2023-08-01', {
      kind: 'retirement',
      person: bornIn('1962-10-20'),
      leaves: [held('2022-01-01', { beganBy: 'rotation' })],
    })
    expect(broken(facts)).toEqual([])
  })

  test.each([
    ['2021-07-04', ['periodic-change']],
    ['2021-07-03', []],
    ['2018-07-03', []],
    ['2018-07-02', ['periodic-change']],
  ])('a sensitive job held since %s changes on 03/07/2023', (from, codes) => {
    expect(broken(act('2023-07-03', { kind: 'position-change', leaves: [held(from, { isSensitive: true })] }))).toEqual(
      codes,
    )
  })

  test.each([
    ['2026-07-02', []],
    ['2026-07-03', ['secondment-maximum']],
  ])('a secondment from 03/07/2023 to the end of %s', (endsOn, codes) => {
    expect(broken(act('2023-07-03', { kind: 'secondment', endsOn: day(endsOn) }))).toEqual(codes)
  })

  test.each([
    ['2021-07-03', 30, []],
    ['2021-07-04', 30, ['promotion-minimum']],
    ['2023-01-01', 31, []],
  ])('in the post since %s, taking one of rank %s on 03/07/2023', (from, rank, codes) => {
    expect(broken(act('2023-07-03', { leaves: [held(from)], takes: { ...post, rank } }))).toEqual(codes)
  })
})

test('a breach says its calculation, its basis, and whether the source was verified', () => {
  const facts = act('2023-07-03', { kind: 'transfer', leaves: [held('2021-01-04', { beganBy: 'rotation' })] })
  expect(breachesOf(facts, listRules(ctx, facts.on), table)).toEqual([
    {
      code: 'rotation-minimum',
      title: 'Thời gian luân chuyển ít nhất',
      message: 'Luân chuyển giữ Phó Trưởng phòng Nội vụ từ 04/01/2021 mới được 29 tháng, chưa đủ 36 tháng.',
      basis: 'Quy định 65-QĐ/TW ngày 28/9/2022',
      isUnverified: true,
    },
  ])
})

test('a rule binds from its own day on', () => {
  const facts = act('2022-09-27', { kind: 'transfer', leaves: [held('2021-01-04', { beganBy: 'rotation' })] })
  expect(broken(facts)).toEqual([])
})
