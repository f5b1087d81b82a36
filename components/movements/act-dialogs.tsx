import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { DECISION_KINDS } from '@/lib/documents/labels'
import { cancel, confirm } from '@/lib/movements/acts/actions'
import type { Act } from '@/lib/movements/decisions/queries'
import type { Abilities } from '@/lib/permissions'
import { lookAtCancelling } from '@/lib/reports/differences/actions'
import { ConsequencesPanel } from './consequences-panel'
import { MendDialog } from './mend-dialog'

const RESULTS = [
  { value: 'ratification', label: 'Phê chuẩn' },
  { value: 'election', label: 'Kết quả bầu' },
]
const KINDS = (['QĐ', 'NQ', 'TB'] as const).map((value) => ({ value, label: DECISION_KINDS[value] }))

type Props = {
  act: Act
  /** Other acts of the decision that stand. */
  others: number
  bodies: { value: string; label: string }[]
  may: Abilities
}

/** What may still be done about an act in the register: its result, its entry put right, taken back. */
export function ActDialogs({ act, others, bodies, may }: Props) {
  const hidden = { movementId: act.id }
  const whole = others > 0 && (
    <Checkbox
      name="whole"
      label={`Cả văn bản: ${others + 1} biến động cùng lúc`}
      hint="Cần khi những người trong văn bản đổi chỗ cho nhau"
    />
  )
  return (
    <div className="flex flex-wrap gap-1">
      {act.on === null && may['movements.register'] && (
        <DialogButton label="Ghi kết quả" size="small" title={`Kết quả bầu, phê chuẩn: ${act.person.fullName}`}>
          <ActionForm action={confirm} hidden={hidden} submit="Ghi kết quả" doneMessage="Đã ghi kết quả.">
            <Select name="role" label="Kết quả" options={RESULTS} placeholder={null} />
            <DateField name="on" label="Ngày bầu hoặc phê chuẩn" required hint="Chức vụ bắt đầu từ ngày này" />
            <Select name="issuingBodyId" label="Cơ quan ban hành" options={bodies} required />
            <Select name="kind" label="Loại văn bản" options={KINDS} placeholder={null} />
            <TextField name="number" label="Số" inputMode="numeric" required />
          </ActionForm>
        </DialogButton>
      )}
      {act.on !== null && may['movements.correct'] && (
        <MendDialog act={act} whole={whole} mayPrepare={may['movements.prepare'] === true} />
      )}
      {may['movements.cancel'] && (
        <DialogButton label="Hủy" size="small" tone="quiet" title={`Hủy biến động: ${act.person.fullName}`}>
          <ActionForm action={cancel} hidden={hidden} submit="Hủy biến động" tone="danger" doneMessage="Đã hủy.">
            <p>Biến động không còn hiệu lực từ đầu; bản ghi, văn bản và lý do vẫn được giữ.</p>
            {whole}
            <ConsequencesPanel look={lookAtCancelling} />
            <Textarea name="reason" label="Lý do hủy" required rows={2} maxLength={500} />
          </ActionForm>
        </DialogButton>
      )}
    </div>
  )
}
