import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { memberCounts, unitVersions } from '@/db/schema/organisation'
import { codeOf, testContext } from '@/db/testing'
import { civilDate } from '../civil-date'
import { recordMembers } from './members/commands'
import { recordMembersInput } from './members/input'
import { listMemberCounts } from './members/queries'
import { addSeat, createPost } from './posts/commands'
import { findPost, listSeats } from './posts/queries'
import { listUnitOptions, listUnitsNamed, listUnitTree, searchUnits } from './queries'
import { changeUnit, createUnit } from './units/commands'
import { changeUnitInput, createUnitInput } from './units/input'
import { findUnit, listRelatives } from './units/queries'

const day = civilDate
const named = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const renamed = {
  unitId: 'interior',
  on: day('2023-07-01'),
  name: 'Phòng Nội vụ – Lao động',
  shortName: null,
  kind: 'department',
  block: null,
  parentId: 'government',
  basis: 'Nghị quyết 12/NQ-HĐND',
}

describe('the tree', () => {
  test('stands as of any day, with seats and what was last reported', () => {
    const ctx = testContext()
    expect(listUnitTree(ctx).find(({ id }) => id === 'economy')).toBeUndefined()
    const then = listUnitTree(ctx, day('2021-12-31'))
    expect(then.find(({ id }) => id === 'economy')).toMatchObject({ name: 'Phòng Kinh tế cũ', seats: 1, members: null })
    expect(then.find(({ id }) => id === 'culture')?.name).toBe('Trung tâm Văn hóa')
    expect(then.find(({ id }) => id === 'eastCommittee')).toMatchObject({ members: 404, seats: 3, isReporting: 1 })
    expect(listUnitTree(ctx).find(({ id }) => id === 'eastCommittee')?.members).toBe(418)
  })

  test('ends at the viewer’s units', () => {
    const ctx = testContext({ as: 'unit-officer' })
    expect(named(listUnitTree(ctx)).sort()).toEqual(['eastCell', 'eastCommittee', 'eastGovernment'])
    expect(named(searchUnits(ctx, 'xa'))).not.toContain('westCommittee')
    expect(findUnit(ctx, 'westCommittee')).toBeUndefined()
    expect(listRelatives(ctx, 'eastCell', ctx.today).above).toEqual([
      { id: 'eastCommittee', name: 'Đảng bộ xã Đông Mỹ' },
    ])
  })
})

describe('a unit', () => {
  test('is found without marks, by the beginnings of words, and by a former name', () => {
    const ctx = testContext()
    expect(named(searchUnits(ctx, 'dong my uy'))).toEqual(['eastGovernment'])
    expect(listUnitsNamed(ctx, { q: 'trung tam van hoa', page: 1 }).rows).toMatchObject([
      { id: 'culture', name: 'Trung tâm Văn hóa – Thông tin và Thể thao', formerNames: 'Trung tâm Văn hóa' },
    ])
    expect(listUnitOptions(ctx, ['commune']).map(({ value }) => value)).toContain('westGovernment')
  })

  test('knows what it hangs on and who serves the same place', () => {
    const ctx = testContext()
    expect(named(listRelatives(ctx, 'eastCell', ctx.today).above)).toEqual(['committee', 'eastCommittee'])
    expect(named(listRelatives(ctx, 'eastCommittee', ctx.today).mates)).toEqual(['eastGovernment'])
  })

  test('that is no more shows as it last stood', () => {
    expect(findUnit(testContext(), 'economy')).toMatchObject({ name: 'Phòng Kinh tế cũ', isStanding: false })
  })

  test('is founded with its first name, and its code is its own', () => {
    const ctx = testContext()
    const input = createUnitInput.parse({
      code: 'p-moi',
      name: 'Phòng mới',
      kind: 'department',
      parentId: 'government',
      basis: 'QĐ 1',
      from: '1/7/2023',
    })
    const { id } = createUnit(ctx, input)
    expect(findUnit(ctx, id, day('2023-07-01'))).toMatchObject({ code: 'P-MOI', tree: 'state', isStanding: true })
    expect(findUnit(ctx, id)?.isStanding).toBe(false)
    expect(() => createUnit(ctx, input)).toThrow('Mã này đã dùng')
    const cell = { ...input, code: 'CB-MOI', kind: 'grassroots-cell' }
    expect(() => createUnit(ctx, cell)).toThrow('phải thuộc một khối')
    expect(() => createUnit(ctx, { ...input, code: 'X', parentId: 'economy' })).toThrow('Đơn vị cấp trên không có')
  })

  test('takes a new name from a day on and keeps the old one before it', () => {
    const ctx = testContext()
    changeUnit(ctx, renamed)
    expect(findUnit(ctx, 'interior')?.name).toBe('Phòng Nội vụ')
    expect(findUnit(ctx, 'interior', day('2023-07-01'))?.name).toBe('Phòng Nội vụ – Lao động')
    expect(() => changeUnit(ctx, { ...renamed, on: day('2023-06-01') })).toThrow('đã có thay đổi')
    changeUnit(ctx, { ...renamed, name: 'Phòng Nội vụ và Lao động' })
    expect(findUnit(ctx, 'interior')?.versions.map(({ name }) => name)).toEqual([
      'Phòng Nội vụ và Lao động',
      'Phòng Nội vụ',
    ])
    expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({ action: 'organisation.change' })
  })

  test('never comes to stand beneath itself or in another tree', () => {
    const ctx = testContext()
    const east = {
      ...renamed,
      unitId: 'eastCommittee',
      kind: 'commune-committee',
      block: 'commune',
      parentId: 'eastCell',
    }
    expect(() => changeUnit(ctx, east)).toThrow('không thể là chính nó')
    expect(() => changeUnit(ctx, { ...east, parentId: 'committee', kind: 'department' })).toThrow('thuộc hệ thống khác')
    expect(ctx.db.select().from(unitVersions).where(eq(unitVersions.unitId, 'eastCommittee')).all()).toHaveLength(1)
  })

  test('says what its form lacks', () => {
    const { error } = changeUnitInput.safeParse({ unitId: 'interior', on: '30/02/2023', name: ' ' })
    expect(Object.fromEntries(error?.issues.map(({ path, message }) => [path[0], message]) ?? [])).toMatchObject({
      on: 'Ngày không đúng. Ghi như 05/09/2023.',
      name: 'Ghi tên đầy đủ của đơn vị.',
      kind: 'Chọn loại hình.',
    })
  })
})

describe('posts and seats', () => {
  test('a post comes with its seats, and takes another one', () => {
    const ctx = testContext()
    const post = { unitId: 'interior', kind: 'specialist', title: 'Chuyên viên', fullTitle: 'Chuyên viên Phòng Nội vụ' }
    const { id } = createPost(ctx, { ...post, managingLevel: null, seats: 2, from: day('2023-01-01') })
    addSeat(ctx, { postId: id, from: day('2023-06-01'), isBeyondQuota: true })
    expect(findPost(ctx, id)).toMatchObject({ decidedBy: null, levelName: 'Cấp ủy cơ sở, thủ trưởng đơn vị quản lý' })
    expect(listSeats(ctx, 'interior').filter(({ postId }) => postId === id)).toHaveLength(3)
    expect(listSeats(ctx, 'interior', day('2023-05-31')).filter(({ postId }) => postId === id)).toHaveLength(2)
    expect(() => addSeat(ctx, { postId: id, from: day('2022-01-01'), isBeyondQuota: false })).toThrow(
      'không có chức danh',
    )
  })
})

describe('Party members', () => {
  test('are stated in both fields: nothing typed is no nought', () => {
    const typed = { unitId: 'schoolCell', on: '30/06/2023', official: '', probationary: '0' }
    const { error } = recordMembersInput.safeParse(typed)
    expect(error?.issues.map(({ path }) => path.join())).toEqual(['official'])
  })

  test('are reported for a day, and again', () => {
    const ctx = testContext()
    const report = { unitId: 'schoolCell', on: day('2023-06-30'), official: 25, probationary: 1 }
    recordMembers(ctx, report)
    recordMembers(ctx, { ...report, official: 26 })
    expect(listMemberCounts(ctx, 'schoolCell').map(({ on, official }) => [on, official])).toEqual([
      ['2023-06-30', 26],
      ['2023-05-31', 24],
      ['2021-05-31', 12],
    ])
    expect(ctx.db.select().from(memberCounts).where(eq(memberCounts.unitId, 'schoolCell')).all()).toHaveLength(3)
    const last = ctx.db.select().from(auditEntries).all().at(-1)
    expect(last).toMatchObject({ before: { official: 25 }, after: { official: 26 } })
  })

  test('are reported by an officer of the unit for that unit alone', () => {
    const ctx = testContext({ as: 'unit-officer' })
    const report = { unitId: 'eastCommittee', on: ctx.today, official: 420, probationary: 3 }
    recordMembers(ctx, report)
    expect(listMemberCounts(ctx, 'eastCommittee')[0]).toMatchObject({ on: ctx.today, official: 420 })
    expect(codeOf(() => recordMembers(ctx, { ...report, unitId: 'westCommittee' }))).toBe('no_unit')
  })

  test('that double or halve from one report to the next are asked about once', () => {
    const ctx = testContext()
    const report = { unitId: 'schoolCell', on: ctx.today, official: 250, probationary: 1 }
    expect(() => recordMembers(ctx, report)).toThrow('Ngày 31/05/2023 báo cáo 30 đảng viên, nay ghi 251')
    expect(codeOf(() => recordMembers(ctx, { ...report, official: 2 }))).toBe('leap')
    recordMembers(ctx, { ...report, isSure: true })
    expect(listMemberCounts(ctx, 'schoolCell')[0]).toMatchObject({ official: 250 })
    recordMembers(ctx, { ...report, on: day('2010-12-31') })
  })

  test('are not reported for a day to come, nor by a government body', () => {
    const ctx = testContext()
    const report = { unitId: 'schoolCell', on: day('2023-07-01'), official: 25, probationary: 1 }
    expect(() => recordMembers(ctx, report)).toThrow('ở sau ngày làm việc')
    expect(() => recordMembers(ctx, { ...report, on: ctx.today, unitId: 'interior' })).toThrow('Chỉ tổ chức cơ sở đảng')
    expect(() => recordMembers(ctx, { ...report, on: day('2009-01-01') })).toThrow('không có tổ chức này')
  })
})
