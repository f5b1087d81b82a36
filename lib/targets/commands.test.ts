import { desc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import { Forbidden, grant } from '../context'
import { adjustTarget, endTarget, reachMilestone, setTarget, stateValue } from './commands'
import { adjustTargetInput, endTargetInput, setTargetInput, stateValueInput } from './input'
import { listMilestones, listTargets, listValues, listVersions } from './queries'

const day = (text: string) => text as CivilDate
const INCOME = 'target-income'
type Ctx = ReturnType<typeof testContext>

const targetOn = (ctx: Ctx, id: string, on: string) => listTargets(ctx, day(on)).find((target) => target.id === id)
const lastEntry = (ctx: Ctx) => ctx.db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1).get()

const report = { targetId: INCOME, on: '30/6/2023', value: '66,5', proof: 'Báo cáo 6 tháng', paper: '210/BC-UBND' }
const statement = (more = {}) => stateValueInput.parse({ ...report, ...more })
const adjustment = (more = {}) =>
  adjustTargetInput.parse({
    ...{ targetId: INCOME, threshold: '68', from: '1/1/2023', dueOn: '31/12/2025', basis: 'Kết luận 99-KL/HU' },
    ...more,
  })
const problemsOf = (
  input: { safeParse(given: unknown): { error?: { issues: { path: PropertyKey[] }[] } } },
  given: unknown,
) => input.safeParse(given).error?.issues.map(({ path }) => path.join('.'))

describe('a value given by hand', () => {
  test('counts from its day until the next, with its proof, and the log says so', () => {
    const ctx = testContext()
    stateValue(ctx, statement())
    expect(targetOn(ctx, INCOME, '2023-06-29')?.stated?.value).toBe(61)
    expect(targetOn(ctx, INCOME, '2023-06-30')?.stated).toMatchObject({ value: 66.5, paper: '210/BC-UBND' })
    expect(lastEntry(ctx)).toMatchObject({ action: 'targets.state', after: { value: 66.5, on: '2023-06-30' } })
  })

  test('stated again for the same day takes the place of the earlier, which the log keeps', () => {
    const ctx = testContext()
    stateValue(ctx, statement())
    stateValue(ctx, statement({ value: '67' }))
    expect(listValues(ctx, INCOME).map(({ value }) => value)).toEqual([67, 61])
    expect(lastEntry(ctx)).toMatchObject({ before: { value: 66.5 }, after: { value: 67 } })
  })

  test('is refused for a day to come, for a target that a figure measures, and for none', () => {
    const ctx = testContext()
    expect(codeOf(() => stateValue(ctx, statement({ on: '1/7/2023' })))).toBe('future')
    expect(codeOf(() => stateValue(ctx, statement({ targetId: 'target-non-local' })))).toBe('not_stated')
    expect(codeOf(() => stateValue(ctx, statement({ targetId: 'target-income-2022' })))).toBe('no_target')
    expect(problemsOf(stateValueInput, { ...report, value: '66.5x', proof: '', paper: '' })).toEqual([
      'value',
      'proof',
      'paper',
    ])
  })
})

describe('an adjustment', () => {
  test('keeps the old threshold until the day and the new one from it', () => {
    const ctx = testContext()
    adjustTarget(ctx, adjustment())
    expect(
      ['2022-06-30', '2022-07-01', '2022-12-31', '2023-01-01'].map((on) => targetOn(ctx, INCOME, on)?.threshold),
    ).toEqual([60, 65, 65, 68])
    expect(listVersions(ctx, INCOME).map(({ from, until, basis }) => [from, until, basis])).toEqual([
      ['2020-07-10', '2022-07-01', null],
      ['2022-07-01', '2023-01-01', 'Kết luận 45-KL/HU ngày 28/6/2022'],
      ['2023-01-01', null, 'Kết luận 99-KL/HU'],
    ])
    expect(lastEntry(ctx)).toMatchObject({
      action: 'targets.adjust',
      before: { threshold: 65 },
      after: { threshold: 68 },
    })
  })

  test('is refused on the day of another, and before it', () => {
    const ctx = testContext()
    expect(codeOf(() => adjustTarget(ctx, adjustment({ from: '1/7/2022' })))).toBe('same_day')
    expect(codeOf(() => adjustTarget(ctx, adjustment({ from: '1/1/2021' })))).toBe('later_row')
  })

  test('is refused once the target has ended', () => {
    const ctx = testContext()
    const end = (until: string) => endTargetInput.parse({ targetId: INCOME, until, basis: 'Kết luận 100-KL/HU' })
    expect(codeOf(() => endTarget(ctx, end('1/7/2022')))).toBe('before_begin')
    endTarget(ctx, end('1/1/2023'))
    expect(targetOn(ctx, INCOME, '2022-12-31')).toBeDefined()
    expect(targetOn(ctx, INCOME, '2023-01-01')).toBeUndefined()
    expect(codeOf(() => adjustTarget(ctx, adjustment({ from: '1/2/2023' })))).toBe('not_in_force')
  })
})

describe('a new target', () => {
  const said = { title: 'Hồ sơ đề án', documentId: 'document-nq04', from: '1/1/2023', threshold: '2' }

  test('with milestones counts those that were reached by the day', () => {
    const ctx = testContext()
    const milestones = 'Phê duyệt đề án\n\n  Lấy ý kiến cử tri'
    const { id } = setTarget(ctx, setTargetInput.parse({ ...said, measure: 'milestones', milestones }))
    const [first] = listMilestones(ctx, id)
    reachMilestone(ctx, { milestoneId: first?.id ?? '', reachedOn: day('2023-05-26'), proof: 'Quyết định 3102' })
    expect(targetOn(ctx, id, '2023-05-25')).toMatchObject({ reached: 0, milestones: 2, unit: 'mốc' })
    expect(targetOn(ctx, id, '2023-05-26')).toMatchObject({ reached: 1, milestones: 2 })
  })

  test('says what it is measured by', () => {
    const missing = (measure: string) => problemsOf(setTargetInput, { ...said, measure })
    expect(missing('figure')).toEqual(['figureId'])
    expect(missing('stated')).toEqual(['unit'])
    expect(missing('milestones')).toEqual(['milestones'])
    const ctx = testContext()
    const strange = setTargetInput.parse({ ...said, documentId: 'nowhere', measure: 'stated', unit: '%' })
    expect(codeOf(() => setTarget(ctx, strange))).toBe('unknown_document')
  })
})

test.each(['unit-officer', 'inspector', 'leader', 'administrator'] as const)('%s writes no target', (as) => {
  expect(() => grant(testBase({ as }), 'targets.write', 'targets.read')).toThrow(Forbidden)
})
