import { eq } from 'drizzle-orm'
import { audiences, classAudiences } from '@/db/schema/training'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { countEnrolled } from '../learners/queries'
import { findClass } from '../queries'
import type { AddLineInput, ReportLineInput } from './input'
import { findLine } from './queries'

type Write = Context<'training.write' | 'training.read'>

export function addLine(ctx: Write, { classId, audience, reportedCount, note }: AddLineInput) {
  return write(ctx, 'training.change', (tx) => {
    const found = findClass(tx, classId)
    if (!found) throw new Problem('no_class', undefined, 'Không tìm thấy lớp này.')
    const known = tx.db.select({ name: audiences.name }).from(audiences).where(eq(audiences.code, audience)).get()
    if (!known) throw new Problem('unknown_audience', 'audience', 'Chọn đối tượng trong danh sách.')
    const line = { classId, audience, reportedCount, note }
    const { id } = tx.db.insert(classAudiences).values(line).returning({ id: classAudiences.id }).get()
    return { subjects: [classId], after: { audience: known.name, reportedCount, note }, result: { id } }
  })
}

/** The headcount that was reported for a line; it counts where it is larger than the names present. */
export function reportLine(ctx: Write, { lineId, reportedCount, note }: ReportLineInput) {
  return write(ctx, 'training.change', (tx) => {
    const found = findLine(tx, lineId)
    if (!found) throw new Problem('no_line', undefined, 'Không tìm thấy đối tượng này của lớp.')
    const { classId, reportedCount: before, note: noteBefore } = found.line
    const audience = found.audienceName
    tx.db.update(classAudiences).set({ reportedCount, note }).where(eq(classAudiences.id, lineId)).run()
    return {
      subjects: [classId],
      before: { audience, reportedCount: before, note: noteBefore },
      after: { audience, reportedCount, note },
      result: { id: classId },
    }
  })
}

export function removeLine(ctx: Write, { lineId }: { lineId: string }) {
  return write(ctx, 'training.change', (tx) => {
    const found = findLine(tx, lineId)
    if (!found) throw new Problem('no_line', undefined, 'Không tìm thấy đối tượng này của lớp.')
    if (countEnrolled(tx, lineId) > 0)
      throw new Problem('has_learners', undefined, 'Đối tượng này còn học viên ghi tên. Rút hết học viên trước đã.')
    const { classId, reportedCount } = found.line
    tx.db.delete(classAudiences).where(eq(classAudiences.id, lineId)).run()
    return { subjects: [classId], before: { audience: found.audienceName, reportedCount }, result: { id: classId } }
  })
}
