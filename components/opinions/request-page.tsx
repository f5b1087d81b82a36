import { FileText } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Definitions } from '@/components/ui/definitions'
import { Icon } from '@/components/ui/icon'
import type { AskedAct, OpinionRequest } from '@/lib/appraisals/opinions/queries'
import { requestState } from '@/lib/appraisals/opinions/rules'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import type { Abilities } from '@/lib/permissions'
import { Answer, dueWords } from './opinion-cells'
import { AnswerForm, RecordDialog } from './opinion-dialogs'

type Props = { request: OpinionRequest; acts: readonly AskedAct[]; on: CivilDate; may: Abilities }

const list = (titles: readonly string[]) => titles.join('; ') || '—'

const COLUMNS: Column<AskedAct>[] = [
  {
    key: 'name',
    header: 'Cán bộ',
    cell: ({ name, birthDate }) => (
      <>
        {name} <span className="muted num">{birthDate?.slice(0, 4)}</span>
      </>
    ),
  },
  { key: 'kind', header: 'Hình thức', cell: ({ kind }) => MOVEMENT_KINDS[kind] },
  { key: 'ends', header: 'Thôi giữ', cell: ({ ends }) => list(ends) },
  { key: 'begins', header: 'Giữ chức vụ', cell: ({ begins, keeps }) => list([...begins, ...keeps]) },
  { key: 'on', header: 'Dự kiến từ', className: 'num', cell: ({ on }) => (on ? formatDay(on) : '—') },
]

/** What one unit was asked about a decision, and its answer: all that it sees of the decision. */
export function RequestPage({ request, acts, on, may }: Props) {
  const isOpen = request.registeredAt === null
  const state = requestState(request, on)
  return (
    <>
      <PageHeader
        title={request.subject}
        subtitle={`Dự thảo của ${request.body}`}
        crumbs={[{ href: '/opinions', label: 'Lấy ý kiến' }]}
        actions={
          may['opinions.ask'] && (
            <>
              <ButtonLink href={`/movements/${request.decisionId}`} icon={<Icon of={FileText} size={16} />}>
                {isOpen ? 'Mở dự thảo' : 'Mở văn bản'}
              </ButtonLink>
              {isOpen && <RecordDialog request={request} tone="primary" />}
            </>
          )
        }
      />
      <div className="grid gap-4">
        {state === 'late' && <Callout tone="bad" title={`Đã quá hạn trả lời ${formatDay(request.dueOn)}.`} />}
        {state === 'closed' && <Callout title="Văn bản đã vào sổ.">Không còn ghi ý kiến về dự thảo này.</Callout>}
        <Card>
          <Definitions
            columns={3}
            items={[
              { term: 'Đơn vị được hỏi', value: request.unitName },
              { term: 'Hạn trả lời', value: dueWords(request) },
              { term: 'Trả lời', value: <Answer request={request} on={on} /> },
              { term: 'Nội dung xin ý kiến', value: request.question },
              { term: 'Ý kiến của đơn vị', value: request.remarks },
            ]}
          />
        </Card>
        <Card title="Nhân sự trong dự thảo" flush>
          <DataTable
            caption="Nhân sự trong dự thảo"
            columns={COLUMNS}
            rows={acts}
            rowKey={({ id }) => id}
            footer={null}
          />
        </Card>
        {isOpen && may['opinions.answer'] && !request.isTyped && (
          <Card title="Trả lời">
            <AnswerForm request={request} />
          </Card>
        )}
      </div>
    </>
  )
}
