import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { people } from '@/db/schema/people'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import type { PartialDate } from '../partial-date'
import { changeFacts, correctFacts, openFile } from './commands'
import { type changeFactsInput, openFileInput } from './input'
import { findPerson } from './queries'

const day = (text: string) => text as CivilDate

const newcomer = openFileInput.parse({
  fullName: 'ĐÀO THỊ  MAI',
  sex: 'female',
  birthDate: '5/1991',
  homePlaceId: '00649@1900-01-01',
  identityNumber: '001 191 000 001',
  unitId: 'eastCommittee',
  partyCardNumber: '',
})

/** The file of somebody in the cast as the form would send it back, with some fields typed anew. */
function typed(ctx: ReturnType<typeof testContext>, personId: string, change: Record<string, string>) {
  const person = findPerson(ctx, personId)
  if (!person) throw new Error(`No file ${personId}`)
  return { ...person, personId, ...change } as unknown as ReturnType<typeof changeFactsInput.parse> & { reason: string }
}

describe('a new file', () => {
  test('is found, sorted and seen by the unit that opened it', () => {
    const ctx = testContext()
    const { id } = openFile(ctx, newcomer)
    expect(findPerson(ctx, id)).toMatchObject({
      fullName: 'Đào Thị Mai',
      birthDate: '1991-05',
      identityNumber: '001191000001',
    })
    expect(ctx.db.select().from(people).where(eq(people.id, id)).get()).toMatchObject({
      initials: 'dtm',
      searchText: 'dao thi mai 1991 001191000001',
    })
    expect(findPerson(testContext({ as: 'unit-officer', db: ctx.db }), id)).toBeDefined()
  })

  test('takes the words of the catalogue where no text of the home place was written', () => {
    const ctx = testContext()
    const { id } = openFile(ctx, newcomer)
    expect(findPerson(ctx, id)?.homePlaceText).toBe('Xã Đông Mỹ, Huyện Thanh Trì, Thành phố Hà Nội')
  })

  test('of the same name and birth year as another asks to be looked at first', () => {
    const ctx = testContext()
    const again = { ...newcomer, fullName: 'Nguyễn Văn Ân', birthDate: '1975' as PartialDate, identityNumber: null }
    expect(() => openFile(ctx, again)).toThrow(/cùng họ tên, cùng năm sinh/)
    expect(openFile(ctx, { ...again, confirmed: true }).id).toBeTruthy()
  })

  test('with a number that another file bears is refused, whoever may see that file', () => {
    const ctx = testContext()
    openFile(ctx, { ...newcomer, unitId: 'interior' })
    const unit = testContext({ as: 'unit-officer', db: ctx.db })
    expect(() => openFile(unit, { ...newcomer, fullName: 'Đào Thị Hạnh' })).toThrow(/đã có ở một hồ sơ khác/)
  })

  test('cannot be opened outside the units of its clerk', () => {
    expect(() => openFile(testContext({ as: 'unit-officer' }), { ...newcomer, unitId: 'interior' })).toThrow(
      /trong phạm vi/,
    )
  })
})

describe('a change', () => {
  test('keeps the old value for the days before it', () => {
    const ctx = testContext()
    changeFacts(ctx, { ...typed(ctx, 'lan', { phone: '0912345678' }), on: day('2023-01-01') })
    changeFacts(ctx, { ...typed(ctx, 'lan', { phone: '0987654321' }), on: day('2023-06-01') })
    expect(findPerson(ctx, 'lan', day('2022-12-31'))?.phone).toBeNull()
    expect(findPerson(ctx, 'lan', day('2023-05-31'))?.phone).toBe('0912345678')
    expect(findPerson(ctx, 'lan')?.phone).toBe('0987654321')
  })

  test('cannot lie before the last one of the same field, nor in the future', () => {
    const ctx = testContext()
    changeFacts(ctx, { ...typed(ctx, 'lan', { phone: '0912345678' }), on: day('2023-03-01') })
    expect(() => changeFacts(ctx, { ...typed(ctx, 'lan', { phone: '1' }), on: day('2023-01-01') })).toThrow(
      /đã có thay đổi từ ngày 01\/03\/2023/,
    )
    expect(() => changeFacts(ctx, { ...typed(ctx, 'lan', { phone: '1' }), on: day('2023-07-01') })).toThrow(
      /sau ngày làm việc/,
    )
  })

  test('made on a file that somebody else has saved meanwhile shows both values', () => {
    const ctx = testContext()
    const mine = typed(ctx, 'lan', { phone: '0911111111' })
    correctFacts(ctx, { ...typed(ctx, 'lan', { phone: '0922222222' }), reason: 'Ghi nhầm số' })
    expect(() => changeFacts(ctx, { ...mine, on: day('2023-06-01') })).toThrow(
      /Điện thoại: đang lưu «0922222222», trên trang này là «0911111111»/,
    )
  })

  test('of nothing is refused', () => {
    const ctx = testContext()
    expect(() => changeFacts(ctx, { ...typed(ctx, 'lan', {}), on: day('2023-06-01') })).toThrow(/Chưa có gì thay đổi/)
  })
})

describe('a correction', () => {
  test('puts the right value on past days too and leaves its reason in the audit', () => {
    const ctx = testContext()
    correctFacts(ctx, { ...typed(ctx, 'lan', { birthDate: '1990-03-18' }), reason: 'Theo giấy khai sinh' })
    expect(findPerson(ctx, 'lan', day('2020-01-01'))?.birthDate).toBe('1990-03-18')
    const entry = ctx.db.select().from(auditEntries).all().at(-1)
    expect(entry).toMatchObject({
      action: 'people.correct',
      before: { birthDate: '1990-03-08' },
      after: { birthDate: '1990-03-18', reason: 'Theo giấy khai sinh' },
    })
  })

  test('makes a person findable under the new name', () => {
    const ctx = testContext()
    correctFacts(ctx, { ...typed(ctx, 'lan', { fullName: 'Nguyễn Thị Liên' }), reason: 'Theo giấy khai sinh' })
    expect(ctx.db.select().from(people).where(eq(people.id, 'lan')).get()?.searchText).toBe('nguyen thi lien 1990')
  })
})

test('someone outside the units of the clerk has no file', () => {
  const ctx = testContext({ as: 'unit-officer' })
  expect(findPerson(ctx, 'khanh')).toBeUndefined()
  expect(findPerson(ctx, 'binh')).toBeDefined()
})
