import { eq } from 'drizzle-orm'
import { inspectionSubjects, inspections } from '@/db/schema/inspections'
import { addDays } from '../civil-date'
import type { Context } from '../context'
import { Problem } from '../problem'
import { write } from '../write'
import type {
  CancelInspectionInput,
  ChangeInspectionInput,
  ConcludeInspectionInput,
  RecordInspectionInput,
} from './input'
import { findInspection, type InspectionPage } from './queries'
import { searchTextOf } from './rules'

export type WriteInspection = Context<'inspections.write' | 'inspections.read'>

/** One that may still be written in: it is there for the viewer, and was not cancelled. */
export function openInspection(tx: WriteInspection, inspectionId: string): InspectionPage {
  const found = findInspection(tx, inspectionId)
  if (!found) throw new Problem('no_inspection', undefined, 'Không tìm thấy cuộc kiểm tra, giám sát này.')
  if (found.cancelledReason !== null)
    throw new Problem('cancelled', undefined, 'Cuộc kiểm tra, giám sát này đã hủy, không ghi thêm được.')
  return found
}

const describe = ({ lastOn, isPlanned, ...input }: RecordInspectionInput) => ({
  ...input,
  until: lastOn && addDays(lastOn, 1),
  planYear: isPlanned ? Number(input.from.slice(0, 4)) : null,
})

/** What the log keeps: what is written, not how many subjects there were. */
const logged = ({ id: _id, organisations: _o, members: _m, ...rest }: InspectionPage) => rest

export function recordInspection(ctx: WriteInspection, input: RecordInspectionInput) {
  return write(ctx, 'inspections.record', (tx) => {
    const row = describe(input)
    const { id } = tx.db
      .insert(inspections)
      .values({ ...row, searchText: searchTextOf(row) })
      .returning({ id: inspections.id })
      .get()
    return { subjects: [id], after: row, result: { id } }
  })
}

export function changeInspection(ctx: WriteInspection, { inspectionId, ...input }: ChangeInspectionInput) {
  return write(ctx, 'inspections.change', (tx) => {
    const before = openInspection(tx, inspectionId)
    const row = describe(input)
    if (before.concludedOn !== null && before.concludedOn < row.from)
      throw new Problem('after_conclusion', 'from', 'Ngày bắt đầu ở sau ngày kết luận đã ghi.')
    if (row.isClassified && before.organisations + before.members > 0)
      throw new Problem('has_subjects', 'isClassified', 'Vụ việc mật không ghi đối tượng. Bỏ các đối tượng trước đã.')
    tx.db
      .update(inspections)
      .set({ ...row, searchText: searchTextOf({ ...before, ...row }) })
      .where(eq(inspections.id, inspectionId))
      .run()
    return { subjects: [inspectionId], before: logged(before), after: row, result: { id: inspectionId } }
  })
}

/** From its conclusion on it counts; what has to be put right is written down after it. */
export function concludeInspection(ctx: WriteInspection, input: ConcludeInspectionInput) {
  const { inspectionId, conclusionNumber, concludedOn } = input
  return write(ctx, 'inspections.conclude', (tx) => {
    const before = openInspection(tx, inspectionId)
    if (concludedOn < before.from) throw new Problem('too_early', 'concludedOn', 'Ngày kết luận ở trước ngày bắt đầu.')
    if (concludedOn > tx.today)
      throw new Problem('not_yet', 'concludedOn', 'Ngày kết luận chưa đến: ghi khi đã có kết luận.')
    const searchText = searchTextOf({ ...before, conclusionNumber })
    tx.db
      .update(inspections)
      .set({ conclusionNumber, concludedOn, searchText })
      .where(eq(inspections.id, inspectionId))
      .run()
    return {
      subjects: [inspectionId],
      before: { conclusionNumber: before.conclusionNumber, concludedOn: before.concludedOn },
      after: { conclusionNumber, concludedOn },
      result: { id: inspectionId },
    }
  })
}

/** One that did not take place counts nowhere; its subjects and the reason stay. */
export function cancelInspection(ctx: WriteInspection, { inspectionId, reason }: CancelInspectionInput) {
  return write(ctx, 'inspections.cancel', (tx) => {
    openInspection(tx, inspectionId)
    tx.db.update(inspections).set({ cancelledReason: reason }).where(eq(inspections.id, inspectionId)).run()
    const people = tx.db
      .select({ personId: inspectionSubjects.personId })
      .from(inspectionSubjects)
      .where(eq(inspectionSubjects.inspectionId, inspectionId))
      .all()
      .flatMap(({ personId }) => personId ?? [])
    return {
      subjects: [inspectionId, ...people],
      before: { cancelledReason: null },
      after: { reason },
      result: { id: inspectionId },
    }
  })
}
