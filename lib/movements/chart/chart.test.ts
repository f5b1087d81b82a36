import { expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import { civilDate as day } from '../../civil-date'
import { findChart, type SeatChart } from './queries'
import { type ChartUnit, levelsShown, sectionsOf } from './rules'

const boxes = (chart: SeatChart | undefined) =>
  chart?.sections.map(({ title, boxes: drawn }) => [title, drawn.map((box) => box.title)])
const names = (chart: SeatChart | undefined) =>
  chart?.sections.flatMap((section) =>
    section.boxes.flatMap((box) =>
      box.posts.flatMap((post) =>
        post.seats.flatMap((seat) => seat.holders.map(({ name, manner }) => `${name} ${manner}`)),
      ),
    ),
  )

test('a commune is drawn whole: its committee and its government side by side', () => {
  const ctx = testContext()
  const chart = findChart(ctx, 'eastCommittee', ctx.today)
  expect(boxes(chart)).toEqual([['Xã Đông Mỹ', ['Đảng bộ xã Đông Mỹ', 'Ủy ban nhân dân xã Đông Mỹ']]])
  expect(chart).toMatchObject({ total: 6, vacant: 1 })
  expect(names(chart)).toContain('Trần Thị Bình main')
  expect(names(chart)).toContain('Trần Thị Bình concurrent')
  expect(boxes(findChart(ctx, 'eastGovernment', ctx.today))).toEqual(boxes(chart))
})

test('a district is drawn by its trees, then commune by commune, without its cells', () => {
  const ctx = testContext()
  const chart = findChart(ctx, 'committee', ctx.today)
  expect(boxes(chart)).toEqual([
    ['Đảng', ['Đảng bộ huyện', 'Ban Tổ chức Huyện ủy']],
    ['Chính quyền', ['Phòng Nội vụ', 'Trung tâm Văn hóa – Thông tin và Thể thao']],
    ['Xã Đông Mỹ', ['Đảng bộ xã Đông Mỹ', 'Ủy ban nhân dân xã Đông Mỹ']],
    ['Xã Tây Hồ', ['Đảng bộ xã Tây Hồ', 'Ủy ban nhân dân xã Tây Hồ']],
  ])
  expect(names(chart)).toContain('Hà Sơn acting')
})

test('the chart of another day has the units, names and holders of that day', () => {
  const then = findChart(testContext(), 'committee', day('2021-12-31'))
  expect(boxes(then)?.[1]).toEqual(['Chính quyền', ['Phòng Kinh tế cũ', 'Phòng Nội vụ', 'Trung tâm Văn hóa']])
  expect(names(then)).toContain('Phan Thị Oanh main')
})

test('a commune sees its own chart and no other', () => {
  const ctx = testContext({ as: 'unit-officer' })
  expect(findChart(ctx, 'westCommittee', ctx.today)).toBeUndefined()
  expect(boxes(findChart(ctx, 'eastCommittee', ctx.today))).toHaveLength(1)
})

test('small units beneath stand together in one box, each seat under the name of its unit', () => {
  const unit = (id: string, more: Partial<ChartUnit> = {}): ChartUnit => ({
    id,
    name: id,
    tree: 'party',
    level: 'cell',
    kind: 'subordinate-cell',
    kindName: 'Chi bộ trực thuộc',
    placeId: null,
    placeName: null,
    ...more,
  })
  const seat = (unitId: string) => ({ id: unitId, postId: unitId, unitId, title: 'Bí thư Chi bộ' })
  const units = [unit('Đảng bộ', { level: 'grassroots', kind: 'committee' }), unit('Chi bộ 1'), unit('Chi bộ 2')]
  const [section] = sectionsOf(
    units,
    units.map(({ id }) => seat(id)),
    'Đảng bộ',
  )
  expect(section?.boxes.map(({ title, posts }) => [title, posts.map((post) => post.title)])).toEqual([
    ['Đảng bộ', ['Bí thư Chi bộ']],
    ['Chi bộ trực thuộc (2)', ['Chi bộ 1', 'Chi bộ 2']],
  ])
})

test.each([
  ['district', false],
  ['commune', true],
  ['department', true],
] as const)('the chart of a %s shows cells: %s', (level, isShown) => {
  expect(levelsShown(level).includes('cell')).toBe(isShown)
})
