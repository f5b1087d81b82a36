import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { managementRules, managingLevels, postKinds } from '@/db/schema/organisation'
import type { Context } from '../../context'
import { refuseEnd, rowBefore, rowToClose } from '../../dated-rows'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { CorrectManagementInput, EndManagementInput, SetManagementInput } from './input'
import { findManagement, listVersions } from './queries'

type Write = Context<'organisation.delegate' | 'organisation.read'>

function refuseUnknown(tx: Write, { postKind, managingLevel }: { postKind: string; managingLevel: string }): void {
  if (!tx.db.select().from(postKinds).where(eq(postKinds.code, postKind)).get())
    throw new Problem('unknown_kind', 'postKind', 'Chọn loại chức danh trong danh sách.')
  if (!tx.db.select().from(managingLevels).where(eq(managingLevels.code, managingLevel)).get())
    throw new Problem('unknown_level', 'managingLevel', 'Chọn cấp quản lý trong danh sách.')
}

function getManagement(tx: Write, ruleId: string) {
  const found = findManagement(tx, ruleId)
  if (!found) throw new Problem('no_such_row', undefined, 'Không tìm thấy dòng phân cấp này.')
  return found
}

/** Another level manages a kind of post from a day on; what was decided before is judged by what held then. */
export function setManagement(ctx: Write, input: SetManagementInput) {
  return write(ctx, 'organisation.setManagement', (tx) => {
    refuseUnknown(tx, input)
    const current = rowToClose(listVersions(tx, input.postKind), input.from)
    if (current)
      tx.db.update(managementRules).set({ until: input.from }).where(eq(managementRules.id, current.id)).run()
    const row = { id: newId(), ...input }
    tx.db.insert(managementRules).values(row).run()
    return { subjects: [row.id, ...(current ? [current.id] : [])], before: current, after: row, result: { id: row.id } }
  })
}

/** The row was recorded wrongly: it is put right for all its time. */
export function correctManagement(ctx: Write, { ruleId, reason, ...input }: CorrectManagementInput) {
  return write(ctx, 'organisation.correctManagement', (tx) => {
    const before = getManagement(tx, ruleId)
    refuseUnknown(tx, { ...input, postKind: before.postKind })
    const neighbour = rowBefore(listVersions(tx, before.postKind), before, input.from)
    if (neighbour)
      tx.db.update(managementRules).set({ until: input.from }).where(eq(managementRules.id, neighbour.id)).run()
    const after = { ...input, postKind: before.postKind }
    tx.db.update(managementRules).set(after).where(eq(managementRules.id, ruleId)).run()
    return { subjects: [ruleId], before, after: { ...after, reason }, result: { id: ruleId } }
  })
}

export function endManagement(ctx: Write, { ruleId, until, basis }: EndManagementInput) {
  return write(ctx, 'organisation.endManagement', (tx) => {
    const before = getManagement(tx, ruleId)
    refuseEnd(listVersions(tx, before.postKind), before, until)
    tx.db.update(managementRules).set({ until }).where(eq(managementRules.id, ruleId)).run()
    return { subjects: [ruleId], before: { until: before.until }, after: { until, basis }, result: { id: ruleId } }
  })
}
