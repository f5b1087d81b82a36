import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { governingDocuments } from '@/db/schema/documents'
import { units } from '@/db/schema/organisation'
import { targetMilestones, targets, targetValues } from '@/db/schema/targets'
import { type CivilDate, formatDay } from '../civil-date'
import type { Context } from '../context'
import { refuseEnd, rowToClose } from '../dated-rows'
import { Problem } from '../problem'
import { write } from '../write'
import type { AdjustTargetInput, EndTargetInput, ReachMilestoneInput, SetTargetInput, StateValueInput } from './input'
import { listVersions } from './queries'

export type Write = Context<'targets.write' | 'targets.read'>

export type NewTarget = Omit<typeof targets.$inferInsert, 'id'>

function refuseUnknown(tx: Write, { documentId, ownerUnitId }: Pick<NewTarget, 'documentId' | 'ownerUnitId'>): void {
  const isKnown = tx.db.select().from(governingDocuments).where(eq(governingDocuments.id, documentId)).get()
  if (!isKnown) throw new Problem('unknown_document', 'documentId', 'Chọn văn bản trong danh sách.')
  if (ownerUnitId && !tx.db.select().from(units).where(eq(units.id, ownerUnitId)).get())
    throw new Problem('unknown_unit', 'ownerUnitId', 'Chọn đơn vị trong danh sách.')
}

export function getVersions(tx: Write, targetId: string) {
  const rows = listVersions(tx, targetId).map(({ rowId, ...row }) => ({ ...row, id: rowId, targetId: row.id }))
  const last = rows.at(-1)
  if (!last || last.targetId !== targetId) throw new Problem('no_target', undefined, 'Không tìm thấy chỉ tiêu này.')
  return { rows, last }
}

/** A target with its milestones, inside an open transaction. */
export function insertTarget(tx: Write, row: NewTarget, milestones: readonly string[] = []): string {
  refuseUnknown(tx, row)
  const id = newId()
  tx.db
    .insert(targets)
    .values({ id, ...row })
    .run()
  for (const [rank, title] of milestones.entries())
    tx.db.insert(targetMilestones).values({ targetId: id, title, rank }).run()
  return id
}

export function setTarget(ctx: Write, { milestones, figureId, unit, ...input }: SetTargetInput) {
  return write(ctx, 'targets.set', (tx) => {
    const own = input.measure === 'milestones' ? { unit: 'mốc' } : { unit: unit ?? '%' }
    const row = { ...input, ...own, figureId: input.measure === 'figure' ? (figureId ?? '') : '' }
    const id = insertTarget(tx, row, input.measure === 'milestones' ? milestones : [])
    return { subjects: [id], after: { ...row, milestones }, result: { id } }
  })
}

/** Another threshold from a day on, by a paper; what it asked for until then stands. */
export function adjustTarget(ctx: Write, { targetId, ...change }: AdjustTargetInput) {
  return write(ctx, 'targets.adjust', (tx) => {
    const { rows, last } = getVersions(tx, targetId)
    const current = rowToClose(rows, change.from)
    if (!current)
      throw new Problem('not_in_force', 'from', `Trong ngày ${formatDay(change.from)} chỉ tiêu này không có hiệu lực.`)
    const kept = tx.db.select().from(targets).where(eq(targets.id, last.id)).get()
    if (!kept) throw new Problem('no_target', undefined, 'Không tìm thấy chỉ tiêu này.')
    tx.db.update(targets).set({ until: change.from }).where(eq(targets.id, current.id)).run()
    tx.db
      .insert(targets)
      .values({ ...kept, ...change, id: newId(), adjusts: targetId, until: current.until })
      .run()
    const { threshold, dueOn, from, basis } = current
    return { subjects: [targetId], before: { threshold, dueOn, from, basis }, after: change, result: { id: targetId } }
  })
}

export function endTarget(ctx: Write, { targetId, until, basis }: EndTargetInput) {
  return write(ctx, 'targets.end', (tx) => {
    const { rows, last } = getVersions(tx, targetId)
    refuseEnd(rows, last, until)
    tx.db.update(targets).set({ until }).where(eq(targets.id, last.id)).run()
    return { subjects: [targetId], before: { until: last.until }, after: { until, basis }, result: { id: targetId } }
  })
}

const refuseFuture = (ctx: Write, field: string, on: CivilDate) => {
  if (on > ctx.today) throw new Problem('future', field, `Chưa tới ngày này: hôm nay là ngày ${formatDay(ctx.today)}.`)
}

/** A value of a day with its proof; stated again for the same day, the later statement takes the place of the earlier. */
export function stateValue(ctx: Write, { targetId, on, ...said }: StateValueInput) {
  return write(ctx, 'targets.state', (tx) => {
    const { last } = getVersions(tx, targetId)
    if (last.measure !== 'stated')
      throw new Problem('not_stated', 'value', 'Chỉ tiêu này được tính từ hồ sơ, không ghi kết quả bằng tay.')
    refuseFuture(tx, 'on', on)
    const isOfDay = and(eq(targetValues.targetId, targetId), eq(targetValues.on, on))
    const before = tx.db.select().from(targetValues).where(isOfDay).get()
    if (before) tx.db.update(targetValues).set(said).where(isOfDay).run()
    else
      tx.db
        .insert(targetValues)
        .values({ targetId, on, ...said })
        .run()
    return { subjects: [targetId], before, after: { on, ...said }, result: { id: targetId } }
  })
}

export function reachMilestone(ctx: Write, { milestoneId, ...reached }: ReachMilestoneInput) {
  return write(ctx, 'targets.reachMilestone', (tx) => {
    const before = tx.db.select().from(targetMilestones).where(eq(targetMilestones.id, milestoneId)).get()
    if (!before) throw new Problem('no_milestone', undefined, 'Không tìm thấy mốc này.')
    refuseFuture(tx, 'reachedOn', reached.reachedOn)
    tx.db.update(targetMilestones).set(reached).where(eq(targetMilestones.id, milestoneId)).run()
    const { title, reachedOn, proof, targetId } = before
    return {
      subjects: [targetId],
      before: { title, reachedOn, proof },
      after: { title, ...reached },
      result: { id: targetId },
    }
  })
}
