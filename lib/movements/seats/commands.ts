import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { posts, seats, unitVersions } from '@/db/schema/organisation'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { findSeatRow } from '../../organisation/posts/queries'
import { findUnit, listChildrenFrom } from '../../organisation/units/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import type { CloseSeatInput, DissolveUnitInput } from './input'
import { findHolderFrom } from './queries'

type Write = Context<'organisation.write' | 'organisation.read' | 'movements.read'>

function refuseHeld(tx: Write, seatIds: readonly string[], until: CivilDate): void {
  const holder = findHolderFrom(tx, seatIds, until)
  if (holder)
    throw new Problem(
      'held',
      'until',
      `${holder.name} còn giữ ${holder.title} từ ngày ${formatDay(until)} trở đi. Lập quyết định cho thôi hoặc điều động trước đã.`,
    )
}

/** A seat ends on a day on which nobody holds it any more. */
export function closeSeat(ctx: Write, { seatId, until, basis }: CloseSeatInput) {
  return write(ctx, 'organisation.closeSeat', (tx) => {
    const found = findSeatRow(tx, seatId)
    if (!found) throw new Problem('no_seat', undefined, 'Không tìm thấy vị trí này.')
    const { seat, unitId } = found
    if (seat.until !== null) throw new Problem('closed', 'until', `Vị trí đã kết thúc ngày ${formatDay(seat.until)}.`)
    if (until <= seat.from)
      throw new Problem('too_early', 'until', `Vị trí có từ ngày ${formatDay(seat.from)}. Chọn ngày sau đó.`)
    refuseHeld(tx, [seatId], until)
    tx.db.update(seats).set({ until }).where(eq(seats.id, seatId)).run()
    return {
      subjects: [seatId, seat.postId, unitId],
      before: { until: null },
      after: { until, basis },
      result: { id: seat.postId },
    }
  })
}

const endsAfter = (table: typeof posts | typeof seats, until: CivilDate) =>
  or(isNull(table.until), gt(table.until, until))

/** A unit ends when nothing hangs on it and nobody holds a post in it; its posts end with it. */
export function dissolveUnit(ctx: Write, { unitId, until, basis }: DissolveUnitInput) {
  return write(ctx, 'organisation.dissolve', (tx) => {
    const unit = findUnit(tx, unitId, until)
    if (!unit?.isStanding) throw new Problem('no_unit', 'until', `Trong ngày ${formatDay(until)} không có đơn vị này.`)
    const current = unit.versions[0]
    if (!current || current.from >= until)
      throw new Problem('too_early', 'until', 'Đơn vị còn thay đổi ghi từ ngày này trở đi. Chọn ngày muộn hơn.')
    const [child] = listChildrenFrom(tx, unitId, until)
    if (child)
      throw new Problem(
        'has_children',
        'until',
        `Còn đơn vị trực thuộc: ${child.name}. Giải thể hoặc chuyển đơn vị đó trước.`,
      )
    const own = tx.db
      .select({ id: seats.id, postId: posts.id })
      .from(posts)
      .innerJoin(seats, eq(seats.postId, posts.id))
      .where(eq(posts.unitId, unitId))
      .all()
    const seatIds = own.map(({ id }) => id)
    refuseHeld(tx, seatIds, until)
    tx.db
      .update(seats)
      .set({ until })
      .where(and(inArray(seats.id, seatIds), endsAfter(seats, until)))
      .run()
    tx.db
      .update(posts)
      .set({ until })
      .where(and(eq(posts.unitId, unitId), endsAfter(posts, until)))
      .run()
    tx.db.update(unitVersions).set({ until }).where(eq(unitVersions.id, current.id)).run()
    return { subjects: [unitId], before: { until: current.until }, after: { until, basis }, result: { id: unitId } }
  })
}
