import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntries } from '@/db/schema/audit'
import { decisionSteps } from '@/db/schema/movements'
import { codeOf, formRows, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { discardDraft, saveDraft } from '../decisions/commands'
import { draftInput } from '../decisions/input'
import { submitDecision } from '../registration/commands'
import { recordStep, saveProcedure, takeUpProcedure } from './commands'
import { procedureInput, stepInput } from './input'
import { listProcedures, listSteps, proceduresOn } from './queries'
import { fittingFirst } from './rules'

const day = (text: string) => text as CivilDate
const officer = () => testContext({ as: 'officer' })
type Ctx = ReturnType<typeof officer>

const prepared = (ctx: Ctx, row = { personId: 'an', kind: 'transfer', seatId: 'deputyInterior' }) =>
  saveDraft(
    ctx,
    draftInput.parse({
      issuingBodyId: 'body-committee',
      subject: 'Về việc điều động cán bộ',
      effectiveOn: '3/7/2023',
      ...formRows([row]),
    }),
  ).decisionId

const NOTHING = { minutes: null, votesFor: null, votesCast: null, note: null }

function following(ctx: Ctx) {
  const decisionId = prepared(ctx)
  takeUpProcedure(ctx, { decisionId, procedureId: 'procedure-elsewhere' })
  return { decisionId, steps: listSteps(ctx, decisionId) }
}

describe('the procedure of a decision', () => {
  test('is copied from the office’s own, and later edits of that change nothing here', () => {
    const ctx = officer()
    const { decisionId, steps } = following(ctx)
    expect(steps.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5])
    const [own] = listProcedures(ctx).filter(({ id }) => id === 'procedure-elsewhere')
    if (!own) throw new Error('no procedure')
    const { id, ...fields } = own
    saveProcedure(ctx, { ...fields, procedureId: id, steps: [{ title: 'Một bước', asksVotes: false }] })
    expect(listSteps(ctx, decisionId).map(({ title }) => title)).toEqual(steps.map(({ title }) => title))
  })

  test('a step keeps its day, minutes and votes, and leaves an entry', () => {
    const ctx = officer()
    const { decisionId, steps } = following(ctx)
    const last = steps[4]
    if (!last) throw new Error('no step')
    recordStep(ctx, {
      stepId: last.id,
      doneOn: day('2023-06-20'),
      minutes: 'BB 12',
      votesFor: 9,
      votesCast: 11,
      note: null,
    })
    expect(listSteps(ctx, decisionId)[4]).toMatchObject({ doneOn: '2023-06-20', votesFor: 9, votesCast: 11 })
    expect(
      ctx.db.select().from(auditEntries).where(eq(auditEntries.action, 'movements.recordStep')).all(),
    ).toHaveLength(1)
  })

  test.each([
    ['a day to come', 0, '2023-07-01', 'ahead'],
    ['a day before an earlier step', 1, '2023-06-01', 'order'],
  ] as const)('%s is refused', (_words, at, on, code) => {
    const ctx = officer()
    const { steps } = following(ctx)
    const [first] = steps
    recordStep(ctx, { ...NOTHING, stepId: first?.id ?? '', doneOn: day('2023-06-10') })
    expect(codeOf(() => recordStep(ctx, { ...NOTHING, stepId: steps[at]?.id ?? '', doneOn: day(on) }))).toBe(code)
  })

  test('is not exchanged for another once a step is recorded', () => {
    const ctx = officer()
    const { decisionId, steps } = following(ctx)
    takeUpProcedure(ctx, { decisionId, procedureId: 'procedure-again' })
    expect(listSteps(ctx, decisionId)).toHaveLength(3)
    takeUpProcedure(ctx, { decisionId, procedureId: 'procedure-elsewhere' })
    recordStep(ctx, { ...NOTHING, stepId: listSteps(ctx, decisionId)[0]?.id ?? '', doneOn: day('2023-06-10') })
    expect(codeOf(() => takeUpProcedure(ctx, { decisionId, procedureId: 'procedure-again' }))).toBe('begun')
    expect(steps).toHaveLength(5)
  })

  test('goes with a draft that is discarded', () => {
    const ctx = officer()
    const { decisionId } = following(ctx)
    discardDraft(ctx, { decisionId })
    expect(ctx.db.select().from(decisionSteps).all()).toEqual([])
  })

  test('may still be recorded while the paper lies before the deciding body', () => {
    const ctx = testContext({ as: 'head' })
    const { decisionId, steps } = following(ctx)
    submitDecision(ctx, { decisionId, revision: 1 })
    recordStep(ctx, { ...NOTHING, stepId: steps[0]?.id ?? '', doneOn: day('2023-06-10') })
    expect(listSteps(ctx, decisionId)[0]?.doneOn).toBe('2023-06-10')
  })

  test('nobody who may not prepare records a step, and who may not see the people sees none', () => {
    expect(() => grant(testBase({ as: 'leader' }), 'movements.prepare')).toThrow('movements.prepare')
    const ctx = officer()
    const decisionId = prepared(ctx, { personId: 'giang', kind: 'transfer', seatId: 'deputyInterior' })
    takeUpProcedure(ctx, { decisionId, procedureId: 'procedure-elsewhere' })
    expect(listSteps(ctx, decisionId)).toHaveLength(5)
    const away = grant(testBase({ as: 'unit-officer', db: ctx.db }), 'movements.read')
    expect(listSteps(away, decisionId)).toEqual([])
  })
})

describe('the office’s procedures', () => {
  test.each([
    [{ votesFor: '12', votesCast: '11', doneOn: '1/6/2023' }, 'votesFor'],
    [{ votesFor: '12', doneOn: '1/6/2023' }, 'votesCast'],
    [{ minutes: 'BB 1' }, 'doneOn'],
    [{ votesFor: 'nhiều', votesCast: '11', doneOn: '1/6/2023' }, 'votesFor'],
  ])('%j names the field to mend', (fields, path) => {
    const issues = stepInput.safeParse({ stepId: 'x', ...fields }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toContain(path)
  })

  test('need a name, a kind and a step', () => {
    const empty = procedureInput.safeParse({ from: '1/1/2024' }).error?.issues.map(({ path }) => path.join('.'))
    expect(empty?.sort()).toEqual(['kinds', 'name', 'steps'])
  })

  test('those in force are offered, those made for the act first', () => {
    const ctx = officer()
    const offered = fittingFirst(proceduresOn(ctx, day('2023-06-30')), [{ kind: 'reappointment' }])
    expect(offered[0]?.id).toBe('procedure-again')
    expect(proceduresOn(ctx, day('2019-12-31'))).toEqual([])
  })
})
