import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { Act, DecisionPage } from '@/lib/movements/decisions/queries'
import { MANNERS, MOVEMENT_KINDS, PAPER_ROLES, PURPOSES } from '@/lib/movements/labels'
import type { Abilities } from '@/lib/permissions'
import { ActDialogs } from './act-dialogs'

const PostList = ({ act, changes }: { act: Act; changes: readonly string[] }) => (
  <>
    {act.effects
      .filter(({ change }) => changes.includes(change))
      .map(({ seatId, postId, title, manner, change }) => (
        <span key={`${seatId} ${change}`} className="block">
          <TextLink href={`/organisation/posts/${postId}`}>{title}</TextLink>
          {manner !== 'main' && <span className="sub">{MANNERS[manner].toLowerCase()}</span>}
          {change === 'renew' && <span className="sub">giữ tiếp</span>}
          {change === 'suspend' && <span className="sub">tạm đình chỉ</span>}
        </span>
      ))}
  </>
)

const notes = (act: Act) => [
  act.purpose && PURPOSES[act.purpose],
  act.termMonths && `thời hạn ${act.termMonths} tháng`,
  act.endsOn && `đến hết ngày ${formatDay(act.endsOn)}`,
  act.note,
  ...act.papers.map(({ role, numberText, subject }) => `${PAPER_ROLES[role]}: ${numberText ?? subject}`),
  ...act.overrides.map(({ reason, calculation }) =>
    [calculation, `Vẫn thực hiện vì: ${reason}`].filter(Boolean).join(' '),
  ),
]

type Props = { decision: DecisionPage; bodies: { value: string; label: string }[]; may: Abilities }

export function ActsTable({ decision, bodies, may }: Props) {
  const standing = decision.acts.filter(({ cancelled }) => !cancelled)
  const columns = [
    {
      key: 'person',
      header: 'Cán bộ',
      cell: (act: Act) => (
        <>
          <TextLink href={`/people/${act.person.id}`}>{act.person.fullName}</TextLink>
          <span className="sub">{act.person.birthDate?.slice(0, 4)}</span>
        </>
      ),
    },
    {
      key: 'kind',
      header: 'Hình thức',
      cell: (act: Act) => (
        <>
          {MOVEMENT_KINDS[act.kind]}
          <span className="sub">{notes(act).filter(Boolean).join(' · ')}</span>
          {act.cancelled && <Badge tone="bad">Đã hủy: {act.cancelled.reason}</Badge>}
        </>
      ),
    },
    { key: 'ends', header: 'Thôi giữ', cell: (act: Act) => <PostList act={act} changes={['end']} /> },
    {
      key: 'begins',
      header: 'Giữ chức',
      cell: (act: Act) => <PostList act={act} changes={['begin', 'renew', 'suspend']} />,
    },
    {
      key: 'on',
      header: 'Từ ngày',
      className: 'num',
      cell: (act: Act) => (act.on ? formatDay(act.on) : <Badge tone="warn">chờ bầu, phê chuẩn</Badge>),
    },
    {
      key: 'do',
      header: '',
      cell: (act: Act) =>
        decision.registeredAt && !act.cancelled ? (
          <ActDialogs act={act} others={standing.length - 1} bodies={bodies} may={may} />
        ) : null,
    },
  ]
  return (
    <Card title="Cán bộ trong văn bản" flush>
      <DataTable
        caption="Cán bộ trong văn bản"
        columns={columns}
        rows={decision.acts}
        rowKey={(act) => act.id}
        total={decision.acts.length}
        noun="lượt cán bộ"
      />
    </Card>
  )
}
