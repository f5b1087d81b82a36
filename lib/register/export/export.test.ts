import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import type { SearchParams } from '../../list-state'
import { readWorkbook } from '../../workbook'
import { recordExport } from '../commands'
import { peopleQuery } from '../input'
import { renderPeople } from './queries'

const exported = async (params: SearchParams, ctx = testContext(), on = ctx.today) => {
  const { bytes, ...rest } = await renderPeople(ctx, { query: peopleQuery(params), on })
  const [sheet] = await readWorkbook(bytes)
  return { ...rest, rows: sheet?.rows ?? [] }
}

test('the file is the list on screen, with its filter and its day above it', async () => {
  const { rows, filter, count } = await exported({ kind: 'commune-secretary', sex: 'male' })
  expect(filter).toBe('Chức vụ: Bí thư Đảng ủy xã, thị trấn; Giới tính: Nam')
  expect(count).toBe(2)
  const texts = rows.map((row) => row.join(' | '))
  expect(texts[0]).toContain('DANH SÁCH CÁN BỘ')
  expect(texts[1]).toContain('Chức vụ: Bí thư Đảng ủy xã, thị trấn')
  expect(texts[2]).toContain('Tại ngày 30/06/2023 · 2 người')
  expect(texts.filter((text) => /Nguyễn Văn An|Hoàng Giang/.test(text))).toHaveLength(2)
})

test('days are dates, half-known ones stay as they are known', async () => {
  const { rows } = await exported({ kind: 'commune-secretary' })
  const an = rows.find((row) => row[1] === 'Nguyễn Văn An')
  const giang = rows.find((row) => row[1] === 'Hoàng Giang')
  expect(an?.[2]).toEqual(new Date('1975-05-12T00:00:00Z'))
  expect(giang?.[2]).toBe('1978')
  expect(an?.[9]).toEqual(new Date('2021-07-01T00:00:00Z'))
})

test('the day looked at is the day of the file, and the viewer’s units are its bounds', async () => {
  const past = await exported({ kind: 'commune-secretary' }, testContext(), '2021-01-01' as CivilDate)
  expect(past.rows.flat()).toContain('Phạm Văn Dũng')
  const own = await exported({}, testContext({ as: 'unit-officer' }))
  expect(own).toMatchObject({ count: 5, filter: 'Tất cả hồ sơ' })
})

test('taking a list leaves an entry in the log', () => {
  const ctx = testContext()
  recordExport(ctx, { filter: 'Tất cả hồ sơ', on: ctx.today, count: 14 })
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'people.export',
    after: { count: 14 },
  })
})
