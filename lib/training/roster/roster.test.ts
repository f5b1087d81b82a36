import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { testContext } from '@/db/testing'
import { readWorkbook, renderWorkbook } from '../../workbook'
import { recordRoster } from './commands'
import { findRoster } from './queries'
import { rosterSheet } from './rules'

const rowsOf = async (ctx: ReturnType<typeof testContext>) => {
  const roster = findRoster(ctx, 'update-2022')
  if (!roster) throw new Error('no class')
  const [sheet] = await readWorkbook(await renderWorkbook({ title: roster.title, sheets: [rosterSheet(roster)] }))
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell ?? '').join('|'))
}

test('a list stands by given names, with posts of the first day, marks of each session and room to sign', async () => {
  const rows = await rowsOf(testContext())
  expect(rows).toContainEqual(
    expect.stringContaining('TT|Họ và tên|Ngày sinh|Chức vụ, đơn vị|Đối tượng|Sáng 11/04|Sáng 12/04'),
  )
  const learners = rows.filter((row) => /^\d\|/.test(row))
  expect(learners.map((row) => row.split('|')[1])).toEqual([
    'Nguyễn Văn An',
    'Trần Thị Bình',
    'Đỗ Thị Hoa',
    'Vũ Quốc Khánh',
  ])
  expect(learners[1]).toContain('Chủ tịch UBND xã Đông Mỹ|Cán bộ diện Ban Thường vụ Huyện ủy quản lý|x|K')
  expect(learners[2]).toContain('11/1982')
})

test('the list of a unit holds its own people, and that it was taken stands in the log', () => {
  const ctx = testContext({ as: 'unit-officer' })
  expect(findRoster(ctx, 'update-2022')?.learners.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình'])
  expect(findRoster(ctx, 'party-2023')).toBeUndefined()
  recordRoster(ctx, 'update-2022', 2)
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'training.export',
    after: { count: 2 },
  })
})
