import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, testBase, testContext } from '@/db/testing'
import { findEntry, listEntries } from '../../audit/queries'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import { addTerm, dropPlanned, keepAll, reviewPlanned } from './commands'
import { planningQuery, reviewInput, termInput } from './input'
import { findPostPlan, getPlan } from './page/queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const NEXT = planningQuery({ term: 'plan-2025' })
const plan = (ctx: Ctx, query = NEXT, on = ctx.today) => getPlan(ctx, query, on)
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

const removal = { reason: 'age', number: '45-TB/HU', on: '20/6/2023', issuer: 'Ban Thường vụ Huyện ủy' }
const review = (ctx: Ctx, more: object = {}) =>
  reviewPlanned(
    ctx,
    reviewInput.parse({ plannedId: 'dung-secretary', reviewedOn: '20/6/2023', verdict: 'keep', ...more }),
  )

describe('the review of a year', () => {
  test('keeps somebody, and is put right by a second one of the year', () => {
    const ctx = head()
    review(ctx, { note: 'Còn phù hợp' })
    review(ctx, { reviewedOn: '22/6/2023' })
    const row = plan(ctx).rows.find(({ id }) => id === 'dung-secretary')
    expect(row?.review).toEqual({ on: '2023-06-22', verdict: 'keep', note: null })
    expect(plan(ctx, planningQuery({ term: 'plan-2025', show: 'unreviewed' })).shown).toHaveLength(3)
  })

  test('takes somebody out from the day of a paper, with the reason', () => {
    const ctx = head()
    review(ctx, { verdict: 'remove', ...removal })
    expect(plan(ctx).removed).toMatchObject([
      { name: 'Phạm Văn Dũng', until: '2023-06-20', removalReason: 'age', removalPaper: { number: '45-TB/HU' } },
    ])
    expect(names(plan(ctx, NEXT, day('2023-06-19')).rows)).toContain('Phạm Văn Dũng')
    expect(codeOf(() => review(ctx))).toBe('removed')
  })

  test.each<[string, object, string]>([
    ['on a day to come', { reviewedOn: '1/7/2023' }, 'ahead'],
    ['before the plan', { reviewedOn: '14/3/2022' }, 'early'],
    ['by a paper of the day of the plan itself', { verdict: 'remove', ...removal, on: '15/3/2022' }, 'early'],
    ['of nobody', { plannedId: 'nobody' }, 'unknown'],
  ])('%s is refused', (_, more, code) => expect(codeOf(() => review(head(), more))).toBe(code))

  test('asks for the paper and the reason where somebody is taken out', () => {
    const issues = reviewInput.safeParse({ plannedId: 'x', reviewedOn: '1/6/2023', verdict: 'remove' }).error?.issues
    expect(issues?.map(({ path }) => path.join('.')).sort()).toEqual(['issuer', 'number', 'on', 'reason'])
  })

  test('keeps all in whose way nothing stands in one go, and then there is nobody left to keep', () => {
    const ctx = head()
    expect(plan(ctx).keepable).toBe(2)
    expect(keepAll(ctx, { termId: 'plan-2025', reviewedOn: ctx.today })).toBe(2)
    expect(names(plan(ctx, planningQuery({ term: 'plan-2025', show: 'unreviewed' })).shown)).toEqual([
      'Phạm Văn Dũng',
      'Nguyễn Thị Lan',
    ])
    expect(codeOf(() => keepAll(ctx, { termId: 'plan-2025', reviewedOn: ctx.today }))).toBe('none')
    expect(codeOf(() => keepAll(ctx, { termId: 'plan-2025', reviewedOn: day('2022-12-31') }))).toBe('ahead')
  })
})

test('what was recorded by mistake goes with its reviews; the log keeps it', () => {
  const ctx = head()
  review(ctx)
  dropPlanned(ctx, { plannedId: 'dung-secretary', reason: 'Ghi nhầm người' })
  expect(names(plan(ctx).rows)).not.toContain('Phạm Văn Dũng')
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'planning.drop',
    before: { termId: 'plan-2025', paper: '31-TB/HU' },
  })
})

test('a term has a name of its own and ends after it begins', () => {
  const ctx = head()
  const term = (more: object) =>
    termInput.safeParse({ name: '2030–2035', from: '1/7/2030', lastOn: '30/6/2035', ...more })
  addTerm(ctx, termInput.parse({ name: '2030–2035', from: '1/7/2030', lastOn: '30/6/2035' }))
  expect(
    plan(ctx)
      .terms.map(({ name, until }) => [name, until])
      .at(-1),
  ).toEqual(['2030–2035', '2035-07-01'])
  expect(codeOf(() => addTerm(ctx, { name: '2030–2035', from: day('2030-07-01'), lastOn: day('2035-06-30') }))).toBe(
    'known',
  )
  expect(term({ lastOn: '1/7/2030' }).error?.issues[0]?.path).toEqual(['lastOn'])
})

describe('for who may not know of plans there are none', () => {
  test.each(['officer', 'unit-officer', 'inspector', 'administrator'] as const)('%s', (as) => {
    expect(() => grant(testBase({ as }), 'planning.read')).toThrow(Forbidden)
    expect(() => grant(testBase({ as }), 'planning.write')).toThrow(Forbidden)
  })

  test('the leader reads and does not write', () => {
    expect(plan(testContext({ as: 'leader' })).rows).toHaveLength(4)
    expect(() => grant(testBase({ as: 'leader' }), 'planning.write')).toThrow(Forbidden)
  })

  test('the log of inspectors and administrators has no entry of a plan, in lists, by person or by its hash', () => {
    const ctx = head()
    review(ctx)
    const [own] = listEntries(ctx, { records: ['dung'] }).rows
    expect(own?.action).toBe('planning.review')
    for (const as of ['inspector', 'administrator'] as const) {
      const other = grant(testBase({ as, db: ctx.db }), 'audit.read')
      expect(listEntries(other, { action: 'planning.' }).total).toBe(0)
      expect(listEntries(other, { records: ['dung'] }).total).toBe(0)
      expect(findEntry(other, own?.hash ?? '')).toBeUndefined()
    }
  })

  test('of the plan of a place only who is in one’s units is seen', () => {
    const ctx = head()
    const limited = { ...ctx, viewer: { ...ctx.viewer, roots: ['westCommittee', 'westGovernment'] } }
    expect(plan(limited).rows).toEqual([])
    expect(findPostPlan(limited, 'eastSecretary', 'plan-2025', ctx.today)).toBeUndefined()
  })
})
