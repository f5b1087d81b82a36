import { eq } from 'drizzle-orm'
import { managingLevels, postKinds, posts, seats } from '@/db/schema/organisation'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { covers } from '../../period'
import { Problem } from '../../problem'
import { fold } from '../../search-text'
import { write } from '../../write'
import { nextOrdinal } from '../rules'
import { findUnit } from '../units/queries'
import type { AddSeatInput, CreatePostInput } from './input'
import { findPost } from './queries'

type Write = Context<'organisation.write' | 'organisation.read'>

export function createPost(ctx: Write, { seats: wanted, ...input }: CreatePostInput) {
  return write(ctx, 'organisation.createPost', (tx) => {
    const unit = findUnit(tx, input.unitId, input.from)
    if (!unit?.isStanding)
      throw new Problem('no_unit', 'from', `Trong ngày ${formatDay(input.from)} không có đơn vị này.`)
    const kind = tx.db.select().from(postKinds).where(eq(postKinds.code, input.kind)).get()
    if (!kind) throw new Problem('unknown_kind', 'kind', 'Chọn loại chức danh trong danh sách.')
    const code = input.managingLevel ?? kind.managingLevel
    const level = code ? tx.db.select().from(managingLevels).where(eq(managingLevels.code, code)).get() : undefined
    if (code && !level) throw new Problem('unknown_level', 'managingLevel', 'Chọn diện quản lý trong danh sách.')
    const values = { ...input, managingLevel: code, searchText: fold(input.fullTitle) }
    const { id } = tx.db.insert(posts).values(values).returning({ id: posts.id }).get()
    const numbers = Array.from({ length: wanted }, (_, at) => at + 1)
    tx.db
      .insert(seats)
      .values(numbers.map((ordinal) => ({ postId: id, ordinal, from: input.from })))
      .run()
    const after = { ...input, kind: kind.name, managingLevel: level?.name ?? null, seats: wanted }
    return { subjects: [id, input.unitId], after, result: { id } }
  })
}

export function addSeat(ctx: Write, { postId, from, isBeyondQuota }: AddSeatInput) {
  return write(ctx, 'organisation.addSeat', (tx) => {
    const post = findPost(tx, postId, from)
    if (!post) throw new Problem('no_post', undefined, 'Không tìm thấy chức danh này.')
    if (!covers(post, from))
      throw new Problem('no_post', 'from', `Trong ngày ${formatDay(from)} không có chức danh này.`)
    const seat = { postId, ordinal: nextOrdinal(post.seats), from, isBeyondQuota }
    const { id } = tx.db.insert(seats).values(seat).returning({ id: seats.id }).get()
    return { subjects: [id, postId, post.unitId], after: seat, result: { id } }
  })
}
