import { Plus } from 'lucide'
import { StayOpen } from '@/components/training/stay-open'
import { ActionForm } from '@/components/ui/action-form'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { answerOpinion, askOpinion, recordOpinion, withdrawRequest } from '@/lib/appraisals/opinions/actions'
import { ANSWERS } from '@/lib/appraisals/opinions/labels'
import type { OpinionRequest } from '@/lib/appraisals/opinions/queries'

const OPTIONS = Object.entries(ANSWERS).map(([value, label]) => ({ value, label }))

const chosen = ({ agrees }: OpinionRequest) => (agrees === null ? null : agrees ? 'yes' : 'no')

/** Units one after the other, about one decision. */
export function AskDialog({ decisionId }: { decisionId: string }) {
  return (
    <DialogButton
      label="Lấy ý kiến"
      title="Lấy ý kiến cơ quan phối hợp"
      size="small"
      icon={<Icon of={Plus} size={15} />}
    >
      <StayOpen>
        <ActionForm
          action={askOpinion}
          hidden={{ decisionId }}
          submit="Gửi lấy ý kiến"
          doneMessage="Đã ghi lấy ý kiến."
          resetWhenDone
          guard={false}
        >
          <Combobox
            name="unitId"
            label="Cơ quan, đơn vị"
            src="/api/units/search"
            placeholder="Tên cơ quan, đơn vị…"
            required
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <DateField name="dueOn" label="Trả lời trước hết ngày" required />
            <TextField name="number" label="Công văn lấy ý kiến" placeholder="Số, nếu có" maxLength={60} />
          </div>
          <Textarea
            name="question"
            label="Nội dung xin ý kiến"
            rows={2}
            maxLength={1000}
            hint="Đơn vị chỉ thấy trích yếu, những người trong văn bản và nội dung này"
          />
        </ActionForm>
      </StayOpen>
    </DialogButton>
  )
}

/** What the unit wrote on paper. */
export function RecordDialog({ request, tone }: { request: OpinionRequest; tone?: 'primary' }) {
  return (
    <DialogButton
      label={request.answeredOn ? 'Sửa' : 'Ghi trả lời'}
      title={`Ý kiến của ${request.unitName}`}
      tone={tone}
      size={tone ? undefined : 'small'}
    >
      <ActionForm
        action={recordOpinion}
        hidden={{ requestId: request.id }}
        submit="Ghi ý kiến"
        doneMessage="Đã ghi ý kiến."
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="number"
            label="Số văn bản trả lời"
            defaultValue={request.answerNumber}
            maxLength={60}
            required
          />
          <DateField name="answeredOn" label="Ngày văn bản" defaultValue={request.answeredOn} required />
        </div>
        <RadioGroup name="answer" label="Ý kiến" options={OPTIONS} defaultValue={chosen(request)} inline required />
        <Textarea name="remarks" label="Nội dung" defaultValue={request.remarks} rows={3} maxLength={2000} />
      </ActionForm>
    </DialogButton>
  )
}

export function WithdrawDialog({ request }: { request: OpinionRequest }) {
  return (
    <DialogButton label="Thôi" title={`Thôi lấy ý kiến ${request.unitName}`} size="small" tone="quiet">
      <ActionForm
        action={withdrawRequest}
        hidden={{ requestId: request.id }}
        submit="Thôi lấy ý kiến"
        tone="danger"
        doneMessage="Đã thôi lấy ý kiến."
        guard={false}
      >
        <p>Đơn vị không còn thấy văn bản này. Nhật ký vẫn giữ việc đã lấy ý kiến.</p>
      </ActionForm>
    </DialogButton>
  )
}

/** The unit's own answer. */
export function AnswerForm({ request }: { request: OpinionRequest }) {
  return (
    <ActionForm
      action={answerOpinion}
      hidden={{ requestId: request.id }}
      submit={request.answeredOn ? 'Sửa trả lời' : 'Trả lời'}
      doneMessage="Đã gửi trả lời."
    >
      <RadioGroup
        name="answer"
        label="Ý kiến của đơn vị"
        options={OPTIONS}
        defaultValue={chosen(request)}
        inline
        required
      />
      <Textarea
        name="remarks"
        label="Nội dung"
        defaultValue={request.remarks}
        rows={4}
        maxLength={2000}
        hint="Không đồng ý thì ghi lý do"
      />
    </ActionForm>
  )
}
