import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { OpinionRequest } from '@/lib/appraisals/opinions/queries'
import { requestState } from '@/lib/appraisals/opinions/rules'
import type { CivilDate } from '@/lib/civil-date'
import { formatNumber } from '@/lib/numbers'
import { Answer, dueWords } from './opinion-cells'

const columnsOn = (on: CivilDate): Column<OpinionRequest>[] => [
  {
    key: 'subject',
    header: 'Dự thảo',
    className: 'sm:w-[40%]',
    cell: ({ id, subject, body }) => (
      <>
        <TextLink href={`/opinions/${id}`}>{subject}</TextLink>
        <span className="sub">{body}</span>
      </>
    ),
  },
  { key: 'unit', header: 'Đơn vị được hỏi', cell: ({ unitName }) => unitName },
  { key: 'due', header: 'Hạn trả lời', className: 'num', cell: dueWords },
  { key: 'answer', header: 'Ý kiến', cell: (request) => <Answer request={request} on={on} /> },
]

/** What is asked about decisions in preparation: what is waited for on top. */
export function RequestsView({ requests, on }: { requests: readonly OpinionRequest[]; on: CivilDate }) {
  const states = requests.map((request) => requestState(request, on))
  const late = states.filter((state) => state === 'late').length
  const open = late + states.filter((state) => state === 'due').length
  return (
    <>
      <PageHeader
        title="Lấy ý kiến"
        subtitle={`${formatNumber(open)} lượt chờ trả lời${late > 0 ? `, ${formatNumber(late)} lượt quá hạn` : ''}`}
      />
      <Card flush>
        <DataTable
          caption="Các lượt lấy ý kiến"
          columns={columnsOn(on)}
          rows={requests}
          rowKey={({ id }) => id}
          total={requests.length}
          noun="lượt"
          highlight={(request) => requestState(request, on) === 'late'}
          empty={<Empty title="Không có dự thảo nào đang lấy ý kiến" />}
        />
      </Card>
    </>
  )
}
