import { inArray } from 'drizzle-orm'
import { dueDismissals } from '@/db/schema/movements'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findDismissed } from './dismissals/queries'
import type { DismissInput, RestoreInput } from './input'
import { findCases } from './queries'
import { caseKey } from './rules'

type Preparing = Context<'movements.prepare' | 'movements.read' | 'people.read'>

const GONE = 'Có việc đã chọn không còn trong danh sách. Hãy mở lại trang và chọn lại.'

/** «Không cần, vì …»: the cases are not shown again, until the same person has a new term or a new post. */
export function dismiss(ctx: Preparing, { case: names, reason }: DismissInput) {
  return write(ctx, 'movements.dismissDue', (tx) => {
    const cases = findCases(tx, names)
    if (cases.length < new Set(names.map(caseKey)).size) throw new Problem('not_due', 'case', GONE)
    if (cases.some(({ isDismissed }) => isDismissed)) throw new Problem('dismissed', 'case', GONE)
    const rows = cases.map(({ kind, personId, seatId, dueOn }) => ({ kind, personId, seatId, dueOn, reason }))
    tx.db
      .insert(dueDismissals)
      .values(rows.map((row) => ({ ...row, userId: tx.viewer.id, at: tx.now })))
      .run()
    return {
      subjects: cases.map(({ personId }) => personId),
      after: { cases: rows },
      result: { count: rows.length },
    }
  })
}

/** Taken back: the cases are due again. */
export function restore(ctx: Preparing, { case: ids }: RestoreInput) {
  return write(ctx, 'movements.restoreDue', (tx) => {
    const rows = findDismissed(tx, ids)
    if (rows.length < new Set(ids).size) throw new Problem('not_dismissed', 'case', GONE)
    tx.db
      .delete(dueDismissals)
      .where(
        inArray(
          dueDismissals.id,
          rows.map(({ id }) => id),
        ),
      )
      .run()
    return {
      subjects: rows.map(({ personId }) => personId),
      before: {
        cases: rows.map(({ kind, personId, seatId, dueOn, reason }) => ({ kind, personId, seatId, dueOn, reason })),
      },
      result: { count: rows.length },
    }
  })
}
