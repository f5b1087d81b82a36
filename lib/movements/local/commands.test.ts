import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { unitVersions } from '@/db/schema/organisation'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { determine } from './commands'
import { listBoundHolders } from './queries'

const giang = {
  personId: 'giang',
  seatId: 'westSecretary',
  isLocal: false,
  basis: 'Sinh trưởng ở tỉnh khác, biên bản xác minh ngày 12/6/2023',
}

const statuses = (ctx = testContext(), on = ctx.today) =>
  listBoundHolders(ctx, on).map(({ fullName, status, basis }) => [fullName, status, basis])

test('a determination decides where the home place leaves it open, for the whole appointment', () => {
  const ctx = testContext()
  determine(ctx, giang)
  expect(statuses(ctx)).toContainEqual(['Hoàng Giang', 'non-local', giang.basis])
  expect(statuses(ctx, '2022-06-01' as CivilDate)).toContainEqual(['Hoàng Giang', 'non-local', giang.basis])
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'movements.determine',
    before: { status: 'undecided', suggested: 'undecided' },
    after: { status: 'non-local', suggested: 'undecided' },
  })
})

test('a later determination takes the place of an earlier one', () => {
  const ctx = testContext()
  determine(ctx, giang)
  determine(ctx, { ...giang, isLocal: true, basis: 'Xác minh lại' })
  expect(statuses(ctx)).toContainEqual(['Hoàng Giang', 'local', 'Xác minh lại'])
})

test('when the unit becomes another it is asked for again, and what was determined stays for the days before', () => {
  const ctx = testContext()
  determine(ctx, giang)
  const again = (on = ctx.today) => listBoundHolders(ctx, on).find(({ personId }) => personId === 'giang')?.changedOn
  expect(again()).toBeNull()
  const raised = '2023-06-15' as CivilDate
  const [version] = ctx.db.select().from(unitVersions).where(eq(unitVersions.unitId, 'westCommittee')).all()
  if (!version) return expect.fail('no version')
  ctx.db.update(unitVersions).set({ until: raised }).where(eq(unitVersions.id, version.id)).run()
  ctx.db
    .insert(unitVersions)
    .values({ ...version, id: 'raised', name: 'Đảng bộ phường Tây Hồ', from: raised })
    .run()
  expect(again()).toBe(raised)
  expect(again('2023-06-14' as CivilDate)).toBeNull()
  determine(ctx, { ...giang, isLocal: true, basis: 'Xác định lại theo phường' })
  expect(again()).toBeNull()
  expect(statuses(ctx)).toContainEqual(['Hoàng Giang', 'local', 'Xác định lại theo phường'])
  expect(statuses(ctx, '2023-06-14' as CivilDate)).toContainEqual(['Hoàng Giang', 'non-local', giang.basis])
})

test('nothing is determined for a post that the policy does not bind', () => {
  expect(() => determine(testContext(), { ...giang, personId: 'khanh', seatId: 'headInterior' })).toThrow(
    /hiện không giữ/,
  )
})

test('the list shows the viewer’s own units only', () => {
  const all = statuses(testContext()).map(([name]) => name)
  expect(all).toEqual(['Nguyễn Văn An', 'Hoàng Giang', 'Trần Thị Bình', 'Đỗ Thị Hoa'])
  expect(statuses(testContext({ as: 'unit-officer' })).map(([name]) => name)).toEqual([
    'Nguyễn Văn An',
    'Trần Thị Bình',
  ])
})
