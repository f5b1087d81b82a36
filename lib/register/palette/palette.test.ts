import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { decisions } from '@/db/schema/documents'
import { testContext } from '@/db/testing'
import { findClasses, findDecisions, findPeople, findUnits } from './queries'
import { namedRows } from './rules'

const labels = ({ rows }: { rows: { label: string }[] }) => rows.map(({ label }) => label)

test('people, units, decisions and classes are found by a few letters', () => {
  const ctx = testContext()
  expect(labels(findPeople(ctx, 'nva 75'))).toEqual(['Nguyễn Văn An'])
  expect(labels(findUnits(ctx, 'noi vu'))).toEqual(['Phòng Nội vụ'])
  expect(labels(findDecisions(ctx, '103-qđ'))).toContain('103-QĐ/HU, 25/06/2021')
  expect(findClasses(ctx, 'kien thuc')).toMatchObject({
    rows: [{ href: '/training/party-2023' }, { href: '/training/update-2022' }],
  })
  expect([findUnits(ctx, ' '), findClasses(ctx, '')].flatMap(({ rows }) => rows)).toEqual([])
})

test('a decision in preparation, which has no number, is found by the words of its subject', () => {
  const ctx = testContext()
  const draft = { issuingBodyId: 'body-committee', subject: 'Về việc luân chuyển cán bộ đợt 2', createdAt: ctx.now }
  ctx.db.insert(decisions).values(draft).run()
  expect(labels(findDecisions(ctx, 'luan chuyen dot'))).toEqual([draft.subject])
  expect(labels(findDecisions(testContext({ as: 'unit-officer' }), 'luan chuyen dot'))).toEqual([])
  ctx.db.update(decisions).set({ registeredAt: ctx.now }).where(eq(decisions.subject, draft.subject)).run()
  expect(labels(findDecisions(ctx, 'luan chuyen dot'))).toEqual([])
})

test('a unit’s officer finds what is of the unit alone', () => {
  const ctx = testContext({ as: 'unit-officer' })
  expect(labels(findPeople(ctx, 'khanh'))).toEqual([])
  expect(labels(findUnits(ctx, 'phong'))).toEqual([])
  expect(labels(findClasses(ctx, 'kien thuc'))).toEqual(['Cập nhật kiến thức mới năm 2022'])
  expect(labels(findDecisions(ctx, '103'))).toEqual(['103-QĐ/HU, 25/06/2021'])
  expect(labels(findDecisions(ctx, '105')).length).toBeLessThan(labels(findDecisions(testContext(), '105')).length)
})

test('of rows that are few those are found whose words begin so, in any order, with or without marks', () => {
  const rows = [{ id: 'r', label: 'Báo cáo công tác cán bộ', hint: '86-BC/BTCHU · Đảng bộ huyện', href: '/reports/r' }]
  const found = (q: string) => labels(namedRows('Báo cáo', q, rows))
  expect(found('cong tac 86')).toEqual(['Báo cáo công tác cán bộ'])
  expect(found('Huyện báo')).toEqual(['Báo cáo công tác cán bộ'])
  expect(found('btchu')).toEqual(['Báo cáo công tác cán bộ'])
  expect(found('ong tac')).toEqual([])
  expect(found('')).toEqual([])
})
