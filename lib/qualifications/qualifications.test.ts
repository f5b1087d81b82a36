import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import type { Context } from '../context'
import { addQualification, correctQualification, removeQualification } from './commands'
import { addQualificationInput } from './input'
import { hasHighest, isHighest, listHighest, listQualifications, meets } from './queries'

const day = (text: string) => text as CivilDate

const degree = (personId: string, level: string, issuedOn: string) =>
  addQualificationInput.parse({ personId, level, field: 'Luật', issuedOn })

/** Asked in both shapes: the same people. */
function withHighest(ctx: Context, levels: string[], on: string) {
  const [listed, inTurn] = [hasHighest, isHighest].map((narrow) =>
    ctx.db
      .select({ id: people.id })
      .from(people)
      .where(narrow(people.id, levels, day(on)))
      .all()
      .map(({ id }) => id)
      .sort(),
  )
  expect(listed).toEqual(inTurn)
  return listed
}

test('the highest level of each kind is the one held by the day', () => {
  const ctx = testContext()
  addQualification(ctx, degree('lan', 'master', '2020'))
  const levelsOn = (on: string) => listHighest(ctx, ['lan', 'nam'], day(on)).map(({ level }) => level)
  expect(levelsOn('2011-06-30')).toEqual([])
  expect(levelsOn('2019-12-31')).toEqual(['college'])
  expect(levelsOn('2020-01-01')).toEqual(['master'])
})

test('a lower certificate got later is not the highest', () => {
  const ctx = testContext()
  addQualification(ctx, degree('an', 'bachelor', '2022-01-01'))
  expect(listHighest(ctx, ['an']).find(({ kind }) => kind === 'education')?.level).toBe('master')
})

test('people are narrowed by their highest level, not by any they ever had', () => {
  const ctx = testContext()
  addQualification(ctx, degree('lan', 'bachelor', '2021-06'))
  expect(withHighest(ctx, ['college'], '2021-05-31')).toEqual(['lan'])
  expect(withHighest(ctx, ['college'], '2021-06-01')).toEqual([])
  expect(withHighest(ctx, ['master', 'college'], '2023-06-30')).toEqual(['an'])
})

test('what a figure asks for is met by that level and those above', () => {
  const ctx = testContext()
  const meeting = (asked: 'degree' | 'theory') =>
    ctx.db
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.sex, 'female'), meets(people.id, asked, ctx.today)))
      .all()
      .map(({ id }) => id)
      .sort()
  expect(meeting('degree')).toEqual(['binh', 'hoa', 'oanh'])
  expect(meeting('theory')).toEqual(['binh', 'hoa', 'oanh'])
})

test('a qualification is put right and taken out again, with its reason in the audit', () => {
  const ctx = testContext()
  const { id } = addQualification(ctx, degree('lan', 'bachelor', '2015'))
  correctQualification(ctx, { ...degree('lan', 'bachelor', '2016-07'), qualificationId: id, reason: 'Theo bằng gốc' })
  expect(listQualifications(ctx, 'lan').map(({ issuedOn }) => issuedOn)).toEqual(['2016-07', '2011-07-01'])
  removeQualification(ctx, { qualificationId: id, reason: 'Bằng của người khác' })
  expect(listQualifications(ctx, 'lan')).toHaveLength(1)
})

test('nobody adds to a file out of sight, nor a day that has not come', () => {
  const unit = testContext({ as: 'unit-officer' })
  expect(() => addQualification(unit, degree('khanh', 'master', '2020'))).toThrow(/Không tìm thấy hồ sơ/)
  expect(() => addQualification(unit, degree('binh', 'master', '2023-08'))).toThrow(/sau ngày làm việc/)
})

test('every wrong field has its own sentence', () => {
  const { error } = addQualificationInput.safeParse({ personId: 'an', level: '', issuedOn: '31/02/2020', from: '2021' })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['level', 'Hãy chọn loại và trình độ.'],
    ['issuedOn', 'Ngày cấp chưa đúng: ghi 30/06/2005, 06/2005 hoặc 2005.'],
  ])
})
