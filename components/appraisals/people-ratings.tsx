import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { RatedPerson } from '@/lib/appraisals/queries'
import { formatDay } from '@/lib/civil-date'
import { GradeBadge } from './grade-badge'

const columnsOn = (day: string): Column<RatedPerson>[] => [
  {
    key: 'person',
    header: 'Họ và tên',
    cell: ({ personId, fullName, birthYear, title }) => (
      <>
        <TextLink href={`/people/${personId}?tab=appraisals${day.replace('?', '&')}`}>{fullName}</TextLink>{' '}
        <span className="muted num">{birthYear}</span>
        <span className="sub">{title}</span>
      </>
    ),
  },
  {
    key: 'level',
    header: 'Mức xếp loại',
    cell: ({ grade, levelName }) =>
      grade && levelName ? <GradeBadge grade={grade} name={levelName} /> : <Badge tone="warn">chưa xếp loại</Badge>,
  },
  {
    key: 'paper',
    header: 'Văn bản',
    cell: ({ paper, body, from }) =>
      paper &&
      from && (
        <>
          {paper} <span className="muted num">ngày {formatDay(from)}</span>
          <span className="sub">{body}</span>
        </>
      ),
  },
]

type Props = { rows: readonly RatedPerson[]; total: number; day: string }

export const PeopleRatings = ({ rows, total, day }: Props) => (
  <DataTable
    caption="Kết quả xếp loại từng người"
    columns={columnsOn(day)}
    rows={rows}
    rowKey={({ personId }) => personId}
    total={total}
    noun="người"
    empty={<Empty title="Không có ai">Kỳ này không có người nào như vậy trong danh sách.</Empty>}
  />
)
