import { and, asc, countDistinct, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { boardMoves, boards, boardVariants } from '@/db/schema/plans'
import { users } from '@/db/schema/users'
import type { Base, Context } from '../../context'
import { permissionsOf } from '../../permissions'
import { Problem } from '../../problem'

type Trying = Context<'plans.try'>

/** Who sees a part of the register sees the boards that they made themselves; the others name people outside that part. */
const visibleBoard = (ctx: Base): SQL | undefined =>
  ctx.viewer.roots === null ? undefined : eq(boards.createdBy, ctx.viewer.id)

/** One’s own board, and for those who prepare decisions everybody’s. */
export const mayChange = ({ viewer }: Base, board: { readonly createdBy: string | null }): boolean =>
  board.createdBy === viewer.id || permissionsOf(viewer.role).includes('movements.prepare')

export type BoardRow = ReturnType<typeof listBoards>[number]

/** The boards, the newest first. */
export const listBoards = (ctx: Trying) =>
  ctx.db
    .select({
      id: boards.id,
      name: boards.name,
      on: boards.on,
      createdAt: boards.createdAt,
      author: users.displayName,
      variants: countDistinct(boardVariants.id),
      drafts: countDistinct(boardVariants.decisionId),
    })
    .from(boards)
    .leftJoin(users, eq(users.id, boards.createdBy))
    .leftJoin(boardVariants, eq(boardVariants.boardId, boards.id))
    .where(visibleBoard(ctx))
    .groupBy(boards.id)
    .orderBy(desc(boards.createdAt), asc(boards.name))
    .all()

export type Variant = ReturnType<typeof listVariants>[number]

/** The variants of a board with the decisions made of them. */
export const listVariants = (ctx: Trying, boardId: string) =>
  ctx.db
    .select({
      id: boardVariants.id,
      name: boardVariants.name,
      revision: boardVariants.revision,
      decisionId: boardVariants.decisionId,
      decisionSubject: decisions.subject,
      ordinal: boardVariants.ordinal,
    })
    .from(boardVariants)
    .leftJoin(decisions, eq(decisions.id, boardVariants.decisionId))
    .where(eq(boardVariants.boardId, boardId))
    .orderBy(asc(boardVariants.ordinal), asc(boardVariants.id))
    .all()

export type Board = NonNullable<ReturnType<typeof findBoard>>

export const findBoard = (ctx: Trying, boardId: string) =>
  ctx.db
    .select({
      id: boards.id,
      name: boards.name,
      on: boards.on,
      scope: boards.scope,
      createdBy: boards.createdBy,
      author: users.displayName,
    })
    .from(boards)
    .leftJoin(users, eq(users.id, boards.createdBy))
    .where(and(eq(boards.id, boardId), visibleBoard(ctx)))
    .get()

/** A variant with its board; nothing for those who may not see the board. */
export function findVariant(ctx: Trying, variantId: string) {
  const variant = ctx.db.select().from(boardVariants).where(eq(boardVariants.id, variantId)).get()
  const board = variant && findBoard(ctx, variant.boardId)
  return variant && board && { ...variant, board }
}

const noChange = () =>
  new Problem('not-own', undefined, 'Bàn này do người khác lập. Chép thành bàn của mình rồi xếp thử.')

/** A board that the viewer may change; says otherwise what to do. */
export function getOwnBoard(ctx: Trying, boardId: string): Board {
  const board = findBoard(ctx, boardId)
  if (!board) throw new Problem('unknown', undefined, 'Không tìm thấy bàn luân chuyển này.')
  if (!mayChange(ctx, board)) throw noChange()
  return board
}

export function getOwnVariant(ctx: Trying, variantId: string) {
  const variant = findVariant(ctx, variantId)
  if (!variant) throw new Problem('unknown', undefined, 'Không tìm thấy phương án này. Có thể người khác vừa bỏ nó.')
  if (!mayChange(ctx, variant.board)) throw noChange()
  return variant
}

/** What is moved in variants, in the order in which it was said. */
export const listMoves = (ctx: Trying, variantIds: readonly string[]) =>
  ctx.db
    .select({ variantId: boardMoves.variantId, personId: boardMoves.personId, seatId: boardMoves.seatId })
    .from(boardMoves)
    .where(inArray(boardMoves.variantId, [...variantIds]))
    .orderBy(asc(boardMoves.ordinal))
    .all()
