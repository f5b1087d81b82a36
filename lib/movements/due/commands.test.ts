import { expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { dueDismissals } from '@/db/schema/movements'
import { codeOf, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { Forbidden, grant } from '../../context'
import { getHome } from '../../figures/home/queries'
import { dismiss, restore } from './commands'
import { listDismissed } from './dismissals/queries'
import { dismissInput, dueQuery } from './input'
import { getDueList, listDue } from './queries'

const KHANH = 'reappointment.khanh.headInterior.2023-08-15'
const DUNG = 'retirement.dung.deputyOrganising.2023-08-01'
const reason = 'Đã có chủ trương điều động trong tháng 8'
const needless = (...keys: string[]) => dismissInput.parse({ case: keys, reason })
const people = (ctx: ReturnType<typeof testContext>) => listDue(ctx).rows.map(({ personId }) => personId)

test('a case that needs nothing is gone, with who said so, when and why, and the log keeps it', () => {
  const ctx = testContext({ as: 'officer' })
  dismiss(ctx, needless(KHANH))
  expect(people(ctx)).toEqual(['chi', 'dung', 'son'])
  expect(listDismissed(ctx, dueQuery({}))).toMatchObject({
    rows: [
      {
        kind: 'reappointment',
        personId: 'khanh',
        dueOn: '2023-08-15',
        reason,
        by: 'Chuyên viên Ban Tổ chức',
        at: ctx.now,
      },
    ],
    total: 1,
  })
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'movements.dismissDue',
    userId: ctx.viewer.id,
    after: {
      cases: [{ kind: 'reappointment', personId: 'khanh', seatId: 'headInterior', dueOn: '2023-08-15', reason }],
    },
  })
})

test('several cases go with one reason, and each is taken back by itself', () => {
  const ctx = testContext({ as: 'officer' })
  dismiss(ctx, needless(KHANH, DUNG))
  expect(people(ctx)).toEqual(['chi', 'son'])
  const back = listDismissed(ctx, dueQuery({ kind: 'retirement' })).rows
  restore(ctx, { case: back.map(({ id }) => id) })
  expect(people(ctx)).toEqual(['chi', 'dung', 'son'])
  expect(ctx.db.select().from(auditEntries).all().at(-1)).toMatchObject({
    action: 'movements.restoreDue',
    before: { cases: [{ personId: 'dung', reason }] },
  })
})

test('the notice may need nothing while the decision is still to be made', () => {
  const ctx = testContext({ as: 'officer', today: '2023-02-10' })
  const kinds = () => listDue(ctx).rows.flatMap(({ kind, personId }) => (personId === 'dung' ? [kind] : []))
  expect(kinds()).toEqual(['retirement-notice', 'retirement'])
  dismiss(ctx, needless('retirement-notice.dung.deputyOrganising.2023-08-01'))
  expect(kinds()).toEqual(['retirement'])
})

test('a new term is a new case', () => {
  const ctx = testContext({ as: 'officer' })
  ctx.db
    .insert(dueDismissals)
    .values({
      kind: 'reappointment',
      personId: 'khanh',
      seatId: 'headInterior',
      dueOn: '2018-08-15' as CivilDate,
      reason,
      at: ctx.now,
    })
    .run()
  expect(people(ctx)).toContain('khanh')
})

test('the overview and the list count alike, without what was dismissed', async () => {
  const ctx = testContext({ as: 'head' })
  dismiss(ctx, needless(DUNG))
  const { due } = await getHome(ctx, ctx.today)
  expect(due.total).toBe(3)
  expect(getDueList(ctx, dueQuery({})).counts).toEqual({ open: 3, drafted: 0, dismissed: 1 })
})

test.each(['unit-officer', 'inspector', 'leader'] as const)(
  'the role %s says of no case that it needs nothing',
  (as) => {
    expect(() => grant(testBase({ as }), 'movements.prepare', 'movements.read', 'people.read')).toThrow(Forbidden)
  },
)

test('what is outside the viewer’s units is refused as if it were not there, and so is what is not due', () => {
  const base = testBase({ as: 'officer' })
  const east = { ...base, viewer: { ...base.viewer, roots: ['eastCommittee', 'eastGovernment'] } }
  const ctx = grant(east, 'movements.prepare', 'movements.read', 'people.read')
  expect(codeOf(() => dismiss(ctx, needless(KHANH)))).toBe('not_due')
  expect(codeOf(() => dismiss(testContext(), needless('retirement.khanh.headInterior.2023-08-15')))).toBe('not_due')

  const whole = testContext({ as: 'officer', db: base.db })
  dismiss(whole, needless(KHANH))
  const [row] = listDismissed(whole, dueQuery({})).rows
  expect(listDismissed(ctx, dueQuery({}))).toEqual({ rows: [], total: 0 })
  expect(codeOf(() => restore(ctx, { case: [row?.id ?? ''] }))).toBe('not_dismissed')
  expect(codeOf(() => dismiss(whole, needless(KHANH)))).toBe('dismissed')
})

test('a reason is asked for', () => {
  expect(dismissInput.safeParse({ case: KHANH, reason: ' ' }).success).toBe(false)
  expect(dismissInput.safeParse({ reason }).success).toBe(false)
  expect(dismissInput.parse({ case: KHANH, reason })).toMatchObject({ case: [{ personId: 'khanh' }] })
})
