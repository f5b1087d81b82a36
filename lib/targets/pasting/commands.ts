import { Problem } from '../../problem'
import { write } from '../../write'
import { insertTarget, type Write } from '../commands'
import type { PasteInput } from './input'
import { previewPasted } from './queries'

/** The whole register in one go, or nothing of it. */
export function setAllTargets(ctx: Write, { text, from }: PasteInput) {
  return write(ctx, 'targets.setAll', (tx) => {
    const rows = previewPasted(tx, text, from)
    const wrong = rows.filter(({ problems }) => problems.length > 0)
    if (wrong.length > 0 || rows.length === 0)
      throw new Problem('wrong_rows', 'text', `Còn ${wrong.length} dòng sai; chưa ghi dòng nào. Hãy xem trước rồi sửa.`)
    const after = rows.flatMap(({ title, documentId, threshold, direction, unit, dueOn }, rank) =>
      documentId === null || threshold === null
        ? []
        : [
            {
              title,
              documentId,
              threshold,
              direction,
              unit,
              dueOn,
              from,
              rank: 100 + rank,
              measure: 'stated' as const,
            },
          ],
    )
    const ids = after.map((row) => insertTarget(tx, { ...row, figureId: '' }))
    return { subjects: ids, after, result: { count: ids.length } }
  })
}
