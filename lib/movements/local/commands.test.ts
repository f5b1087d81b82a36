import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
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
