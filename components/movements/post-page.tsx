import { PostView } from '@/components/organisation/post-view'
import { Callout } from '@/components/ui/callout'
import type { Holder } from '@/lib/movements/holders/queries'
import { bySeat } from '@/lib/movements/holders/rules'
import type { PostPage as Post } from '@/lib/organisation/posts/queries'
import type { Abilities } from '@/lib/permissions'
import { SeatHistory } from './seat-history'

type Props = { post: Post; holders: readonly Holder[] | null; day: string; may: Abilities }

/** A post with the history of each of its seats. */
export function PostPage({ post, holders, day, may }: Props) {
  const held = bySeat(holders ?? [])
  const seats = post.seats.filter(({ from }) => from <= post.on)
  const history = holders ? (
    seats.map((seat) => (
      <SeatHistory
        key={seat.id}
        seat={seat}
        title={post.seats.length > 1 ? `Vị trí ${seat.ordinal}` : post.title}
        holders={held.get(seat.id) ?? []}
        on={post.on}
        day={day}
        may={day === '' ? may : null}
      />
    ))
  ) : (
    <Callout tone="info">Tài khoản này không xem được người giữ chức danh.</Callout>
  )
  return (
    <PostView post={post} day={day} history={history} mayWrite={day === '' && may['organisation.write'] === true} />
  )
}
