import { expect, test } from 'vitest'
import { postStandards } from '@/db/schema/qualifications'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import type { PartialDate } from '../../partial-date'
import { addQualification } from '../commands'
import { addQualificationInput } from '../input'
import { listGaps } from './checks/queries'
import { changeStandard, correctStandard, endStandard } from './commands'
import { changeStandardInput, correctStandardInput, endStandardInput } from './input'
import { findStandardPage } from './queries'
import { type Candidate, gapSentence, isMet, pointsOf, type Standard } from './rules'

const day = (text: string) => text as CivilDate
const LEVELS = [
  { code: 'college', kind: 'education', name: 'Cao đẳng', rank: 4 },
  { code: 'bachelor', kind: 'education', name: 'Đại học', rank: 5 },
  { code: 'master', kind: 'education', name: 'Thạc sĩ', rank: 6 },
]
const NOTHING = {
  education: null,
  politicalTheory: null,
  stateManagement: null,
  leadingMonths: null,
  atMostAgeMonths: null,
}
const asking = (parts: Partial<Standard>): Standard => ({
  ...{ postKind: 'department-head', ...NOTHING, basis: '', isUnverified: false, from: day('2020-01-01'), until: null },
  ...parts,
})
const somebody = (more: Partial<Candidate>): Candidate => ({
  ...{ birthDate: day('1980-02-29'), papers: [], led: [], appointedOn: day('2023-07-01') },
  ...more,
})
const paper = (rank: number, levelName: string) => ({
  ...{ kind: 'education', rank, levelName, field: 'Luật', school: null, certificateNumber: 'A12' },
  issuedOn: '2004' as PartialDate,
})
const verdictOf = (parts: Partial<Standard>, more: Partial<Candidate>) =>
  pointsOf(asking(parts), somebody(more), LEVELS)[0]?.verdict

test.each([
  [[], 'lacking'],
  [[paper(4, 'Cao đẳng')], 'lacking'],
  [[paper(5, 'Đại học')], 'met'],
  [[paper(4, 'Cao đẳng'), paper(6, 'Thạc sĩ')], 'met'],
] as const)('a degree is asked: with %j it is %s', (papers, verdict) => {
  expect(verdictOf({ education: 'bachelor' }, { papers })).toBe(verdict)
})

test.each([
  ['2020-07-01', null, 'met'],
  ['2020-07-02', null, 'lacking'],
  ['2019-02-28', '2022-02-28', 'met'],
  ['2020-02-29', '2023-02-28', 'met'],
  ['2020-02-29', '2023-02-27', 'lacking'],
] as const)('three years in a leading post: from %s until %s', (from, until, verdict) => {
  const led = [{ from: day(from), until: until && day(until) }]
  expect(verdictOf({ leadingMonths: 36 }, { led })).toBe(verdict)
})

test.each([
  ['1978-07-01', 'met'],
  ['1978-06-30', 'lacking'],
  ['1978', 'lacking'],
  [null, 'unknown'],
] as const)('at most 45 when first appointed: born %s', (born, verdict) => {
  expect(verdictOf({ atMostAgeMonths: 540 }, { birthDate: born as PartialDate | null })).toBe(verdict)
})

test('a point names the paper that proves it; a gap says what is there and what is not', () => {
  const points = pointsOf(
    asking({ education: 'bachelor', leadingMonths: 36 }),
    somebody({ papers: [paper(5, 'Đại học')] }),
    LEVELS,
  )
  expect(points[0]).toMatchObject({ asks: 'Đại học trở lên', has: 'Đại học', proof: 'Đại học, Luật, 2004, số A12' })
  expect(isMet(points)).toBe(false)
  expect(gapSentence(points)).toBe('Chưa đạt đã giữ chức vụ lãnh đạo (cần ít nhất 36 tháng, hiện 0 tháng).')
})

test('those who hold a post without meeting its standard are listed in the order of posts', () => {
  const { checked, rows } = listGaps(testContext())
  expect(checked).toBeGreaterThan(rows.length)
  expect(rows.map(({ name, kind }) => [name, kind])).toEqual([
    ['Lê Thị Chi', 'party-body-deputy'],
    ['Hoàng Giang', 'commune-secretary'],
    ['Nguyễn Thị Lan', 'commune-vice-chair'],
  ])
})

test('a unit is looked at with its committee and its government together; a commune sees its own', () => {
  const names = (ctx: ReturnType<typeof testContext>, unit?: string) =>
    listGaps(ctx, { unit }).rows.map(({ name }) => name)
  expect(names(testContext(), 'eastCommittee')).toEqual(['Nguyễn Thị Lan'])
  expect(names(testContext({ as: 'unit-officer' }))).toEqual(['Nguyễn Thị Lan'])
})

test('a paper that comes in closes the gap from its day on', () => {
  const ctx = testContext()
  const study = (level: string) =>
    addQualification(ctx, addQualificationInput.parse({ personId: 'lan', level, issuedOn: '2023-06-15' }))
  study('bachelor')
  study('theory-intermediate')
  const lacking = (on: string) => listGaps(ctx, { on: day(on) }).rows.some(({ personId }) => personId === 'lan')
  expect([lacking('2023-06-14'), lacking('2023-06-15')]).toEqual([true, false])
})

const lower = { postKind: 'commune-vice-chair', education: 'college', basis: 'Quy định 15-QĐ/HU', from: '1/6/2023' }

test('a standard changed from a day on judges from that day on', () => {
  const ctx = testContext()
  changeStandard(ctx, changeStandardInput.parse(lower))
  const lacks = (on: string) => listGaps(ctx, { on: day(on) }).rows.some(({ personId }) => personId === 'lan')
  expect([lacks('2023-05-31'), lacks('2023-06-01')]).toEqual([true, false])
  expect(findStandardPage(ctx, 'commune-vice-chair')?.history.map(({ from, until }) => [from, until])).toEqual([
    ['2023-06-01', null],
    ['2020-01-02', '2023-06-01'],
  ])
})

test('a standard is put right, ends, and refuses what is no level', () => {
  const ctx = testContext()
  const standardId = 'standard-commune-vice-chair'
  const input = { ...lower, standardId, from: '2/1/2020', reason: 'Theo bản gốc' }
  correctStandard(ctx, correctStandardInput.parse(input))
  expect(
    ctx.db
      .select()
      .from(postStandards)
      .all()
      .find(({ id }) => id === standardId),
  ).toMatchObject({
    education: 'college',
    politicalTheory: null,
  })
  endStandard(ctx, endStandardInput.parse({ standardId, until: '30/6/2023', basis: 'Bãi bỏ' }))
  expect(findStandardPage(ctx, 'commune-vice-chair')?.current).toBeNull()
  const wrong = changeStandardInput.parse({ ...lower, from: '1/7/2023', education: 'theory-advanced' })
  expect(codeOf(() => changeStandard(ctx, wrong))).toBe('unknown_level')
})

test('a standard asks for something and names its basis', () => {
  const { error } = changeStandardInput.safeParse({ postKind: 'specialist', from: '', leadingMonths: 'ba' })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['leadingMonths', 'Ghi số tháng từ 1 đến 600.'],
    ['basis', 'Ghi căn cứ: số, ngày của văn bản, điều khoản.'],
    ['from', 'Ghi ngày bắt đầu áp dụng, như 01/07/2025.'],
  ])
  const { error: empty } = changeStandardInput.safeParse({ ...lower, education: '' })
  expect(empty?.issues[0]?.message).toBe('Ghi ít nhất một yêu cầu, hoặc kết thúc tiêu chuẩn này.')
})

test.each(['unit-officer', 'inspector', 'leader'] as const)('%s changes no standard', (as) => {
  expect(() => grant(testBase({ as }), 'rules.write')).toThrow(Forbidden)
})
