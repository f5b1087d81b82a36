import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { castDatabase, codeOf, formRows, testContext } from '@/db/testing'
import { valuesById } from '../../figures/queries'
import { linkAccount } from '../../people/account/commands'
import { ratingFilter } from '../input'
import { listBatches, listByUnit, listRated } from '../queries'
import { type Grade, ratingPeriod, sumRatings } from '../rules'
import { cancelRating, correctRating, recordRatings, undoRatings } from './commands'
import { recordRatingsInput } from './input'
import { listRatings } from './queries'

const head = () => testContext({ as: 'head', db: castDatabase() })
type Head = ReturnType<typeof head>

const paper = { body: 'Ban Thường vụ Huyện ủy', paper: '60-TB/HU', on: '20/06/2023' }

const record = (ctx: Head, grades: Record<string, Grade>, change: Record<string, string> = {}) =>
  recordRatings(
    ctx,
    recordRatingsInput.parse({
      ...{ period: '2022', subject: 'cadre', ...paper, ...change },
      ...formRows(Object.entries(grades).map(([personId, grade]) => ({ personId, grade }))),
    }),
  )

const ofCadres = (ctx: Head, params = {}) => ratingFilter({ period: '2022', ...params }, ctx.today)
const missing = (ctx: Head) =>
  listRated(ctx, ofCadres(ctx, { grade: 'none' }), ctx.today).rows.map((row) => row.personId)
const of = (ctx: Head, personId: string) =>
  listRatings(ctx, personId, ctx.today)
    .filter(({ subject, period }) => subject === 'cadre' && period === '2022')
    .map(({ grade, from, until, cancelledReason }) => [grade, from, until, cancelledReason])

describe('a whole unit is rated in one go', () => {
  test('who was missing is missing no more, and the figure of it follows the list', () => {
    const ctx = head()
    const part = () => valuesById(ctx, ['managed-cadres-rated'], { on: ctx.today }).get('managed-cadres-rated')?.part
    const sums = () => sumRatings(listByUnit(ctx, ofCadres(ctx), ctx.today))
    expect([missing(ctx).includes('minh'), part(), sums().rated]).toEqual([true, 4, 4])
    expect(record(ctx, { minh: 'good', lan: 'completed' })).toMatchObject({ count: 2 })
    expect([missing(ctx).includes('minh'), part(), sums().rated]).toEqual([false, 6, 6])
    expect(sums()).toMatchObject({ whole: 9, excellent: 1, good: 3, completed: 2, failed: 0 })
  })

  test('the same grade again writes nothing; another takes its place from the day of its paper', () => {
    const ctx = head()
    expect(codeOf(() => record(ctx, { binh: 'good' }))).toBe('nothing')
    record(ctx, { binh: 'excellent', hoa: 'good' })
    expect(of(ctx, 'binh')).toEqual([
      ['excellent', '2023-06-20', null, null],
      ['good', '2023-01-10', '2023-06-20', null],
    ])
    expect(of(ctx, 'hoa')).toHaveLength(1)
    const entry = ctx.db.select().from(auditEntries).all().at(-1)
    expect(entry).toMatchObject({ action: 'appraisals.recordRatings' })
  })

  test('is taken back in one go: what stood before holds again, and what was written stays with its reason', () => {
    const ctx = head()
    const { id: batchId } = record(ctx, { binh: 'excellent', minh: 'good' })
    const of2022 = { period: ofCadres(ctx).period, subject: 'cadre' } as const
    expect(listBatches(ctx, of2022, ['binh', 'minh'])[0]).toMatchObject({ id: batchId, many: 2 })
    expect(undoRatings(ctx, { batchId, reason: 'Nhầm kỳ' })).toMatchObject({ count: 2 })
    expect(of(ctx, 'binh')).toEqual([
      ['excellent', '2023-06-20', null, 'Nhầm kỳ'],
      ['good', '2023-01-10', null, null],
    ])
    expect(missing(ctx)).toContain('minh')
    expect(codeOf(() => undoRatings(ctx, { batchId, reason: 'Nhầm kỳ' }))).toBe('no_batch')
    expect(record(ctx, { binh: 'excellent' })).toMatchObject({ count: 1 })
  })

  test.each([
    ['a day to come', 'future', { on: '01/07/2023' }],
    ['a paper older than the period', 'too_early', { on: '31/12/2021' }],
    ['the day of the paper that holds', 'same_day', { on: '10/01/2023' }],
    ['a period that no regulation speaks of', 'no_level', { period: '2012' }],
  ])('but not with %s', (_, code, change) => {
    expect(codeOf(() => record(head(), { binh: 'excellent' }, change))).toBe(code)
  })

  test('but not by the person rated', () => {
    const ctx = head()
    linkAccount(ctx, { personId: 'minh', userId: ctx.viewer.id })
    expect(codeOf(() => record(ctx, { minh: 'excellent' }))).toBe('own')
  })
})

test('words follow the regulation of the period: a low rating of 2019 was called otherwise', () => {
  const ctx = head()
  record(ctx, { binh: 'completed' }, { period: '2019', on: '10/01/2020' })
  expect(listRatings(ctx, 'binh', ctx.today).find(({ period }) => period === '2019')?.levelName).toBe(
    'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
  )
  expect(ratingPeriod('2019')?.endsOn).toBe('2019-12-31')
})

test('a mistake is put right in its place, with its reason in the log; one of two papers keeps its day', () => {
  const ctx = head()
  const ratingId = 'binh-cadre-2022'
  const right = { ...recordRatingsInput.parse({ period: '2022', subject: 'cadre', ...paper, rows: [] }), ratingId }
  correctRating(ctx, { ...right, grade: 'completed', reason: 'Theo bản gốc' })
  expect(of(ctx, 'binh')).toEqual([['completed', '2023-06-20', null, null]])
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    ...{ action: 'appraisals.correctRating', after: { grade: 'completed', reason: 'Theo bản gốc' } },
  })
  record(ctx, { binh: 'good' }, { on: '25/06/2023' })
  const moved = { ...right, on: ctx.today, grade: 'good' as const, reason: 'Theo bản gốc' }
  expect(codeOf(() => correctRating(ctx, moved))).toBe('followed')
})

test('one that is cancelled is missing again', () => {
  const ctx = head()
  cancelRating(ctx, { ratingId: 'hoa-cadre-2022', reason: 'Ghi nhầm người' })
  expect(missing(ctx)).toContain('hoa')
  expect(codeOf(() => cancelRating(ctx, { ratingId: 'hoa-cadre-2022', reason: 'Lần nữa' }))).toBe('no_rating')
})

test('of a past day a later paper is not known', () => {
  const ctx = head()
  const rated = (on: string) => sumRatings(listByUnit(ctx, ofCadres(ctx), on as typeof ctx.today)).rated
  expect([rated('2023-01-09'), rated('2023-01-10'), rated('2023-02-20')]).toEqual([0, 3, 4])
})

test('a commune sees its own people alone, and their whole history', () => {
  const unit = testContext({ as: 'unit-officer' })
  const filter = ratingFilter({ period: '2022', view: 'people' }, unit.today)
  expect(listRated(unit, filter, unit.today).rows.map(({ personId }) => personId)).toEqual([
    'an',
    'minh',
    'binh',
    'lan',
  ])
  expect(listRatings(unit, 'hoa', unit.today)).toEqual([])
  expect(listRatings(unit, 'an', unit.today)).toHaveLength(3)
})
