import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../civil-date'
import { derive, type Effect, homesOf, termEnd } from './rules'

const day = (text: string) => text as CivilDate
let count = 0
const effect = (change: Effect['change'], seatId: string, on: string | null, more: Partial<Effect> = {}): Effect => ({
  id: `effect-${String(++count).padStart(4, '0')}`,
  personId: 'an',
  seatId,
  change,
  manner: 'main',
  on: on ? day(on) : null,
  termUntil: null,
  ...more,
})
const periods = (effects: Effect[]) =>
  derive(effects)
    .map(({ personId, seatId, from, until }) => [personId, seatId, from, until])
    .sort()

describe('what is held follows from effects', () => {
  test('a transfer has one date: the old post ends on the day the new one begins', () => {
    expect(
      periods([
        effect('begin', 'clerk', '2020-01-06'),
        effect('end', 'clerk', '2022-03-01'),
        effect('begin', 'deputy', '2022-03-01'),
      ]),
    ).toEqual([
      ['an', 'clerk', '2020-01-06', '2022-03-01'],
      ['an', 'deputy', '2022-03-01', null],
    ])
  })

  test('a second begin of a post already held does not overwrite the first', () => {
    expect(
      periods([
        effect('begin', 'chair', '2021-05-25'),
        effect('begin', 'chair', '2022-01-01'),
        effect('end', 'chair', '2023-01-01'),
      ]),
    ).toEqual([['an', 'chair', '2021-05-25', '2023-01-01']])
  })

  test('an awaited election holds nothing', () => expect(derive([effect('begin', 'chair', null)])).toEqual([]))
  test('an end without a begin changes nothing', () =>
    expect(derive([effect('end', 'chair', '2023-01-01')])).toEqual([]))

  test('two people change places on one day', () => {
    const binh = { personId: 'binh' }
    expect(
      periods([
        effect('begin', 'east', '2020-01-01'),
        effect('begin', 'west', '2020-01-01', binh),
        effect('begin', 'west', '2023-07-03'),
        effect('end', 'east', '2023-07-03'),
        effect('begin', 'east', '2023-07-03', binh),
        effect('end', 'west', '2023-07-03', binh),
      ]),
    ).toEqual([
      ['an', 'east', '2020-01-01', '2023-07-03'],
      ['an', 'west', '2023-07-03', null],
      ['binh', 'east', '2023-07-03', null],
      ['binh', 'west', '2020-01-01', '2023-07-03'],
    ])
  })

  test('a re-appointment renews the term and starts no new holding', () => {
    const [held, ...others] = derive([
      effect('begin', 'head', '2018-08-15', { termUntil: day('2023-08-15') }),
      effect('renew', 'head', '2023-08-15', { termUntil: day('2028-08-15') }),
    ])
    expect(others).toEqual([])
    expect(held).toMatchObject({ from: '2018-08-15', until: null, termFrom: '2023-08-15', termUntil: '2028-08-15' })
  })

  test('the order of entry does not matter', () => {
    const effects = [
      effect('begin', 'a', '2020-01-01'),
      effect('end', 'a', '2021-01-01'),
      effect('begin', 'b', '2021-01-01'),
      effect('renew', 'b', '2022-01-01'),
    ]
    expect(derive([...effects].reverse())).toEqual(derive(effects))
  })
})

test.each([
  ['2021-07-01', 60, null, '2026-07-01'],
  ['2020-02-29', 12, null, '2021-02-28'],
  ['2021-07-01', 60, '2024-06-30', '2024-07-01'],
  ['2021-07-01', null, null, null],
  [null, 60, null, null],
])('a term from %s of %s months, or to %s, is over on %s', (on, termMonths, endsOn, over) => {
  expect(
    termEnd({ on: on && day(on), termMonths, endsOn: endsOn && day(endsOn) } as Parameters<typeof termEnd>[0]),
  ).toBe(over)
})

describe('where a person belongs', () => {
  const held = (unitId: string, from: string, until: string | null, manner: 'main' | 'concurrent' = 'main') => ({
    unitId,
    from: day(from),
    until: until ? day(until) : null,
    manner,
  })
  test('before any post to the unit that opened the file, without a post to the last one', () => {
    expect(homesOf([held('school', '2020-01-01', '2022-01-01')], 'office')).toEqual([
      { unitId: 'office', from: '1900-01-01', until: '2020-01-01' },
      { unitId: 'school', from: '2020-01-01', until: null },
    ])
  })
  test('while posts are held in two units, to both; when both end together, to that of the main one', () => {
    expect(
      homesOf(
        [held('commune', '2021-01-01', '2022-01-01'), held('party', '2021-01-01', '2022-01-01', 'concurrent')],
        null,
      ).sort((a, b) => (a.unitId < b.unitId ? -1 : 1)),
    ).toEqual([
      { unitId: 'commune', from: '2021-01-01', until: null },
      { unitId: 'party', from: '2021-01-01', until: '2022-01-01' },
    ])
  })
  test('somebody never in a post to the unit that opened the file', () =>
    expect(homesOf([], 'commune')).toEqual([{ unitId: 'commune', from: '1900-01-01', until: null }]))
})
