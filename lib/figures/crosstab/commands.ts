import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { savedCrosstabs } from '@/db/schema/figures'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { figureFor } from '../catalogue'
import type { DropInput, KeepInput } from './input'

type Keeping = Context<'figures.keep'>

/** Keeps the question, never the answer: whoever opens it counts what they may see. */
export function keepCrosstab(ctx: Keeping, input: KeepInput) {
  return write(ctx, 'figures.keep', (tx) => {
    const figure = figureFor(tx, input.figureId)
    if (!figure) throw new Problem('unknown', 'figureId', 'Không có số liệu này.')
    if (figure.isConfidential)
      throw new Problem('confidential', undefined, 'Bảng đã lưu thì ai cũng thấy tên: bảng về quy hoạch không lưu lại.')
    const id = newId()
    tx.db
      .insert(savedCrosstabs)
      .values({ id, ...input, createdAt: tx.now, createdBy: tx.viewer.id })
      .run()
    return { subjects: [id], after: { name: input.name, figureId: input.figureId }, result: { id } }
  })
}

/** Only who kept it takes it away. */
export function dropCrosstab(ctx: Keeping, { crosstabId }: DropInput) {
  return write(ctx, 'figures.drop', (tx) => {
    const saved = tx.db.select().from(savedCrosstabs).where(eq(savedCrosstabs.id, crosstabId)).get()
    if (saved?.createdBy !== tx.viewer.id)
      throw new Problem('not_own', undefined, 'Chỉ người đã lưu mới bỏ được bảng này.')
    tx.db.delete(savedCrosstabs).where(eq(savedCrosstabs.id, crosstabId)).run()
    return {
      subjects: [crosstabId],
      before: { name: saved.name, figureId: saved.figureId },
      result: { id: crosstabId },
    }
  })
}
