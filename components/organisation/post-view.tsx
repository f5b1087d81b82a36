import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { Definitions } from '@/components/ui/definitions'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { TRACKS } from '@/lib/organisation/labels'
import { addSeat } from '@/lib/organisation/posts/actions'
import type { PostPage } from '@/lib/organisation/posts/queries'
import { covers, lastDay } from '@/lib/period'

const flagsOf = ({ isLeader, isElected, isSensitive, nonLocal, termMonths }: PostPage) =>
  [
    isLeader && 'chức danh lãnh đạo, quản lý',
    isElected && 'do bầu',
    isSensitive && 'phải định kỳ chuyển đổi',
    nonLocal && 'bố trí không là người địa phương',
    termMonths && `nhiệm kỳ ${termMonths} tháng`,
  ].filter(Boolean)

type Props = { post: PostPage; day: string; history: ReactNode; mayWrite: boolean }

/** A post: whose it is, who decides on it, its seats and everyone who held them. */
export function PostView({ post, day, history, mayWrite }: Props) {
  const last = lastDay(post)
  const standing = post.seats.filter((seat) => covers(seat, post.on)).length
  const add = mayWrite && post.until === null && (
    <DialogButton label="Thêm vị trí" title="Thêm vị trí">
      <ActionForm action={addSeat} submit="Thêm vị trí" doneMessage="Đã thêm vị trí." hidden={{ postId: post.id }}>
        <DateField name="from" label="Có từ ngày" defaultValue={post.on} required />
        <Checkbox name="isBeyondQuota" label="Ngoài số lượng quy định" />
      </ActionForm>
    </DialogButton>
  )
  return (
    <>
      <PageHeader
        title={
          <>
            {post.fullTitle} {!covers(post, post.on) && <Badge tone="warn">không còn trong ngày này</Badge>}
          </>
        }
        subtitle={flagsOf(post).join(' · ')}
        asOf={post.on}
        crumbs={[
          { href: `/organisation${day}`, label: 'Tổ chức' },
          { href: `/organisation/units/${post.unitId}${day}`, label: post.unitName ?? 'Đơn vị' },
        ]}
        actions={add || undefined}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <div className="grid min-w-0 gap-4">{history}</div>
        <Card title="Thông tin">
          <Definitions
            columns={1}
            items={[
              {
                term: 'Đơn vị',
                value: (
                  <TextLink href={`/organisation/units/${post.unitId}${day}`}>{post.unitName ?? 'Xem đơn vị'}</TextLink>
                ),
              },
              { term: 'Loại chức danh', value: post.kindName },
              { term: 'Khối công tác', value: TRACKS[post.track] },
              { term: 'Diện quản lý', value: post.levelName },
              { term: 'Thẩm quyền quyết định', value: post.decidedBy },
              ...(post.levelBasis ? [{ term: 'Căn cứ phân cấp', value: post.levelBasis }] : []),
              { term: 'Số vị trí', value: String(standing) },
              { term: 'Thời gian', value: `từ ${formatDay(post.from)}${last ? ` đến ${formatDay(last)}` : ''}` },
            ]}
          />
        </Card>
      </div>
    </>
  )
}
