import { eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { rules } from '@/db/schema/movements'
import { postKinds } from '@/db/schema/organisation'
import type { Context } from '../../context'
import { refuseEnd, rowBefore, rowToClose } from '../../dated-rows'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { ChangeRuleInput, CorrectRuleInput, EndRuleInput } from './input'
import { findRule, listVersions } from './queries'

type Write = Context<'rules.write' | 'movements.read'>

function refuseKinds(tx: Write, kinds: readonly string[] | null): void {
  if (kinds === null) return
  const known = tx.db
    .select()
    .from(postKinds)
    .where(inArray(postKinds.code, [...kinds]))
    .all()
  if (known.length < new Set(kinds).size)
    throw new Problem('unknown_kind', 'postKinds', 'Chọn loại chức danh trong danh sách.')
}

function getRule(tx: Write, ruleId: string) {
  const found = findRule(tx, ruleId)
  if (!found) throw new Problem('no_such_rule', undefined, 'Không tìm thấy quy định này.')
  return found
}

/** Another figure, scope or basis from a day on; what was decided before that day is judged by what held then. */
export function changeRule(ctx: Write, input: ChangeRuleInput) {
  return write(ctx, 'movements.changeRule', (tx) => {
    refuseKinds(tx, input.postKinds)
    const current = rowToClose(listVersions(tx, input.code), input.from)
    if (current) tx.db.update(rules).set({ until: input.from }).where(eq(rules.id, current.id)).run()
    const row = { id: newId(), ...input }
    tx.db.insert(rules).values(row).run()
    return { subjects: [row.id, ...(current ? [current.id] : [])], before: current, after: row, result: { id: row.id } }
  })
}

/** The row was recorded wrongly: it is put right for all its time. */
export function correctRule(ctx: Write, { ruleId, reason, ...input }: CorrectRuleInput) {
  return write(ctx, 'movements.correctRule', (tx) => {
    const before = getRule(tx, ruleId)
    if (before.code !== input.code) throw new Problem('other_rule', undefined, 'Không tìm thấy quy định này.')
    refuseKinds(tx, input.postKinds)
    const neighbour = rowBefore(listVersions(tx, before.code), before, input.from)
    if (neighbour) tx.db.update(rules).set({ until: input.from }).where(eq(rules.id, neighbour.id)).run()
    tx.db.update(rules).set(input).where(eq(rules.id, ruleId)).run()
    return { subjects: [ruleId], before, after: { ...input, reason }, result: { id: ruleId } }
  })
}

export function endRule(ctx: Write, { ruleId, until, basis }: EndRuleInput) {
  return write(ctx, 'movements.endRule', (tx) => {
    const before = getRule(tx, ruleId)
    refuseEnd(listVersions(tx, before.code), before, until)
    tx.db.update(rules).set({ until }).where(eq(rules.id, ruleId)).run()
    return { subjects: [ruleId], before: { until: before.until }, after: { until, basis }, result: { id: ruleId } }
  })
}
