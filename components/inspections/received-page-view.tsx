import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { Definitions } from '@/components/ui/definitions'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { Textarea } from '@/components/ui/textarea'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { addRequest, answerRequest, changeReceived } from '@/lib/inspections/received/actions'
import type { ReceivedPage, Request } from '@/lib/inspections/received/queries'
import type { Abilities } from '@/lib/permissions'
import { DueText } from './due-text'
import { ReceivedFields } from './received-fields'

function AnswerDialog({ request: { id, text, answeredOn, answerNumber } }: { request: Request }) {
  return (
    <DialogButton label={answeredOn ? 'Sửa' : 'Ghi trả lời'} title="Trả lời đoàn kiểm tra" size="small" tone="quiet">
      <ActionForm action={answerRequest} submit="Ghi trả lời" doneMessage="Đã ghi trả lời." hidden={{ requestId: id }}>
        <p>{text}</p>
        <TextField name="answerNumber" label="Số văn bản trả lời" defaultValue={answerNumber} maxLength={60} required />
        <DateField name="answeredOn" label="Ngày trả lời" defaultValue={answeredOn} required />
      </ActionForm>
    </DialogButton>
  )
}

const columnsOn = (on: CivilDate, mayWrite: boolean): Column<Request>[] => [
  {
    key: 'text',
    header: 'Yêu cầu',
    className: 'sm:w-[56%]',
    cell: ({ text, answerNumber }) => (
      <>
        {text}
        {answerNumber && <span className="sub">trả lời bằng văn bản số {answerNumber}</span>}
      </>
    ),
  },
  {
    key: 'due',
    header: 'Hạn',
    cell: ({ dueOn, answeredOn }) => <DueText dueOn={dueOn} doneOn={answeredOn} on={on} done="trả lời" />,
  },
  ...(mayWrite
    ? [{ key: 'edit', header: '', align: 'right' as const, cell: (row: Request) => <AnswerDialog request={row} /> }]
    : []),
]

function AddRequest({ receivedId }: { receivedId: string }) {
  return (
    <DialogButton label="Thêm yêu cầu" title="Yêu cầu của đoàn" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={addRequest} submit="Thêm" doneMessage="Đã thêm yêu cầu." hidden={{ receivedId }}>
        <Textarea name="text" label="Yêu cầu" rows={2} maxLength={500} required />
        <DateField name="dueOn" label="Hạn trả lời" />
      </ActionForm>
    </DialogButton>
  )
}

type Props = { found: ReceivedPage; on: CivilDate; day: string; may: Abilities }

/** One inspection from above: what it was about, what was asked for by when, and what answered it. */
export function ReceivedPageView({ found, on, day, may }: Props) {
  const mayWrite = may['inspections.write'] === true
  const notice = [found.noticeNumber, found.noticedOn && `ngày ${formatDay(found.noticedOn)}`].filter(Boolean).join(' ')
  const change = mayWrite && (
    <DialogButton label="Sửa" title="Đoàn cấp trên kiểm tra">
      <ActionForm action={changeReceived} submit="Ghi" doneMessage="Đã ghi." hidden={{ receivedId: found.id }}>
        <ReceivedFields start={found} />
      </ActionForm>
    </DialogButton>
  )
  return (
    <>
      <PageHeader
        title={found.team}
        subtitle={`làm việc ngày ${formatDay(found.on)}`}
        crumbs={[{ href: `/inspections/received${day}`, label: 'Đoàn cấp trên kiểm tra' }]}
        actions={change || undefined}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <Card title="Yêu cầu của đoàn" actions={mayWrite && <AddRequest receivedId={found.id} />} flush>
          <DataTable
            caption="Yêu cầu của đoàn kiểm tra"
            columns={columnsOn(on, mayWrite)}
            rows={found.requests}
            rowKey={({ id }) => id}
            footer={null}
            empty={<Empty title="Đoàn chưa yêu cầu gì" />}
          />
        </Card>
        <Card title="Thông tin">
          <Definitions
            columns={1}
            items={[
              { term: 'Nội dung', value: found.topic },
              {
                term: 'Tổ chức được kiểm tra',
                value: <TextLink href={`/organisation/units/${found.unitId}${day}`}>{found.unitName}</TextLink>,
              },
              { term: 'Thông báo', value: notice },
              ...(found.note ? [{ term: 'Ghi chú', value: found.note }] : []),
            ]}
          />
        </Card>
      </div>
    </>
  )
}
