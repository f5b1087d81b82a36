import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { issuingBodies } from '@/db/schema/documents'
import { plannedEndings, plannedUnits, reorganisations, unitKinds } from '@/db/schema/organisation'
import { Problem } from '../../problem'
import { type Written, write } from '../../write'
import { isCodeTaken } from '../units/queries'
import type { DropInput, EndInput, OpenInput, SessionInput, UnitInput } from './input'
import { getOpenPlan, listStanding, type Plan, type Planning } from './queries'

/** Opens a session, or changes what it is called, its paper and its day. */
export function openReorganisation(ctx: Planning, { reorganisationId, ...input }: OpenInput) {
  return write(ctx, 'organisation.planReorganisation', (tx) => {
    if (tx.viewer.roots !== null) throw new Problem('scope', undefined, 'Chỉ người theo dõi toàn bộ sổ lập phương án.')
    if (
      !tx.db.select({ id: issuingBodies.id }).from(issuingBodies).where(eq(issuingBodies.id, input.issuingBodyId)).get()
    )
      throw new Problem('unknown', 'issuingBodyId', 'Chọn cơ quan ban hành trong danh sách.')
    const before = reorganisationId ? getOpenPlan(tx, reorganisationId) : undefined
    const id = before?.id ?? newId()
    if (before)
      tx.db
        .update(reorganisations)
        .set({ ...input, revision: before.revision + 1 })
        .where(eq(reorganisations.id, id))
        .run()
    else
      tx.db
        .insert(reorganisations)
        .values({ id, ...input, createdAt: tx.now, createdBy: tx.viewer.id })
        .run()
    return { subjects: [id], before: before && { title: before.title, on: before.on }, after: input, result: { id } }
  })
}

/** Throws a plan away that was never committed. */
export function discardReorganisation(ctx: Planning, { reorganisationId }: SessionInput) {
  return write(ctx, 'organisation.discardReorganisation', (tx) => {
    const { id, title, on } = getOpenPlan(tx, reorganisationId)
    tx.db.delete(reorganisations).where(eq(reorganisations.id, id)).run()
    return { subjects: [id], before: { title, on }, result: { id } }
  })
}

/** One change of a plan: it must be open still, and its revision goes up. */
export function replan<C extends Planning, T>(
  ctx: C,
  reorganisationId: string,
  change: (tx: C, plan: Plan) => Omit<Written<T>, 'subjects'>,
): T {
  return write(ctx, 'organisation.planReorganisation', (tx) => {
    const plan = getOpenPlan(tx, reorganisationId)
    tx.db
      .update(reorganisations)
      .set({ revision: plan.revision + 1 })
      .where(eq(reorganisations.id, plan.id))
      .run()
    return { subjects: [plan.id], ...change(tx, plan) }
  })
}

/** A code is a unit's for ever: where it was used before, a number is added. */
export function freeCode(tx: Planning, planned: readonly string[], wanted: string): string {
  const isTaken = (code: string) => planned.includes(code) || isCodeTaken(tx, code)
  for (let at = 1; ; at++) {
    const code = at === 1 ? wanted : `${wanted}-${at}`
    if (!isTaken(code)) return code
  }
}

/** Names what a planned unit is made of; a unit that had no main successor yet has one now. */
function nameSources(tx: Planning, plan: Plan, plannedUnitId: string, sources: readonly string[]): void {
  const others = plan.endings.filter((ending) => ending.plannedUnitId !== plannedUnitId)
  tx.db.delete(plannedEndings).where(eq(plannedEndings.plannedUnitId, plannedUnitId)).run()
  const standing = new Set(listStanding(tx, plan.on, sources).map(({ id }) => id))
  for (const unitId of new Set(sources)) {
    if (!standing.has(unitId)) throw new Problem('unknown', 'sources', 'Có đơn vị không còn trong ngày sắp xếp.')
    if (plan.units.some((unit) => unit.unitId === unitId))
      throw new Problem('stands-on', 'sources', 'Đơn vị đã chọn là đơn vị tiếp tục hoạt động trong phương án này.')
    const known = plan.endings.find((ending) => ending.unitId === unitId && ending.plannedUnitId === plannedUnitId)
    const isMain = known?.isMain ?? !others.some((other) => other.unitId === unitId && other.isMain)
    tx.db.insert(plannedEndings).values({ reorganisationId: plan.id, unitId, plannedUnitId, isMain }).run()
  }
  const dissolved = others.filter(({ unitId, plannedUnitId: into }) => into === null && sources.includes(unitId))
  for (const { id } of dissolved) tx.db.delete(plannedEndings).where(eq(plannedEndings.id, id)).run()
}

/** Where none is named a new unit lies where the first of its forerunners lay, if that place goes on: who is local is told by it. */
function placeLeft(ctx: Planning, { on }: Plan, [first]: readonly string[]): string | null {
  const [was] = first ? listStanding(ctx, on, [first]) : []
  return was && (was.placeUntil === null || was.placeUntil > on) ? was.placeId : null
}

/** Plans a unit as it will stand: a new one, or one that stands already under this name and in this place. */
export function planUnit(ctx: Planning, { reorganisationId, plannedUnitId, sources, ...input }: UnitInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const known = plannedUnitId ? plan.units.find(({ id }) => id === plannedUnitId) : undefined
    if (plannedUnitId && !known) throw new Problem('unknown', undefined, 'Không tìm thấy đơn vị này trong phương án.')
    const kind = tx.db.select().from(unitKinds).where(eq(unitKinds.code, input.kind)).get()
    if (!kind) throw new Problem('unknown', 'kind', 'Chọn loại hình trong danh sách.')
    if (kind.grassroots && !input.block)
      throw new Problem('no_block', 'block', 'Tổ chức cơ sở đảng phải thuộc một khối.')
    const [standing] = input.unitId ? listStanding(tx, plan.on, [input.unitId]) : []
    if (input.unitId && !standing) throw new Problem('unknown', 'unitId', 'Đơn vị này không có trong ngày sắp xếp.')
    if (standing && standing.tree !== kind.tree)
      throw new Problem('other_tree', 'kind', 'Loại hình này thuộc hệ thống khác.')
    if (standing && plan.endings.some(({ unitId }) => unitId === standing.id))
      throw new Problem('ends', 'unitId', 'Đơn vị này kết thúc hoạt động trong phương án. Bỏ dòng đó trước.')
    const id = known?.id ?? newId()
    const beneath = plan.units.find((unit) => unit.id === input.parentId && unit.id !== id)
    const { parentId, ...described } = input
    const planned = plan.units.map(({ code }) => code)
    const values = {
      ...described,
      shortName: input.shortName ?? input.name,
      code: standing?.code ?? known?.code ?? freeCode(tx, planned, input.code ?? `DV-${plan.on.slice(0, 4)}`),
      placeId: standing ? standing.placeId : (input.placeId ?? (known ? null : placeLeft(tx, plan, sources))),
      parentId: beneath ? null : parentId,
      parentPlanId: beneath?.id ?? null,
    }
    if (known) tx.db.update(plannedUnits).set(values).where(eq(plannedUnits.id, id)).run()
    else {
      const ordinal = Math.max(0, ...plan.units.map((unit) => unit.ordinal)) + 1
      const isNew = !standing
      tx.db
        .insert(plannedUnits)
        .values({ id, reorganisationId: plan.id, ordinal, isNew, ...values })
        .run()
    }
    const now = known
      ? plan
      : { ...plan, units: [...plan.units, { ...values, id, reorganisationId, ordinal: 0, isNew: !standing }] }
    nameSources(tx, now, id, sources)
    return {
      before: known && { name: known.name },
      after: { name: input.name, kind: kind.name, sources },
      result: { id },
    }
  })
}

/** Takes a planned unit out of the plan, with its posts and whoever was to come into them. */
export function dropUnit(ctx: Planning, { reorganisationId, id }: DropInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const unit = plan.units.find((one) => one.id === id)
    if (!unit) throw new Problem('unknown', undefined, 'Không tìm thấy đơn vị này trong phương án.')
    tx.db.delete(plannedUnits).where(eq(plannedUnits.id, id)).run()
    return { before: { name: unit.name }, result: { id } }
  })
}

/** A unit ends and nothing carries it on. */
export function endUnit(ctx: Planning, { reorganisationId, unitId }: EndInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const [unit] = listStanding(tx, plan.on, [unitId])
    if (!unit) throw new Problem('unknown', 'unitId', 'Đơn vị này không có trong ngày sắp xếp.')
    if ([...plan.units, ...plan.endings].some((row) => row.unitId === unitId))
      throw new Problem('planned', 'unitId', 'Đơn vị này đã có trong phương án.')
    const row = { reorganisationId, unitId, plannedUnitId: null }
    const { id } = tx.db.insert(plannedEndings).values(row).returning({ id: plannedEndings.id }).get()
    return { after: { unitId }, result: { id } }
  })
}

/** The unit of this line does not end after all, or does not go into that one. */
export function dropEnding(ctx: Planning, { reorganisationId, id }: DropInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const ending = plan.endings.find((one) => one.id === id)
    if (!ending) throw new Problem('unknown', undefined, 'Không tìm thấy dòng này trong phương án.')
    tx.db.delete(plannedEndings).where(eq(plannedEndings.id, id)).run()
    const [next] = plan.endings.filter((one) => one.unitId === ending.unitId && one.id !== id)
    if (ending.isMain && next)
      tx.db.update(plannedEndings).set({ isMain: true }).where(eq(plannedEndings.id, next.id)).run()
    return { before: { unitId: ending.unitId }, result: { id } }
  })
}

/** Which of several successors carries a unit on: its members are counted there, and what hangs on it goes there. */
export function nameMain(ctx: Planning, { reorganisationId, id }: DropInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const chosen = plan.endings.find((one) => one.id === id)
    if (!chosen) throw new Problem('unknown', undefined, 'Không tìm thấy dòng này trong phương án.')
    for (const one of plan.endings.filter(({ unitId }) => unitId === chosen.unitId))
      tx.db
        .update(plannedEndings)
        .set({ isMain: one.id === id })
        .where(eq(plannedEndings.id, one.id))
        .run()
    return { after: { unitId: chosen.unitId, plannedUnitId: chosen.plannedUnitId }, result: { id } }
  })
}
