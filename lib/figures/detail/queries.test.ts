import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { civilDate } from '../../civil-date'
import { figureQuery } from '../input'
import { listFigures } from '../queries'
import { findFigureSheet, pageOf, sharesByUnit } from './queries'
import { csvOf } from './rules'

const on = civilDate('2023-06-30')
const open = (id: string, params: Record<string, string> = {}, ctx = testContext()) =>
  pageOf(ctx, id, figureQuery(params, 'on', on))

test('a figure opens with its value, its names and how it divides', () => {
  const page = open('managed-cadres-women')
  expect(page?.value).toMatchObject({ part: 4, whole: 9 })
  expect(page?.list.rows).toHaveLength(9)
  expect(page?.byUnit.map(({ name, part, value }) => [name, part, value])).toContainEqual([
    'Ban Tổ chức Huyện ủy',
    1,
    2,
  ])
  expect(open('managed-cadres-women', { side: 'rest' })?.list).toMatchObject({ total: 5, part: 0 })
  expect(open('non-local-heads', { group: 'undecided' })?.list.rows.map(({ label }) => label)).toEqual(['Hoàng Giang'])
})

test('shares by unit add up to the figure', () => {
  const ctx = testContext()
  for (const { id, rowKind } of listFigures(ctx)) {
    if (rowKind !== 'seat' && rowKind !== 'person') continue
    const page = open(id, {}, ctx)
    const shares = sharesByUnit(ctx, id, { on })
    const sum = (of: (share: (typeof shares)[number]) => number) => shares.reduce((total, next) => total + of(next), 0)
    expect([sum(({ value }) => value), sum(({ part }) => part)], id).toEqual([page?.list.weight, page?.list.part])
  }
})

test('there is no page of an unknown figure, of an unknown unit, or of a unit that the viewer may not see', () => {
  expect(open('happiness')).toBeUndefined()
  expect(open('managed-cadres', { unit: 'nowhere' })).toBeUndefined()
  const commune = testContext({ as: 'unit-officer' })
  expect(open('managed-cadres', { unit: 'westCommittee' }, commune)).toBeUndefined()
  expect(open('managed-cadres', { unit: 'eastCommittee' }, commune)?.value.value).toBe(4)
})

test('a former holder whom the viewer may not see shows by name alone', () => {
  const commune = testContext({ as: 'unit-officer' })
  const now = open('non-local-secretaries', {}, commune)?.list.rows[0]
  expect(now).toMatchObject({ label: 'Nguyễn Văn An', href: '/people/an' })
  const elsewhere = testContext({ as: 'unit-officer', today: '2021-06-20' })
  const later = pageOf(elsewhere, 'non-local-secretaries', figureQuery({ asOf: '2023-06-30' }, 'on', on))?.list.rows[0]
  expect(later).toMatchObject({
    label: 'Nguyễn Văn An',
    note: 'Bí thư Đảng ủy xã Đông Mỹ',
    href: '/organisation/posts/eastSecretary?asOf=2023-06-30',
  })
})

test('the whole list goes into a file, with its sentence above and nothing that a spreadsheet would run', () => {
  const found = findFigureSheet(testContext(), 'non-local-heads', { group: 'non-local' })
  expect(found?.sheet.heading?.at(-1)).toBe(
    'Bí thư Đảng ủy xã, thị trấn, Chủ tịch UBND xã, thị trấn không là người địa phương (Đảng bộ huyện) tính đến ngày 30/6/2023: 2/4 (50,0%).',
  )
  expect(found?.sheet.rows).toEqual([
    [1, 'Nguyễn Văn An', '1975 · Bí thư Đảng ủy xã Đông Mỹ', 'Không là người địa phương', null, 1, 1],
    [2, 'Đỗ Thị Hoa', '1982 · Chủ tịch UBND xã Tây Hồ', 'Không là người địa phương', null, 1, 1],
  ])
  const sheet = {
    name: 'x',
    columns: [{ header: 'Tên' }, { header: 'Ngày', type: 'date' as const }, { header: 'Số' }],
    rows: [['=1+1', '2023-06-30', 2] as const, ['An; "Bình"', null, 3] as const],
  }
  expect(csvOf(sheet)).toBe('\uFEFFTên;Ngày;Số\r\n\'=1+1;30/06/2023;2\r\n"An; ""Bình""";;3\r\n')
})
