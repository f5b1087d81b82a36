import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { decisions } from '@/db/schema/documents'
import { assignments } from '@/db/schema/movements'
import { formRows, testContext } from '@/db/testing'
import { saveDraft } from '../../movements/decisions/commands'
import { draftInput } from '../../movements/decisions/input'
import { lookAhead, lookAheadOf } from './commands'

const draft = (...rows: Record<string, string>[]) =>
  draftInput.parse({
    issuingBodyId: 'body-committee',
    subject: 'Về công tác cán bộ',
    effectiveOn: '3/7/2023',
    ...formRows(rows),
  })

test('looking ahead names who leaves and takes what, and leaves nothing behind', () => {
  const ctx = testContext({ as: 'officer' })
  const facts = () => [assignments, decisions, auditEntries].map((table) => ctx.db.select().from(table).all())
  const before = facts()
  const ahead = lookAhead(ctx, draft({ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }))
  expect(ahead.acts).toMatchObject([
    { name: 'Nguyễn Văn An', leaves: ['Bí thư Đảng ủy xã Đông Mỹ'], takes: ['Phó Trưởng phòng Nội vụ'] },
  ])
  expect(ahead.seats.vacated.map(({ title }) => title)).toEqual(['Bí thư Đảng ủy xã Đông Mỹ'])
  expect(ahead.seats.filled.map(({ title }) => title)).toEqual(['Phó Trưởng phòng Nội vụ'])
  expect(facts()).toEqual(before)
})

test('the target is shown before and after', () => {
  const ahead = lookAhead(
    testContext({ as: 'officer' }),
    draft({ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }),
  )
  expect(ahead.rates.map(({ id, was, will, threshold }) => [id, was, will, threshold])).toEqual([
    ['non-local-heads', '2/4 (50,0%)', '1/4 (25,0%)', 50],
  ])
})

test('somebody displaced is named, and the database is left without the clash', () => {
  const ctx = testContext({ as: 'officer' })
  const ahead = lookAhead(ctx, draft({ personId: 'nam', kind: 'appointment', seatId: 'eastChair' }))
  expect(ahead.clashes.join()).toMatch(/Chủ tịch UBND xã Đông Mỹ: từ ngày 03\/07\/2023 có hai người/)
  expect(lookAhead(ctx, draft({ personId: 'nam', kind: 'appointment', seatId: 'deputyInterior' })).clashes).toEqual([])
})

test('a broken rule is shown beside its act', () => {
  const ahead = lookAhead(
    testContext({ as: 'officer' }),
    draft({ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }),
  )
  expect(ahead.acts[0]?.breaches.map(({ code }) => code)).toEqual(['rotation-minimum'])
})

test('a draft that is kept says the same as the form that made it', () => {
  const ctx = testContext({ as: 'head' })
  const input = draft({ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' })
  const { decisionId } = saveDraft(ctx, input)
  expect(lookAheadOf(ctx, decisionId)).toEqual(lookAhead(ctx, { ...input, decisionId, revision: 1 }))
})

test('another paper in preparation about the same person, or into the same seat, is named', () => {
  const ctx = testContext({ as: 'officer' })
  const other = draft({ personId: 'an', kind: 'transfer', seatId: 'deputyInterior' })
  const { decisionId } = saveDraft(ctx, other)
  const rivalsOf = (row: Record<string, string>) => lookAhead(ctx, draft(row)).rivals
  const found = [{ decisionId, subject: 'Về công tác cán bộ', name: 'Nguyễn Văn An' }]
  expect(rivalsOf({ personId: 'an', kind: 'retirement' })).toEqual(found)
  expect(rivalsOf({ personId: 'nam', kind: 'appointment', seatId: 'deputyInterior' })).toEqual(found)
  expect(rivalsOf({ personId: 'nam', kind: 'retirement' })).toEqual([])
})
