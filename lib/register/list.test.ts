import { describe, expect, test } from 'vitest'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import type { SearchParams } from '../list-state'
import { peopleQuery } from './input'
import { listPeople } from './queries'

const list = (params: SearchParams, ctx = testContext(), on = ctx.today) => listPeople(ctx, peopleQuery(params), on)
const ids = (params: SearchParams, ctx?: ReturnType<typeof testContext>, on?: string) =>
  list(params, ctx, on as CivilDate | undefined).rows.map(({ id }) => id)

test('the unfiltered list is everyone, by given name, family name, middle names in Vietnamese order', () => {
  const { rows, total } = list({})
  expect(total).toBe(14)
  expect(rows.map(({ fullName }) => fullName)).toEqual([
    'Nguyễn Văn An',
    'Nguyễn Văn An',
    'Trần Thị Bình',
    'Lê Thị Chi',
    'Phạm Văn Dũng',
    'Hoàng Giang',
    'Đỗ Thị Hoa',
    'Vũ Quốc Khánh',
    'Nguyễn Thị Lan',
    'Bùi Đức Minh',
    'Đặng Hoài Nam',
    'Phan Thị Oanh',
    'Lý Văn Quang',
    'Hà Sơn',
  ])
})

test('a row says what is held on the day, since when, and what the person has', () => {
  const row = list({ q: 'nva 75' }).rows[0]
  expect(row).toMatchObject({ degree: 'Thạc sĩ', theory: 'Cao cấp', local: 'non-local' })
  expect(row?.post).toMatchObject({ title: 'Bí thư Đảng ủy xã Đông Mỹ', from: '2021-07-01', beganBy: 'rotation' })
  expect(row?.posts).toHaveLength(2)
})

test('a past day shows the posts of that day', () => {
  const row = list({ q: 'nva 75' }, testContext(), '2019-01-01' as CivilDate).rows[0]
  expect(row?.post?.title).toBe('Phó Trưởng phòng Nội vụ')
  expect(row?.local).toBeNull()
})

test('someone without a post is shown with the unit of the last one', () => {
  expect(list({ q: 'oanh' }, testContext(), '2021-12-31' as CivilDate).rows[0]?.post?.title).toBe(
    'Trưởng phòng Kinh tế cũ',
  )
  expect(list({ q: 'quang' }).rows[0]).toMatchObject({ post: null, lastUnit: 'Đảng bộ xã Đông Mỹ' })
})

describe('the filter', () => {
  test.each([
    [{ kind: 'commune-secretary' }, ['an', 'giang']],
    [{ kind: ['commune-secretary', 'commune-chair'] }, ['an', 'binh', 'giang', 'hoa']],
    [{ level: 'standing-committee', sex: 'female' }, ['binh', 'chi', 'hoa', 'lan']],
    [{ unit: 'eastCommittee' }, ['an', 'binh', 'lan', 'minh', 'quang']],
    [{ unit: 'eastCommittee', holding: 'held' }, ['an', 'binh', 'lan', 'minh']],
    [{ unit: 'eastCommittee', holding: 'none' }, ['quang']],
    [{ unit: 'eastGovernment', kind: 'commune-secretary' }, ['an']],
    [{ track: 'mass' }, []],
    [{ holding: 'none' }, ['oanh', 'quang']],
    [{ age: 'to-40' }, ['anNamesake', 'chi', 'hoa', 'lan', 'nam', 'quang', 'son']],
    [{ age: 'to-50' }, ['an', 'binh', 'giang', 'minh']],
    [{ age: 'over-50' }, ['dung', 'khanh', 'oanh']],
    [{ degree: 'master' }, ['an']],
    [{ theory: 'theory-advanced', sex: 'female' }, ['binh', 'hoa', 'oanh']],
    [{ local: 'undecided' }, ['giang']],
    [{ local: ['local', 'non-local'] }, ['an', 'binh', 'hoa']],
    [{ retire: '3' }, ['dung', 'oanh']],
    [{ retire: '1' }, ['oanh']],
    [{ kind: 'commune-chair', q: 'dong my' }, ['binh']],
    [{ sex: 'neither', age: 'x', retire: '-1' }, 14],
  ] as const)('%o', (params, expected) => {
    const found = list(params as unknown as SearchParams)
    expect(found.total).toBe(typeof expected === 'number' ? expected : expected.length)
    if (typeof expected !== 'number') expect(found.rows.map(({ id }) => id)).toEqual(expected)
  })

  test('speaks of the day looked at', () => {
    expect(ids({ kind: 'commune-secretary' }, testContext(), '2021-01-01')).toEqual(['dung'])
    expect(ids({ local: 'non-local' }, testContext(), '2021-01-01')).toEqual(['dung'])
    expect(ids({ age: 'to-40', sex: 'female' }, testContext(), '2020-06-30')).toEqual(['binh', 'chi', 'hoa', 'lan'])
  })
})

test.each([
  ['-name', 'son', 'an'],
  ['birth', 'dung', 'quang'],
  ['-birth', 'quang', 'dung'],
  ['since', 'chi', 'quang'],
  ['unit', 'dung', 'quang'],
] as const)('sorted by %s it runs from %s to %s', (sort, first, last) => {
  const found = ids({ sort })
  expect([found.at(0), found.at(-1)]).toEqual([first, last])
})

test('a unit’s officer sees the unit’s own people: in rows and total, whatever is asked for', () => {
  const ctx = testContext({ as: 'unit-officer' })
  expect(list({}, ctx)).toMatchObject({ total: 5 })
  expect(ids({}, ctx)).toEqual(['an', 'binh', 'lan', 'minh', 'quang'])
  expect(list({ unit: 'interior' }, ctx).total).toBe(0)
  expect(list({ q: 'khanh' }, ctx).total).toBe(0)
})
