import { describe, expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { listAttended, listCareer } from '../course/queries'
import { listFilterOptions } from '../options/queries'
import { pickPeople } from '../picker/queries'
import { findPersonFile, type PersonFile } from './queries'
import { cameFrom, dueOf } from './rules'

const day = (text: string) => text as CivilDate
const fileOf = (personId: string, on?: string, ctx = testContext()): PersonFile => {
  const file = findPersonFile(ctx, personId, on ? day(on) : undefined)
  if (!file) throw new Error(`No file ${personId}`)
  return file
}

describe('the head of a file', () => {
  test('says what is held, since when and by which decision, how old, local or not, when work ends', () => {
    const file = fileOf('an')
    expect(file).toMatchObject({ age: 48, yearsInParty: 15, retirement: '2037-06-01' })
    expect(file.held.map(({ fullTitle, from, numberText }) => [fullTitle, from, numberText])).toEqual([
      ['Bí thư Đảng ủy xã Đông Mỹ', '2021-07-01', '103-QĐ/HU'],
      ['Ủy viên Ban Chấp hành Đảng bộ huyện', '2021-07-01', '103-QĐ/HU'],
    ])
    expect(file.local).toMatchObject([{ status: 'non-local', basis: null }])
  })

  test('of a past day knows nothing of what came later', () => {
    const file = fileOf('an', '2019-01-01')
    expect(file.held.map(({ fullTitle, until }) => [fullTitle, until])).toEqual([['Phó Trưởng phòng Nội vụ', null]])
    expect(file.holdings).toHaveLength(2)
    expect(file.local).toEqual([])
    expect(file.age).toBe(43)
  })

  test('tells what comes next, soonest first', () => {
    expect(fileOf('dung').due.map(({ kind, on }) => [kind, on])).toEqual([['retirement', '2023-08-01']])
    expect(fileOf('an').due[0]).toMatchObject({ kind: 'rotation', on: '2024-07-01' })
    expect(fileOf('oanh').due).toEqual([])
  })

  test('shows what is announced and waits for its election', () => {
    expect(fileOf('nam').acts).toMatchObject([
      { kind: 'nomination', on: null, fullTitle: 'Phó Chủ tịch UBND xã Đông Mỹ' },
    ])
    expect(fileOf('lan').acts).toEqual([])
  })

  test('does not exist outside the viewer’s units', () => {
    const ctx = testContext({ as: 'unit-officer' })
    expect(findPersonFile(ctx, 'khanh')).toBeUndefined()
    expect(findPersonFile(ctx, 'nobody')).toBeUndefined()
    expect(findPersonFile(ctx, 'an')).toBeDefined()
  })
})

test('a rotation names the unit that was left', () => {
  const { holdings } = fileOf('an')
  expect(holdings.map((held) => cameFrom(held, holdings))).toEqual(['Phòng Nội vụ', null, null, null])
})

test('a sensitive job comes due after the longest stay, an acting one never', () => {
  const held = {
    manner: 'main',
    fullTitle: 'Chuyên viên',
    from: day('2020-01-01'),
    until: null,
    termUntil: null,
    isSensitive: true,
    isElected: false,
    beganBy: 'appointment',
    seatId: 'clerk',
  } as const
  const rules = [{ code: 'periodic-change', atLeast: 24, atMost: 60 }]
  expect(dueOf([held], rules, null, day('2023-06-30'))).toEqual([
    { kind: 'periodic-change', on: '2025-01-01', title: 'Chuyên viên', seatId: 'clerk' },
  ])
  expect(dueOf([{ ...held, manner: 'acting' }], rules, null, day('2023-06-30'))).toEqual([])
})

test('classes stand in the file with the sessions attended', () => {
  const ctx = testContext()
  expect(listAttended(ctx, 'binh')).toMatchObject([
    { title: 'Cập nhật kiến thức mới năm 2022', present: 1, sessions: 2 },
  ])
  expect(listAttended(ctx, 'binh', day('2022-04-11'))).toEqual([])
  expect(listCareer(ctx, 'binh')).toEqual([])
})

test('a picker tells namesakes apart by year and post', () => {
  expect(pickPeople(testContext(), 'nguyen van an')).toEqual([
    { id: 'an', label: 'Nguyễn Văn An', hint: '1975 · Bí thư Đảng ủy xã Đông Mỹ' },
    { id: 'anNamesake', label: 'Nguyễn Văn An', hint: '1986 · Chuyên viên Phòng Nội vụ' },
  ])
  expect(pickPeople(testContext({ as: 'unit-officer' }), 'nguyen van an')).toHaveLength(1)
  expect(pickPeople(testContext(), '  ')).toEqual([])
})

test('the filters offer the vocabulary of this register and name the unit chosen', () => {
  const options = listFilterOptions(testContext(), 'culture')
  expect(options.unit).toEqual({ value: 'culture', label: 'Trung tâm Văn hóa – Thông tin và Thể thao', flag: false })
  expect(options.levels.find(({ flag }) => flag)?.value).toBe('standing-committee')
  expect(options.degrees.map(({ value }) => value).slice(0, 2)).toEqual(['doctor', 'master'])
  expect(options.kinds.filter(({ flag }) => flag).map(({ value }) => value)).toEqual([
    'commune-secretary',
    'commune-chair',
  ])
})
