import { eq } from 'drizzle-orm'
import { inspectionRemedies } from '@/db/schema/inspections'
import { Problem } from '../../problem'
import { write } from '../../write'
import { openInspection, type WriteInspection } from '../commands'
import { findSubject } from '../subjects/queries'
import type { AddRemedyInput, SettleRemedyInput } from './input'
import { findRemedy } from './queries'

/** What has to be put right follows from a conclusion; of a classified case it is not written down. */
export function addRemedy(ctx: WriteInspection, input: AddRemedyInput) {
  return write(ctx, 'inspections.addRemedy', (tx) => {
    const { inspectionId, subjectId, dueOn } = input
    const found = openInspection(tx, inspectionId)
    if (found.isClassified)
      throw new Problem('classified', 'text', 'Vụ việc mật chỉ ghi số và ngày, không ghi việc phải khắc phục.')
    if (found.concludedOn === null)
      throw new Problem('not_concluded', 'text', 'Ghi kết luận trước, rồi ghi việc phải khắc phục.')
    if (dueOn && dueOn < found.concludedOn) throw new Problem('too_early', 'dueOn', 'Hạn ở trước ngày kết luận.')
    const subject = subjectId ? findSubject(tx, subjectId) : null
    if (subjectId && subject?.inspectionId !== inspectionId)
      throw new Problem('no_subject', 'subjectId', 'Chọn một đối tượng của cuộc này.')
    tx.db.insert(inspectionRemedies).values(input).run()
    const about = [subject?.unitId, subject?.personId].flatMap((id) => id ?? [])
    return { subjects: [inspectionId, ...about], after: input, result: { id: inspectionId } }
  })
}

function getRemedy(tx: WriteInspection, remedyId: string) {
  const found = findRemedy(tx, remedyId)
  if (!found) throw new Problem('no_remedy', undefined, 'Không tìm thấy việc phải khắc phục này.')
  return { ...found, concludedOn: openInspection(tx, found.inspectionId).concludedOn }
}

/** Done on a day; without one it stands open again. */
export function settleRemedy(ctx: WriteInspection, { remedyId, doneOn, doneNote }: SettleRemedyInput) {
  return write(ctx, 'inspections.settleRemedy', (tx) => {
    const { inspectionId, concludedOn, ...before } = getRemedy(tx, remedyId)
    if (doneOn && concludedOn && doneOn < concludedOn)
      throw new Problem('too_early', 'doneOn', 'Ngày khắc phục xong ở trước ngày kết luận.')
    if (doneOn && doneOn > tx.today) throw new Problem('not_yet', 'doneOn', 'Ngày này chưa đến: ghi khi đã làm xong.')
    tx.db.update(inspectionRemedies).set({ doneOn, doneNote }).where(eq(inspectionRemedies.id, remedyId)).run()
    return {
      subjects: [inspectionId],
      before: { text: before.text, doneOn: before.doneOn, doneNote: before.doneNote },
      after: { text: before.text, doneOn, doneNote },
      result: { id: inspectionId },
    }
  })
}

export function removeRemedy(ctx: WriteInspection, { remedyId }: { remedyId: string }) {
  return write(ctx, 'inspections.removeRemedy', (tx) => {
    const { inspectionId, text, dueOn, doneOn } = getRemedy(tx, remedyId)
    tx.db.delete(inspectionRemedies).where(eq(inspectionRemedies.id, remedyId)).run()
    return { subjects: [inspectionId], before: { text, dueOn, doneOn }, result: { id: inspectionId } }
  })
}
