import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { OpinionRequest } from '@/lib/appraisals/opinions/queries'
import { countAnswers } from '@/lib/appraisals/opinions/rules'
import type { CivilDate } from '@/lib/civil-date'
import { formatFraction } from '@/lib/numbers'
import { Answer, dueWords } from './opinion-cells'
import { AskDialog, RecordDialog, WithdrawDialog } from './opinion-dialogs'

type Props = { decisionId: string; requests: readonly OpinionRequest[]; on: CivilDate; mayAsk: boolean }

const columnsFor = ({ on, mayAsk }: Props): Column<OpinionRequest>[] => [
  {
    key: 'unit',
    header: 'Cơ quan, đơn vị',
    className: 'sm:w-[26%]',
    cell: ({ unitName, question }) => (
      <>
        {unitName}
        {question && <span className="sub">{question}</span>}
      </>
    ),
  },
  { key: 'due', header: 'Hạn trả lời', className: 'num', cell: dueWords },
  { key: 'answer', header: 'Ý kiến', cell: (request) => <Answer request={request} on={on} /> },
  { key: 'remarks', header: 'Nội dung', className: 'sm:w-[34%]', cell: ({ remarks }) => remarks },
  ...(mayAsk
    ? [
        {
          key: 'do',
          header: '',
          cell: (request: OpinionRequest) => (
            <div className="flex flex-wrap justify-end gap-2">
              <RecordDialog request={request} />
              {!request.answeredOn && <WithdrawDialog request={request} />}
            </div>
          ),
        },
      ]
    : []),
]

/** The opinions on a decision side by side; nothing where nobody was asked and nobody may ask. */
export function OpinionsCard(props: Props) {
  const { requests, decisionId, mayAsk } = props
  if (requests.length === 0 && !mayAsk) return null
  const { asked, answered, against } = countAnswers(requests)
  return (
    <Card
      title={asked > 0 ? `Lấy ý kiến: ${formatFraction(answered, asked)} đã trả lời` : 'Lấy ý kiến'}
      actions={
        <>
          {against > 0 && <Badge tone="bad">{against} không đồng ý</Badge>}
          {mayAsk && <AskDialog decisionId={decisionId} />}
        </>
      }
      flush={asked > 0}
    >
      {asked > 0 ? (
        <DataTable
          caption="Ý kiến của cơ quan phối hợp"
          columns={columnsFor(props)}
          rows={requests}
          rowKey={({ id }) => id}
          footer={null}
        />
      ) : (
        <p className="muted">Chưa lấy ý kiến cơ quan phối hợp nào về dự thảo này.</p>
      )}
    </Card>
  )
}
