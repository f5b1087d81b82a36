import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { decisionSteps, procedures } from '@/db/schema/movements'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { getDraft } from '../decisions/queries'
import type { ProcedureInput, StepInput } from './input'
import { findProcedure, findStep, listSteps } from './queries'

/** Keeps a procedure of the office. Decisions that took it up before keep the steps that they copied. */
export function saveProcedure(
  ctx: Context<'organisation.write' | 'movements.read'>,
  { procedureId, ...fields }: ProcedureInput,
): string {
  return write(ctx, 'movements.saveProcedure', (tx) => {
    if (fields.until && fields.until <= fields.from)
      throw new Problem('period', 'until', `Ngày thôi áp dụng phải sau ngày ${formatDay(fields.from)}.`)
    const before = procedureId ? findProcedure(tx, procedureId) : undefined
    if (procedureId && !before) throw new Problem('unknown', undefined, 'Không tìm thấy quy trình này.')
    const id = before?.id ?? newId()
    if (before) tx.db.update(procedures).set(fields).where(eq(procedures.id, id)).run()
    else
      tx.db
        .insert(procedures)
        .values({ id, ...fields })
        .run()
    return { subjects: [id], before, after: fields, result: id }
  })
}

type Preparing = Context<'movements.prepare' | 'movements.read'>

/** Copies the steps of a procedure to a decision that is being prepared; recorded steps are not thrown away. */
export function takeUpProcedure(ctx: Preparing, input: { decisionId: string; procedureId: string }): null {
  return write(ctx, 'movements.takeUpProcedure', (tx) => {
    const draft = getDraft(tx, input.decisionId)
    const procedure = findProcedure(tx, input.procedureId)
    if (!procedure) throw new Problem('unknown', 'procedureId', 'Không tìm thấy quy trình này.')
    if (listSteps(tx, draft.id).some(({ doneOn }) => doneOn))
      throw new Problem('begun', 'procedureId', 'Đã ghi kết quả của quy trình đang theo; không đổi quy trình được nữa.')
    tx.db.delete(decisionSteps).where(eq(decisionSteps.decisionId, draft.id)).run()
    const steps = procedure.steps.map((step, at) => ({ ...step, decisionId: draft.id, ordinal: at + 1 }))
    tx.db.insert(decisionSteps).values(steps).run()
    return { subjects: [draft.id, procedure.id], after: { procedure: procedure.name, steps }, result: null }
  })
}

/** What came of one step: its day, minutes and votes. The paper is in the register only after them. */
export function recordStep(ctx: Preparing, { stepId, ...result }: StepInput): null {
  return write(ctx, 'movements.recordStep', (tx) => {
    const step = findStep(tx, stepId)
    if (!step) throw new Problem('unknown', undefined, 'Không tìm thấy bước này.')
    const draft = getDraft(tx, step.decisionId)
    if (result.doneOn && result.doneOn > tx.today)
      throw new Problem('ahead', 'doneOn', `Ngày thực hiện không thể sau hôm nay, ${formatDay(tx.today)}.`)
    const later = listSteps(tx, draft.id).find(
      ({ ordinal, doneOn }) => doneOn && result.doneOn && ordinal < step.ordinal && doneOn > result.doneOn,
    )
    if (later?.doneOn)
      throw new Problem(
        'order',
        'doneOn',
        `Bước ${later.ordinal} thực hiện ngày ${formatDay(later.doneOn)}, nên bước này không thể sớm hơn.`,
      )
    tx.db.update(decisionSteps).set(result).where(eq(decisionSteps.id, step.id)).run()
    return { subjects: [draft.id], before: step, after: { title: step.title, ...result }, result: null }
  })
}
