import { and, asc, eq, sql } from 'drizzle-orm'
import { issuingBodies } from '@/db/schema/documents'
import { decisionBases } from '@/db/schema/reports'
import type { Context } from '../../context'
import { refuseEnd, rowToClose } from '../../dated-rows'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { EndBasesInput, SetBasesInput } from './input'

type Write = Context<'reports.template' | 'reports.read'>

/** The rows about the same acts of the same body. */
const rowsLike = (tx: Write, { issuingBodyId, movementKind }: Pick<SetBasesInput, 'issuingBodyId' | 'movementKind'>) =>
  tx.db
    .select()
    .from(decisionBases)
    .where(
      and(
        sql`${decisionBases.issuingBodyId} is ${issuingBodyId}`,
        sql`${decisionBases.movementKind} is ${movementKind}`,
      ),
    )
    .orderBy(asc(decisionBases.from))
    .all()

/** From a day on decisions rest on these lines; those before them end that day. */
export function setBases(ctx: Write, input: SetBasesInput): void {
  write(ctx, 'reports.setBases', (tx) => {
    const { issuingBodyId, from } = input
    const body = issuingBodyId
      ? tx.db.select({ id: issuingBodies.id }).from(issuingBodies).where(eq(issuingBodies.id, issuingBodyId)).get()
      : null
    if (body === undefined) throw new Problem('no_body', 'issuingBodyId', 'Chọn cơ quan ban hành trong danh sách.')
    const closed = rowToClose(rowsLike(tx, input), from)
    if (closed) tx.db.update(decisionBases).set({ until: from }).where(eq(decisionBases.id, closed.id)).run()
    const { id } = tx.db.insert(decisionBases).values(input).returning({ id: decisionBases.id }).get()
    const subjects = [id, ...(issuingBodyId ? [issuingBodyId] : [])]
    return { subjects, before: closed, after: input, result: undefined }
  })
}

export function endBases(ctx: Write, { basesId, until }: EndBasesInput): void {
  write(ctx, 'reports.endBases', (tx) => {
    const row = tx.db.select().from(decisionBases).where(eq(decisionBases.id, basesId)).get()
    if (!row) throw new Problem('no_bases', undefined, 'Không có dòng này.')
    refuseEnd(rowsLike(tx, row), row, until)
    tx.db.update(decisionBases).set({ until }).where(eq(decisionBases.id, basesId)).run()
    return { subjects: [basesId], before: { until: row.until }, after: { until }, result: undefined }
  })
}
