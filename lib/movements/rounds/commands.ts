import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { movements, rotationReviews, rotationRounds } from '@/db/schema/movements'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findAct } from '../acts/queries'
import type { ReviewInput, RoundInput } from './input'
import { findReview, findRound } from './queries'

type Preparing = Context<'movements.prepare' | 'movements.read'>

export function saveRound(ctx: Preparing, { roundId, ...fields }: RoundInput): string {
  return write(ctx, 'movements.saveRound', (tx) => {
    if (fields.until && fields.until < fields.from)
      throw new Problem('period', 'until', `Ngày kết thúc không thể trước ngày ${formatDay(fields.from)}.`)
    const before = roundId ? findRound(tx, roundId) : undefined
    if (roundId && !before) throw new Problem('unknown', undefined, 'Không tìm thấy đợt luân chuyển này.')
    const id = before?.id ?? newId()
    if (before) tx.db.update(rotationRounds).set(fields).where(eq(rotationRounds.id, id)).run()
    else
      tx.db
        .insert(rotationRounds)
        .values({ id, ...fields })
        .run()
    return { subjects: [id], before, after: fields, result: id }
  })
}

function rotation(tx: Preparing, movementId: string) {
  const act = findAct(tx, movementId)
  if (!act || act.cancelledAt) throw new Problem('unknown', 'movementId', 'Không tìm thấy biến động này trong sổ.')
  if (act.movement.kind !== 'rotation')
    throw new Problem('kind', 'movementId', 'Chỉ biến động luân chuyển thuộc một đợt và có nhận xét.')
  return act.movement
}

/** Takes a rotation into a round, or out of the one it is in. */
export function joinRound(
  ctx: Preparing,
  { movementId, roundId }: { movementId: string; roundId: string | null },
): null {
  return write(ctx, 'movements.joinRound', (tx) => {
    const act = rotation(tx, movementId)
    if (roundId && !findRound(tx, roundId))
      throw new Problem('unknown', 'roundId', 'Không tìm thấy đợt luân chuyển này.')
    tx.db.update(movements).set({ roundId }).where(eq(movements.id, act.id)).run()
    return { subjects: [act.id, act.personId], before: { roundId: act.roundId }, after: { roundId }, result: null }
  })
}

/** What both sides say after a rotation, its result and what comes next; said again it replaces what was said. */
export function reviewRotation(ctx: Preparing, { movementId, ...said }: ReviewInput): null {
  return write(ctx, 'movements.reviewRotation', (tx) => {
    const act = rotation(tx, movementId)
    if (act.on === null || said.reviewedOn < act.on)
      throw new Problem('early', 'reviewedOn', 'Nhận xét phải sau ngày luân chuyển có hiệu lực.')
    if (said.reviewedOn > tx.today)
      throw new Problem('ahead', 'reviewedOn', `Ngày nhận xét không thể sau hôm nay, ${formatDay(tx.today)}.`)
    const before = findReview(tx, act.id)
    const row = { ...said, userId: tx.viewer.id, at: tx.now }
    tx.db
      .insert(rotationReviews)
      .values({ movementId: act.id, ...row })
      .onConflictDoUpdate({ target: rotationReviews.movementId, set: row })
      .run()
    return { subjects: [act.id, act.personId], before, after: said, result: null }
  })
}
