import { and, eq } from 'drizzle-orm'
import { plannedPlacements } from '@/db/schema/movements'
import { replan } from '../../organisation/reorganisations/commands'
import type { Plan } from '../../organisation/reorganisations/queries'
import { Problem } from '../../problem'
import type { AcceptInput, PlaceInput } from './input'
import { type AffectedRow, heirsIn, listAffected, listTargets, type Placing, type TargetRow } from './queries'
import { outcomeOf, suggest } from './rules'

/** Keeps what is planned for one seat that ends; `null` takes it back. */
function place(tx: Placing, plan: Plan, row: AffectedRow, placed: string | null, targets: readonly TargetRow[]): void {
  const { personId, seatId } = row
  const target = targets.find(({ key }) => key === placed)
  tx.db
    .delete(plannedPlacements)
    .where(
      and(
        eq(plannedPlacements.reorganisationId, plan.id),
        eq(plannedPlacements.personId, personId),
        eq(plannedPlacements.seatId, seatId),
      ),
    )
    .run()
  if (placed === null) return
  tx.db
    .insert(plannedPlacements)
    .values({
      ...{ reorganisationId: plan.id, personId, seatId, outcome: outcomeOf(placed) },
      plannedPostId: target?.isPlanned ? target.key : null,
      postId: target && !target.isPlanned ? target.key : null,
    })
    .run()
}

/** More people than seats: named by the post, beside the row that was one too many. */
function refuseCrowded(tx: Placing, plan: Plan, changed: ReadonlyMap<string, string>): void {
  const crowded = listTargets(tx, plan).find(({ free }) => free < 0)
  if (!crowded) return
  const field = [...changed].findLast(([, placed]) => placed === crowded.key)?.[0]
  throw new Problem(
    'crowded',
    field,
    `${crowded.title} chỉ có ${crowded.seats} vị trí còn trống, phương án đang bố trí ${crowded.taken} người. Thêm vị trí hoặc chọn chức danh khác.`,
  )
}

/** Keeps rows of the grid of people. */
export function placePeople(ctx: Placing, { reorganisationId, rows }: PlaceInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const affected = new Map(listAffected(tx, plan).map((row) => [row.key, row]))
    const targets = listTargets(tx, plan)
    const changed = new Map<string, string>()
    rows.forEach(({ key, placed }, at) => {
      const row = affected.get(key)
      if (!row)
        throw new Problem('unknown', `rows.${at}.placed`, 'Người này không còn giữ chức danh kết thúc trong phương án.')
      if (placed && outcomeOf(placed) === 'post' && !targets.some((target) => target.key === placed))
        throw new Problem('unknown', `rows.${at}.placed`, 'Chọn chức danh trong danh sách.')
      if (row.placed === placed) return
      place(tx, plan, row, placed, targets)
      changed.set(`rows.${at}.placed`, placed ?? '')
    })
    refuseCrowded(tx, plan, changed)
    return { after: { rows: changed.size }, result: changed.size }
  })
}

/** Takes what is suggested for everybody who has no place yet, or for those of one unit. */
export function acceptSuggestions(ctx: Placing, { reorganisationId, unitId }: AcceptInput) {
  return replan(ctx, reorganisationId, (tx, plan) => {
    const affected = listAffected(tx, plan)
    const targets = listTargets(tx, plan)
    const suggested = suggest(affected, targets, heirsIn(plan))
    const rows = affected.filter((row) => suggested.has(row.key) && (!unitId || row.unitId === unitId))
    if (rows.length === 0)
      throw new Problem('nothing', undefined, 'Không còn gợi ý nào: chọn chức danh cho từng người, hoặc thêm vị trí.')
    for (const row of rows) place(tx, plan, row, suggested.get(row.key) ?? null, targets)
    return { after: { placed: rows.length }, result: rows.length }
  })
}
