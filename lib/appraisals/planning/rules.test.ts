import { describe, expect, test } from 'vitest'
import { castDatabase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import type { PartialDate } from '../../partial-date'
import { planningMeasures } from './queries'
import { appointmentAfter, byPost, decisionAddress, flagsOf, mostFor, reasonFor, sharesOf } from './rules'

const day = (text: string) => text as CivilDate
const ON = day('2023-06-30')
const { inForce, ages } = planningMeasures(testContext({ as: 'head', db: castDatabase() }), ON)

const fit = {
  sex: 'male',
  birthDate: '1980-05-12' as PartialDate | null,
  termFrom: day('2025-07-01'),
  disciplines: [] as { form: 'reprimand'; on: CivilDate }[],
  gap: '',
  posts: 1,
} as const
type Facts = Parameters<typeof flagsOf>[0]
const flagged = (more: Partial<Facts>) => flagsOf({ ...fit, ...more }, inForce, ages, ON)
const codes = (more: Partial<Facts>) => flagged(more).map(({ code }) => code)

describe('what stands against somebody in a plan', () => {
  test.each<[string, Partial<Facts>, string[]]>([
    ['nothing', {}, []],
    ['a man who works to the last day of the term', { birthDate: '1968-06-30' as PartialDate }, []],
    ['a man born a month earlier', { birthDate: '1968-05-31' as PartialDate }, ['age']],
    [
      'a woman of the same year, who retires sooner',
      { sex: 'female', birthDate: '1970-06-30' as PartialDate },
      ['age'],
    ],
    ['nobody knows when he was born', { birthDate: null }, ['unborn']],
    ['a reprimand of last autumn', { disciplines: [{ form: 'reprimand', on: day('2022-10-01') }] }, ['discipline']],
    ['a reprimand of a year ago', { disciplines: [{ form: 'reprimand', on: day('2022-06-30') }] }, []],
    ['one that is still to come', { disciplines: [{ form: 'reprimand', on: day('2023-07-01') }] }, []],
    ['a gap in the standard', { gap: 'Chưa đạt chuyên môn.' }, ['standard']],
    ['a third post', { posts: 3 }, []],
    ['a fourth post', { posts: 4 }, ['posts']],
  ])('%s', (_, more, expected) => expect(codes(more)).toEqual(expected))

  test('says its calculation and rests on a paper', () => {
    const [flag] = flagged({ birthDate: '1966-01-20' as PartialDate })
    expect(flag?.message).toBe(
      'Từ đầu nhiệm kỳ (01/07/2025) còn 28 tháng công tác, chưa đủ 60 tháng; nghỉ hưu từ ngày 01/11/2027.',
    )
    expect(flag).toMatchObject({ basis: 'Quy định 50-QĐ/TW ngày 30/12/2021', isUnverified: true })
  })

  test('a rule that is not in force flags nothing', () => {
    expect(flagsOf({ ...fit, birthDate: '1960-01-01' as PartialDate, posts: 9 }, [], ages, ON)).toEqual([])
  })

  test('proposes why somebody would be taken out, age first', () => {
    const old = flagged({ birthDate: '1960-01-01' as PartialDate, gap: 'Chưa đạt.' })
    expect([reasonFor(old), reasonFor(flagged({ posts: 9 })), reasonFor([])]).toEqual(['age', '', ''])
  })
})

describe('shares of a plan', () => {
  const person = (personId: string, more: object = {}) => ({
    ...{ personId, sex: 'male' as const, birthDate: '1980-01-01' as PartialDate, isMinority: false },
    ...{ termFrom: day('2025-07-01'), ...more },
  })

  test('count each person once, and the young by their age on the first day of the term', () => {
    const rows = [
      person('a', { sex: 'female', birthDate: '1985-07-02' }),
      person('a', { sex: 'female', birthDate: '1985-07-02' }),
      person('b', { birthDate: '1985-07-01' }),
      person('c', { isMinority: true, birthDate: null }),
    ]
    expect(sharesOf(rows, inForce).map(({ code, part, whole, least }) => [code, part, whole, least?.atLeast])).toEqual([
      ['women', 1, 3, 25],
      ['young', 1, 3, 15],
      ['minority', 1, 3, 1],
    ])
  })

  test('are of nobody in an empty plan', () => {
    expect(sharesOf([], inForce).every(({ part, whole }) => part === 0 && whole === 0)).toBe(true)
  })
})

test('at most three are planned for a post, and for a membership as many as it takes', () => {
  expect([mostFor('commune-chair', inForce), mostFor('executive-committee-member', inForce)]).toEqual([3, null])
  const rows = ['a', 'b'].map((id) => ({ id, postId: 'post', title: 'Trưởng phòng', kind: 'department-head' }))
  expect(byPost(rows, inForce)).toEqual([{ postId: 'post', title: 'Trưởng phòng', most: 3, rows }])
})

test('a plan led to the first appointment after it; what was held before or is still ahead is none', () => {
  const held = ['2024-01-01', '2019-01-01', '2023-01-01'].map((from) => ({ from: day(from), until: null }))
  expect(appointmentAfter(held, day('2022-03-15'), ON)?.from).toBe('2023-01-01')
  expect(appointmentAfter(held, day('2022-03-15'), day('2022-12-31'))).toBeNull()
})

test('the decision begins with the empty seat, and with an election where the post is elected', () => {
  const seats = [
    { seatId: 'one', holderId: 'an' },
    { seatId: 'two', holderId: null },
  ]
  expect(decisionAddress('minh', false, seats)).toBe('/movements/new?kind=appointment&person=minh&seat=two')
  expect(decisionAddress('minh', true, [])).toBe('/movements/new?kind=nomination&person=minh')
})
