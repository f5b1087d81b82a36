import { expect, test } from 'vitest'
import { careerEntries } from '@/db/schema/people'
import { testContext } from '@/db/testing'
import { addCareerEntry, removeCareerEntry } from './commands'
import { addCareerEntryInput } from './input'

const entry = (personId: string, from = '9/1996', until = '2005') =>
  addCareerEntryInput.parse({ personId, from, until, text: 'Giáo viên Trường THCS Đông Mỹ' })

test('work from before the register is kept as printed, with half-known days, and can be taken out with a reason', () => {
  const ctx = testContext()
  const { id } = addCareerEntry(ctx, entry('binh'))
  expect(ctx.db.select().from(careerEntries).all()).toMatchObject([
    { personId: 'binh', from: '1996-09', until: '2005' },
  ])
  removeCareerEntry(ctx, { entryId: id, reason: 'Của người khác' })
  expect(ctx.db.select().from(careerEntries).all()).toEqual([])
})

test('nobody writes into a file out of sight, and an end does not lie before its beginning', () => {
  expect(() => addCareerEntry(testContext({ as: 'unit-officer' }), entry('khanh'))).toThrow(/Không tìm thấy hồ sơ/)
  expect(() => entry('binh', '2006', '2005')).toThrow(/trước thời gian bắt đầu/)
})
