import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { follow, recordResult } from '@/lib/movements/procedures/actions'
import type { DecisionStep, Procedure } from '@/lib/movements/procedures/queries'
import { formatFraction, formatRate } from '@/lib/numbers'

type Props = {
  decisionId: string
  steps: readonly DecisionStep[]
  /** Those to choose from, the fitting ones first; none when it is no draft any more. */
  procedures: readonly Procedure[]
  mayRecord: boolean
}

const votesOf = ({ votesFor, votesCast }: DecisionStep) =>
  votesFor === null || votesCast === null
    ? null
    : `${formatFraction(votesFor, votesCast)} (${formatRate(votesFor, votesCast)})`

const text = (value: number | null) => (value === null ? '' : String(value))

function StepDialog({ step }: { step: DecisionStep }) {
  return (
    <DialogButton
      label={step.doneOn ? 'Sửa' : 'Ghi kết quả'}
      size="small"
      title={`Bước ${step.ordinal}: ${step.title}`}
    >
      <ActionForm action={recordResult} hidden={{ stepId: step.id }} submit="Ghi kết quả" doneMessage="Đã ghi kết quả.">
        <div className="grid gap-3 sm:grid-cols-2">
          <DateField name="doneOn" label="Ngày thực hiện" defaultValue={step.doneOn ?? undefined} />
          <TextField
            name="minutes"
            label="Biên bản"
            defaultValue={step.minutes ?? ''}
            placeholder="Số, ngày biên bản"
          />
          {step.asksVotes && (
            <>
              <TextField name="votesFor" label="Phiếu đồng ý" inputMode="numeric" defaultValue={text(step.votesFor)} />
              <TextField
                name="votesCast"
                label="Tổng số phiếu"
                inputMode="numeric"
                defaultValue={text(step.votesCast)}
              />
            </>
          )}
          <TextField name="note" label="Ghi chú" defaultValue={step.note ?? ''} maxLength={500} wide />
        </div>
      </ActionForm>
    </DialogButton>
  )
}

/** The steps before a decision: which are done, with day, minutes and votes. */
export function ProcedureCard({ decisionId, steps, procedures, mayRecord }: Props) {
  const done = steps.filter(({ doneOn }) => doneOn).length
  if (steps.length === 0)
    return procedures.length === 0 ? null : (
      <Card title="Quy trình">
        <ActionForm action={follow} hidden={{ decisionId }} submit="Theo quy trình này" inline guard={false}>
          <Select
            name="procedureId"
            label="Quy trình"
            options={procedures.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={null}
          />
        </ActionForm>
        <p className="small muted mt-2">
          Các bước, biên bản và kết quả phiếu ghi vào đây theo văn bản.{' '}
          <TextLink href="/movements/procedures">Sửa các quy trình</TextLink>
        </p>
      </Card>
    )
  return (
    <Card
      title={`Quy trình: ${done}/${steps.length} bước`}
      flush
      actions={done === steps.length && <Badge tone="good">Đủ các bước</Badge>}
    >
      <DataTable
        caption="Các bước của quy trình"
        rows={steps}
        rowKey={(step) => step.id}
        footer={null}
        columns={[
          { key: 'title', header: 'Bước', cell: (step) => `${step.ordinal}. ${step.title}` },
          {
            key: 'done',
            header: 'Ngày',
            className: 'num',
            cell: (step) => (step.doneOn ? formatDay(step.doneOn) : <span className="muted">chưa ghi</span>),
          },
          { key: 'minutes', header: 'Biên bản', cell: (step) => step.minutes ?? '' },
          { key: 'votes', header: 'Kết quả phiếu', cell: (step) => votesOf(step) ?? '' },
          { key: 'note', header: 'Ghi chú', cell: (step) => step.note ?? '' },
          { key: 'do', header: '', cell: (step) => mayRecord && <StepDialog step={step} /> },
        ]}
      />
    </Card>
  )
}
