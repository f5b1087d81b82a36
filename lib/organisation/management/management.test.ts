import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { codeOf, formRows, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { breachesIn } from '../../movements/checks/queries'
import { proposedDecider } from '../../movements/deciding/queries'
import { saveDraft } from '../../movements/decisions/commands'
import { draftInput } from '../../movements/decisions/input'
import { correctManagement, endManagement, setManagement } from './commands'
import { correctManagementInput, endManagementInput, setManagementInput } from './input'
import { listManagement, type ManagementRow } from './queries'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const toCity = { postKind: 'department-deputy', managingLevel: 'city', basis: 'Quyết định 12-QĐ/TU ngày 01/6/2023' }
const set = (ctx: Ctx, from = '1/7/2023') => setManagement(ctx, setManagementInput.parse({ ...toCity, from }))

const kindOf = (ctx: Ctx, on = '2023-07-03', code = toCity.postKind) =>
  listManagement(ctx, day(on)).rows.find((row) => row.code === code)
const currentOf = (ctx: Ctx, on?: string) => kindOf(ctx, on)?.current as ManagementRow

/** What is said of who decides, where Nam is appointed deputy head of a department by a body. */
function said(ctx: Ctx, issuingBodyId: string, on = '3/7/2023', seatId = 'deputyInterior') {
  const paper = { issuingBodyId, subject: 'Bổ nhiệm', effectiveOn: on }
  const row = { personId: 'oanh', kind: 'appointment', seatId }
  const { decisionId } = saveDraft(ctx, draftInput.parse({ ...paper, ...formRows([row]) }))
  return [...breachesIn(ctx, decisionId).values()].flat().find(({ code }) => code === 'deciding-body')?.message
}

describe('the delegation of management is dated data', () => {
  test('another level from a day on, by its paper; the day before the old one decides', () => {
    const ctx = head()
    set(ctx)
    expect(currentOf(ctx)).toMatchObject({ body: 'Ban Thường vụ Thành ủy', basis: toCity.basis, until: null })
    expect(currentOf(ctx, '2023-06-30')).toMatchObject({ body: 'Ban Thường vụ Huyện ủy', until: '2023-07-01' })
    expect(ctx.db.select().from(auditEntries).all().at(-1)?.action).toBe('organisation.setManagement')
    expect(codeOf(() => set(ctx))).toBe('same_day')
  })

  test('a row recorded wrongly is put right for all its time', () => {
    const ctx = head()
    const { id: ruleId } = currentOf(ctx)
    const input = { ...toCity, ruleId, from: '18/8/2022', reason: 'Gõ nhầm' }
    correctManagement(ctx, correctManagementInput.parse(input))
    expect(currentOf(ctx, '2023-01-01').managingLevel).toBe('city')
  })

  test('it ends on a day, and only known kinds and levels are taken', () => {
    const ctx = head()
    const { id: ruleId } = currentOf(ctx)
    endManagement(ctx, endManagementInput.parse({ ruleId, until: '3/7/2023', basis: 'Quyết định 13-QĐ/TU' }))
    expect(kindOf(ctx)?.current).toBeNull()
    const wrong = setManagementInput.parse({ ...toCity, managingLevel: 'moon', from: '1/8/2023' })
    expect(codeOf(() => setManagement(ctx, wrong))).toBe('unknown_level')
  })
})

describe('who decides follows from it', () => {
  test('another body is warned of with the paper, and nobody is told that the Organising Committee decides', () => {
    const ctx = head()
    expect(said(ctx, 'body-committee')).toBeUndefined()
    expect(said(ctx, 'body-organising')).toBe(
      'Phó Trưởng phòng Nội vụ thuộc diện Ban Thường vụ Huyện ủy quản lý theo Quy định 80-QĐ/TW ngày 18/8/2022: Ban Thường vụ Huyện ủy quyết định, không phải Ban Tổ chức Huyện ủy.',
    )
    for (const { history } of listManagement(ctx, ctx.today).rows)
      expect(history.map(({ body }) => body)).not.toContain('Ban Tổ chức Huyện ủy')
  })

  test('a state post may be given by a paper of the state', () =>
    expect(said(head(), 'body-government')).toBeUndefined())

  test('the same act is judged by what holds on its day', () => {
    const ctx = head()
    set(ctx)
    expect(said(ctx, 'body-committee', '30/6/2023')).toBeUndefined()
    expect(said(ctx, 'body-committee', '3/7/2023')).toContain('Ban Thường vụ Thành ủy quyết định')
  })

  test('a new decision proposes the body that decides on the highest post', () => {
    const ctx = testContext({ as: 'head', today: '2023-07-03' })
    const about = { personIds: ['oanh'], seatIds: ['deputyInterior'] }
    expect(proposedDecider(ctx, about)?.bodyName).toBe('Ban Thường vụ Huyện ủy')
    set(ctx)
    expect(proposedDecider(ctx, about)?.bodyName).toBe('Ban Thường vụ Thành ủy')
  })
})
