import { eq } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { boardMoves, boardVariants } from '@/db/schema/plans'
import { formatDay } from '../../../civil-date'
import type { Context } from '../../../context'
import { saveDraft } from '../../../movements/decisions/commands'
import { awaitsByDefault } from '../../../movements/decisions/rules'
import { defaultBody, findSeat, listHolders } from '../../../movements/start/queries'
import { Problem } from '../../../problem'
import { write } from '../../../write'
import type { ArrangeInput } from '../input'
import { actsOf, type Looking, lookAtMoves, movesNow } from '../look/commands'
import type { BoardLook } from '../look/rules'
import { getOwnVariant, listMoves, listVariants } from '../queries'
import { type Move, settled } from '../rules'
import { listStanding } from '../seats/queries'

type Trying = Context<'plans.try'>

function writeMoves(tx: Trying, variantId: string, moves: readonly Move[]): void {
  tx.db.delete(boardMoves).where(eq(boardMoves.variantId, variantId)).run()
  const rows = moves.map(({ personId, seatId }, at) => ({ variantId, personId, seatId, ordinal: at + 1 }))
  if (rows.length > 0) tx.db.insert(boardMoves).values(rows).run()
}

const plain = (moves: readonly Move[]) => moves.map(({ personId, seatId }) => ({ personId, seatId }))

/** Keeps who stands where in a variant, and says what that would do. */
export function arrange(
  ctx: Looking,
  { variantId, revision, rows }: ArrangeInput,
): { revision: number; look: BoardLook } {
  const { on, moves } = write(ctx, 'plans.arrange', (tx) => {
    const variant = getOwnVariant(tx, variantId)
    if (variant.revision !== revision)
      throw new Problem('stale', undefined, 'Người khác vừa xếp phương án này. Tải lại trang để xem bản mới.')
    const { board } = variant
    const asked = [...new Set(rows.map(({ personId }) => personId))]
    if (listHolders(tx, asked).length !== asked.length)
      throw new Problem('unknown', undefined, 'Không tìm thấy cán bộ này.')
    const standing = listStanding(tx, board)
    const known = new Set(standing.map(({ seatId }) => seatId))
    if (rows.some(({ seatId }) => seatId && !known.has(seatId)))
      throw new Problem('no-seat', undefined, 'Vị trí này không có trên bàn vào ngày áp dụng. Hãy tải lại trang.')
    const kept = settled(standing, rows)
    const before = plain(listMoves(tx, [variantId]))
    writeMoves(tx, variantId, kept)
    tx.db
      .update(boardVariants)
      .set({ revision: revision + 1 })
      .where(eq(boardVariants.id, variantId))
      .run()
    return {
      subjects: [board.id],
      before: { name: variant.name, moves: before },
      after: { name: variant.name, moves: kept },
      result: { on: board.on, moves: kept },
    }
  })
  return { revision: revision + 1, look: lookAtMoves(ctx, on, moves) }
}

/** Another way to do it, begun from this one. */
export function copyVariant(ctx: Trying, { variantId, name }: { variantId: string; name: string }) {
  return write(ctx, 'plans.addVariant', (tx) => {
    const { board } = getOwnVariant(tx, variantId)
    const ordinal = Math.max(...listVariants(tx, board.id).map((variant) => variant.ordinal)) + 1
    const id = newId()
    tx.db.insert(boardVariants).values({ id, boardId: board.id, name, ordinal }).run()
    const moves = plain(listMoves(tx, [variantId]))
    writeMoves(tx, id, moves)
    return { subjects: [board.id], after: { name, moves }, result: { id, boardId: board.id } }
  })
}

export function renameVariant(ctx: Trying, { variantId, name }: { variantId: string; name: string }) {
  return write(ctx, 'plans.renameVariant', (tx) => {
    const { board, name: before } = getOwnVariant(tx, variantId)
    tx.db.update(boardVariants).set({ name }).where(eq(boardVariants.id, variantId)).run()
    return { subjects: [board.id], before: { name: before }, after: { name }, result: { id: variantId } }
  })
}

export function removeVariant(ctx: Trying, { variantId }: { variantId: string }) {
  return write(ctx, 'plans.removeVariant', (tx) => {
    const { board, name } = getOwnVariant(tx, variantId)
    if (listVariants(tx, board.id).length === 1)
      throw new Problem('last', undefined, 'Bàn còn một phương án này. Đặt lại phương án, hoặc bỏ cả bàn.')
    const moves = plain(listMoves(tx, [variantId]))
    writeMoves(tx, variantId, [])
    tx.db.delete(boardVariants).where(eq(boardVariants.id, variantId)).run()
    return { subjects: [board.id], before: { name, moves }, result: { boardId: board.id } }
  })
}

/** A decision in preparation with one row for each who moves; who has no seat is in it as released. */
export function draftDecision(
  ctx: Looking & Context<'movements.prepare' | 'documents.read'>,
  { variantId }: { variantId: string },
): string {
  return write(ctx, 'plans.draftDecision', (tx) => {
    const variant = getOwnVariant(tx, variantId)
    const { board } = variant
    const moves = movesNow(tx, board, variantId)
    if (moves.length === 0)
      throw new Problem('nothing', undefined, 'Phương án này chưa chuyển ai. Chuyển ít nhất một người rồi lập dự thảo.')
    const { decisionId } = saveDraft(tx, {
      decisionId: null,
      revision: 0,
      kind: 'QĐ',
      issuingBodyId: defaultBody(tx),
      subject: 'Về việc luân chuyển cán bộ',
      effectiveOn: board.on,
      proposedNumber: null,
      proposedOn: null,
      papers: [],
      rows: actsOf(tx, moves, board.on).map((act) => ({
        ...act,
        awaited: act.seatId !== null && awaitsByDefault(act.kind, findSeat(tx, act.seatId)?.isElected === true),
        on: null,
        termMonths: null,
        endsOn: null,
        note: null,
        override: {},
      })),
    })
    tx.db.update(boardVariants).set({ decisionId }).where(eq(boardVariants.id, variantId)).run()
    return {
      subjects: [board.id, decisionId],
      after: { name: variant.name, on: formatDay(board.on), decisionId },
      result: decisionId,
    }
  })
}
