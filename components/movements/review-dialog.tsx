import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { CivilDate } from '@/lib/civil-date'
import { review } from '@/lib/movements/rounds/actions'
import { REVIEW_RESULTS } from '@/lib/movements/rounds/labels'
import type { Rotated } from '@/lib/movements/rounds/queries'

const results = Object.entries(REVIEW_RESULTS).map(([value, label]) => ({ value, label }))

/** What both sides say after a rotation. */
export function ReviewDialog({ row, on }: { row: Rotated; on: CivilDate }) {
  const said = row.review
  return (
    <DialogButton
      label={said ? 'Sửa nhận xét' : 'Nhận xét'}
      size="small"
      title={`Nhận xét sau luân chuyển: ${row.name}`}
    >
      <ActionForm
        action={review}
        hidden={{ movementId: row.movementId }}
        submit="Ghi nhận xét"
        doneMessage="Đã ghi nhận xét."
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <DateField name="reviewedOn" label="Ngày nhận xét" defaultValue={said?.reviewedOn ?? on} required />
          <Select name="result" label="Kết quả" options={results} defaultValue={said?.result ?? ''} required />
        </div>
        <Textarea
          name="receiverRemark"
          label="Nhận xét của nơi đến"
          defaultValue={said?.receiverRemark ?? ''}
          rows={3}
        />
        <Textarea name="senderRemark" label="Nhận xét của nơi đi" defaultValue={said?.senderRemark ?? ''} rows={3} />
        <TextField name="nextStep" label="Bố trí tiếp" defaultValue={said?.nextStep ?? ''} maxLength={500} />
      </ActionForm>
    </DialogButton>
  )
}
