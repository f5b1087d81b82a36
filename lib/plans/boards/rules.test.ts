import { describe, expect, test } from 'vitest'
import { exchange, grouped, type Move, opened, place, seating, settled, unplaced } from './rules'

const STANDING = [
  { seatId: 'eastSecretary', personId: 'an' },
  { seatId: 'eastChair', personId: 'binh' },
  { seatId: 'westChair', personId: 'hoa' },
  { seatId: 'headInterior', personId: 'khanh' },
  { seatId: 'viceChair', personId: null },
]
type Step = readonly [personId: string, to: string | null]
const after = (...steps: readonly Step[]) =>
  steps.reduce<readonly Move[]>((moves, [personId, to]) => place(STANDING, moves, personId, to), [])
const held = (moves: readonly Move[]) => Object.fromEntries(seating(STANDING, moves))

test('before anything is moved everybody is where the register has them', () =>
  expect(held([])).toEqual({ eastSecretary: 'an', eastChair: 'binh', westChair: 'hoa', headInterior: 'khanh' }))

test('to a vacant seat: one’s own opens, nobody is displaced', () => {
  const moves = after(['an', 'viceChair'])
  expect(moves).toEqual([{ personId: 'an', seatId: 'viceChair' }])
  expect(opened(STANDING, moves)).toEqual(['eastSecretary'])
  expect(unplaced(moves)).toEqual([])
})

test('whoever is displaced has no seat until placed', () => {
  const moves = after(['binh', 'westChair'])
  expect(unplaced(moves)).toEqual(['hoa'])
  expect(opened(STANDING, moves)).toEqual(['eastChair'])
  expect(held(moves)).toEqual({ eastSecretary: 'an', westChair: 'binh', headInterior: 'khanh' })
})

test('two change places in two moves, or in one exchange', () => {
  const swapped = { eastSecretary: 'an', eastChair: 'hoa', westChair: 'binh', headInterior: 'khanh' }
  expect(held(after(['binh', 'westChair'], ['hoa', 'eastChair']))).toEqual(swapped)
  expect(held(exchange(STANDING, [], 'binh', 'westChair'))).toEqual(swapped)
  expect(exchange(STANDING, [], 'binh', 'viceChair')).toEqual(after(['binh', 'viceChair']))
})

test('a ring of three leaves nobody without a seat', () => {
  const moves = after(['an', 'eastChair'], ['binh', 'westChair'], ['hoa', 'eastSecretary'])
  expect(held(moves)).toEqual({ eastSecretary: 'hoa', eastChair: 'an', westChair: 'binh', headInterior: 'khanh' })
  expect([unplaced(moves), opened(STANDING, moves)]).toEqual([[], []])
})

test('back on one’s own seat one has not moved', () => {
  expect(after(['an', 'viceChair'], ['an', 'eastSecretary'])).toEqual([])
  expect(after(['binh', 'westChair'], ['hoa', 'westChair'])).toEqual([{ personId: 'binh', seatId: null }])
  expect(after(['an', 'eastSecretary'])).toEqual([])
})

test('somebody from elsewhere displaces like anybody, and when displaced is simply not on the board', () => {
  const moves = after(['nam', 'westChair'])
  expect(moves).toEqual([
    { personId: 'nam', seatId: 'westChair' },
    { personId: 'hoa', seatId: null },
  ])
  expect(place(STANDING, moves, 'khanh', 'westChair')).toEqual([
    { personId: 'hoa', seatId: null },
    { personId: 'khanh', seatId: 'westChair' },
  ])
})

describe('moves that were kept, on the register of today', () => {
  test('stay as they are in order while nothing has changed', () => {
    const moves = after(['an', 'eastChair'], ['binh', 'westChair'], ['hoa', 'eastSecretary'])
    expect(settled(STANDING, moves)).toEqual(moves)
    expect(settled(STANDING, after(['an', null]))).toEqual([{ personId: 'an', seatId: null }])
  })

  test('are none where they have come true or their seat is gone', () =>
    expect(
      settled(STANDING, [
        { personId: 'khanh', seatId: 'headInterior' },
        { personId: 'an', seatId: 'closed' },
        { personId: 'nam', seatId: null },
      ]),
    ).toEqual([]))

  test('name whoever they displace, and give a seat to one person', () =>
    expect(
      settled(STANDING, [
        { personId: 'nam', seatId: 'westChair' },
        { personId: 'an', seatId: 'westChair' },
      ]),
    ).toEqual([
      { personId: 'an', seatId: 'westChair' },
      { personId: 'hoa', seatId: null },
    ]))
})

test('seats are grouped in the order in which the first of each group stands', () => {
  const seat = (groupKey: string, title: string) => ({ groupKey, groupName: groupKey.toUpperCase(), title })
  const groups = grouped([seat('east', 'Bí thư'), seat('west', 'Bí thư'), seat('east', 'Chủ tịch UBND')])
  expect(groups.map(({ name, seats }) => [name, seats.map(({ title }) => title)])).toEqual([
    ['EAST', ['Bí thư', 'Chủ tịch UBND']],
    ['WEST', ['Bí thư']],
  ])
})
