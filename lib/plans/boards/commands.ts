import { eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { boardMoves, boards, boardVariants } from '@/db/schema/plans'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { ChangeBoardInput, CreateBoardInput } from './input'
import { findBoard, getOwnBoard, listMoves, listVariants } from './queries'
import { MOST_SEATS } from './rules'
import { listStanding } from './seats/queries'

type Trying = Context<'plans.try'>
type Made = { readonly id: string }

/** Puts the chosen seats of a day on a board, with a first variant in which nothing is moved yet. */
export function createBoard(
  ctx: Context<'plans.try' | 'organisation.read' | 'movements.read' | 'people.read'>,
  { name, on, scope }: CreateBoardInput,
): Made {
  return write(ctx, 'plans.createBoard', (tx) => {
    const { length } = listStanding(tx, { on, scope })
    if (length === 0)
      throw new Problem(
        'empty',
        'kinds[]',
        'Ngày này không có vị trí nào như đã chọn. Chọn thêm chức danh hoặc đổi ngày.',
      )
    if (length > MOST_SEATS)
      throw new Problem('many', 'kinds[]', `Có ${length} vị trí như đã chọn; một bàn nhiều nhất ${MOST_SEATS} vị trí.`)
    const id = newId()
    tx.db.insert(boards).values({ id, name, on, scope, createdAt: tx.now, createdBy: tx.viewer.id }).run()
    tx.db.insert(boardVariants).values({ boardId: id, name: 'Phương án 1', ordinal: 1 }).run()
    return { subjects: [id], after: { name, on, scope }, result: { id } }
  })
}

export function changeBoard(ctx: Trying, { boardId, name, on }: ChangeBoardInput): Made {
  return write(ctx, 'plans.changeBoard', (tx) => {
    const board = getOwnBoard(tx, boardId)
    tx.db.update(boards).set({ name, on }).where(eq(boards.id, boardId)).run()
    return {
      subjects: [boardId],
      before: { name: board.name, on: board.on },
      after: { name, on },
      result: { id: boardId },
    }
  })
}

/** A board of one’s own to try on, with all variants of somebody’s; the decisions made of them stay with theirs. */
export function copyBoard(ctx: Trying, { boardId }: { boardId: string }): Made {
  return write(ctx, 'plans.copyBoard', (tx) => {
    const board = findBoard(tx, boardId)
    if (!board) throw new Problem('unknown', undefined, 'Không tìm thấy bàn luân chuyển này.')
    const { on, scope } = board
    const name = `${board.name} (bản chép)`
    const id = newId()
    tx.db.insert(boards).values({ id, name, on, scope, createdAt: tx.now, createdBy: tx.viewer.id }).run()
    for (const variant of listVariants(tx, boardId)) {
      const variantId = newId()
      tx.db
        .insert(boardVariants)
        .values({ id: variantId, boardId: id, name: variant.name, ordinal: variant.ordinal })
        .run()
      const moves = listMoves(tx, [variant.id]).map((move, at) => ({ ...move, variantId, ordinal: at + 1 }))
      if (moves.length > 0) tx.db.insert(boardMoves).values(moves).run()
    }
    return { subjects: [id, boardId], after: { name, on, copiedFrom: board.name }, result: { id } }
  })
}

/** A board has had no effect on anything, so nothing else changes when it goes; decisions made of it stay. */
export function removeBoard(ctx: Trying, { boardId }: { boardId: string }): null {
  return write(ctx, 'plans.removeBoard', (tx) => {
    const { name, on } = getOwnBoard(tx, boardId)
    const variantIds = listVariants(tx, boardId).map(({ id }) => id)
    tx.db.delete(boardMoves).where(inArray(boardMoves.variantId, variantIds)).run()
    tx.db.delete(boardVariants).where(eq(boardVariants.boardId, boardId)).run()
    tx.db.delete(boards).where(eq(boards.id, boardId)).run()
    return { subjects: [boardId], before: { name, on }, result: null }
  })
}
