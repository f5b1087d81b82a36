import { expect, test } from 'vitest'
import { localDeterminations } from '@/db/schema/movements'
import { targets } from '@/db/schema/targets'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { recordFact } from '../../organisation/facts/commands'
import { adjustTarget, stateValue } from '../../targets/commands'
import { recordFinding } from '../../targets/sets/commands'
import { figureValues, listFigures } from '../queries'
import { findTargetPage } from './history/queries'
import { reportDays } from './history/rules'
import { listMeasuredTargets } from './queries'
import { narrow, targetFilter } from './rules'

const day = (text: string) => text as CivilDate
type Ctx = ReturnType<typeof testContext>

const everything = (ctx: Ctx, on: CivilDate = ctx.today) =>
  new Map(
    figureValues(
      ctx,
      listFigures(ctx).map(({ id }) => ({ id, scope: { on } })),
    ).map(({ id, value, part }) => [id, part ?? value]),
  )

/** Which figures a change has changed, and by how much. */
function changedBy(ctx: Ctx, change: () => void) {
  const before = everything(ctx)
  change()
  return Object.fromEntries(
    [...everything(ctx)].flatMap(([id, value]) =>
      value === before.get(id) ? [] : [[id, (value ?? 0) - (before.get(id) ?? 0)]],
    ),
  )
}

const income = { targetId: 'target-income', on: day('2023-06-30'), outOf: null, proof: 'Báo cáo', paper: '1/BC' }

test('one fact changed changes exactly the figure that counts it', () => {
  const ctx = testContext()
  expect(changedBy(ctx, () => stateValue(ctx, { ...income, value: 65 }))).toEqual({ 'targets-met': 1 })
  expect(changedBy(ctx, () => stateValue(ctx, { ...income, targetId: 'target-reform', value: 3 }))).toEqual({
    'reform-index-rank': 1,
  })
  const { on, proof, paper } = income
  const found = { standardId: 'ward-2', unitId: 'eastGovernment', on, proof, paper, isMet: true }
  expect(changedBy(ctx, () => recordFinding(ctx, found))).toEqual({ 'ward-standards-met': 1 })
  const fact = { unitId: 'government', kind: 'population', value: 9101, on, source: 'Niên giám' } as const
  expect(changedBy(ctx, () => recordFact(ctx, fact))).toEqual({ population: 1 })
})

test('a value that reaches the old threshold and not the new is reached until the adjustment, and not from it', () => {
  const ctx = testContext()
  const metOn = (on: string) => everything(ctx, day(on)).get('targets-met')
  expect([metOn('2022-06-30'), metOn('2022-07-01')]).toEqual([1, 0])
  const back = { targetId: 'target-income', threshold: 61, dueOn: null, from: day('2023-06-30'), basis: 'Kết luận' }
  adjustTarget(ctx, back)
  expect([metOn('2023-06-29'), metOn('2023-06-30')]).toEqual([0, 1])
})

test('a target of the congress tied to a live figure is reached and missed with it', () => {
  const ctx = testContext()
  const heads = { figureId: 'non-local-heads', threshold: 50, isOfCongress: true, from: day('2020-07-10') }
  ctx.db
    .insert(targets)
    .values({ ...heads, id: 'of-congress', documentId: 'document-nq04', title: 'Không là người địa phương' })
    .run()
  expect(everything(ctx).get('targets-met')).toBe(1)
  const row = { personId: 'hoa', unitId: 'westGovernment', from: day('2022-01-01'), isLocal: true }
  const changed = changedBy(ctx, () =>
    ctx.db
      .insert(localDeterminations)
      .values({ ...row, basis: 'Kết luận', decidedAt: '' })
      .run(),
  )
  expect(changed).toEqual({ 'non-local-chairs': -1, 'non-local-heads': -1, 'targets-met': -1 })
})

test('a measure that no paper states yet reaches no target, though nought would', () => {
  const ctx = testContext()
  const most = { figureId: 'population', threshold: 1000, direction: 'at-most' as const, isOfCongress: true }
  const measured = changedBy(ctx, () =>
    ctx.db
      .insert(targets)
      .values({ ...most, id: 'most', from: day('2020-07-10'), documentId: 'document-nq04', title: 'Dân số' })
      .run(),
  )
  expect(measured).toEqual({ 'targets-total': 1 })
})

test('the list has what is short on top, each as it stands on the day', () => {
  const list = (on: string) =>
    listMeasuredTargets(testContext(), day(on)).map(({ id, standing, text }) => [id, standing, text])
  expect(list('2023-06-30')).toEqual([
    ['target-income', 'pending', 'còn thiếu 04 triệu đồng/người/năm'],
    ['target-non-local', 'met', 'đạt'],
    ['target-reform', 'passed', 'vượt 08 bậc'],
  ])
  expect(list('2025-12-31')[0]).toEqual(['target-income', 'missed', 'còn thiếu 04 triệu đồng/người/năm'])
  expect(list('2021-06-30').map(([, standing]) => standing)).toContain('unknown')
})

test('the list is narrowed by document, owner, result and words', () => {
  const all = listMeasuredTargets(testContext(), day('2023-06-30'))
  const ids = (params: Record<string, string>) => narrow(all, targetFilter(params)).map(({ id }) => id)
  expect(ids({ owner: 'interior' })).toEqual(['target-income'])
  expect(ids({ standing: 'passed' })).toEqual(['target-reform'])
  expect(ids({ q: 'thu nhap' })).toEqual(['target-income'])
  expect(ids({ document: 'document-nq04' })).toHaveLength(3)
})

test('a commune is told the figure of its own, which no target of the whole measures', () => {
  const seen = listMeasuredTargets(testContext({ as: 'unit-officer' }), day('2023-06-30'))
  expect(seen.find(({ id }) => id === 'target-non-local')).toMatchObject({ standing: null, measured: { whole: 2 } })
  expect(listFigures(testContext({ as: 'unit-officer' })).map(({ id }) => id)).not.toContain('targets-met')
})

test('the page of a target has its history, each value against what was asked for then', () => {
  const ctx = testContext()
  stateValue(ctx, { ...income, value: 66 })
  const page = findTargetPage(ctx, 'target-income', ctx.today)
  expect(page?.history.map(({ on, threshold, standing }) => [on, threshold, standing])).toEqual([
    ['2023-06-30', '65', 'passed'],
    ['2021-12-31', '60', 'passed'],
  ])
  const figure = findTargetPage(ctx, 'target-non-local', ctx.today)
  expect(figure?.history.map(({ on, value }) => [on, value])).toContainEqual(['2023-06-30', '50,0% (2/4)'])
  expect(findTargetPage(ctx, 'target-income-2022', ctx.today)).toBeUndefined()
})

test('days of reports go back by half-years to where the target begins', () => {
  expect(reportDays(day('2021-05-31'), day('2023-06-30'))).toEqual([
    '2023-06-30',
    '2022-12-31',
    '2022-06-30',
    '2021-12-31',
    '2021-06-30',
  ])
})
