import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { postKinds } from '@/db/schema/organisation'
import { postStandards } from '@/db/schema/qualifications'
import type { Context } from '../../context'
import { refuseEnd, rowBefore, rowToClose } from '../../dated-rows'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findLevel } from '../queries'
import type { ChangeStandardInput, CorrectStandardInput, EndStandardInput } from './input'
import { LEVEL_KINDS, type LevelPart } from './labels'
import { findStandard, listVersions } from './queries'

type Write = Context<'rules.write' | 'qualifications.read' | 'movements.read'>

function refuseLevels(tx: Write, standard: Record<LevelPart, string | null>): void {
  for (const part of Object.keys(LEVEL_KINDS) as LevelPart[]) {
    const level = standard[part]
    if (level !== null && findLevel(tx, level)?.kind !== LEVEL_KINDS[part])
      throw new Problem('unknown_level', part, 'Chọn trình độ trong danh sách.')
  }
}

function getStandard(tx: Write, standardId: string) {
  const found = findStandard(tx, standardId)
  if (!found) throw new Problem('no_such_standard', undefined, 'Không tìm thấy tiêu chuẩn này.')
  return found
}

/** What a kind of post asks for from a day on; holders are checked by what held on the day looked at. */
export function changeStandard(ctx: Write, input: ChangeStandardInput) {
  return write(ctx, 'qualifications.changeStandard', (tx) => {
    const kind = tx.db.select().from(postKinds).where(eq(postKinds.code, input.postKind)).get()
    if (!kind) throw new Problem('unknown_kind', 'postKind', 'Chọn loại chức danh trong danh sách.')
    refuseLevels(tx, input)
    const current = rowToClose(listVersions(tx, kind.code), input.from)
    if (current) tx.db.update(postStandards).set({ until: input.from }).where(eq(postStandards.id, current.id)).run()
    const row = { id: newId(), ...input }
    tx.db.insert(postStandards).values(row).run()
    return { subjects: [kind.code, row.id], before: current, after: row, result: { id: row.id } }
  })
}

/** The row was recorded wrongly: it is put right for all its time. */
export function correctStandard(ctx: Write, { standardId, reason, ...input }: CorrectStandardInput) {
  return write(ctx, 'qualifications.correctStandard', (tx) => {
    const before = getStandard(tx, standardId)
    refuseLevels(tx, input)
    const neighbour = rowBefore(listVersions(tx, before.postKind), before, input.from)
    if (neighbour)
      tx.db.update(postStandards).set({ until: input.from }).where(eq(postStandards.id, neighbour.id)).run()
    tx.db.update(postStandards).set(input).where(eq(postStandards.id, standardId)).run()
    return { subjects: [before.postKind, standardId], before, after: { ...input, reason }, result: { id: standardId } }
  })
}

export function endStandard(ctx: Write, { standardId, until, basis }: EndStandardInput) {
  return write(ctx, 'qualifications.endStandard', (tx) => {
    const before = getStandard(tx, standardId)
    refuseEnd(listVersions(tx, before.postKind), before, until)
    tx.db.update(postStandards).set({ until }).where(eq(postStandards.id, standardId)).run()
    return {
      subjects: [before.postKind, standardId],
      before: { until: before.until },
      after: { until, basis },
      result: { id: standardId },
    }
  })
}
