import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { Textarea } from '@/components/ui/textarea'
import { determine } from '@/lib/movements/local/actions'
import { LOCAL_STATUS_NAMES, type LocalStatus } from '@/lib/movements/local/labels'

type Props = {
  person: { personId: string; seatId: string; fullName: string }
  status: LocalStatus
  suggested: LocalStatus
  basis: string | null
}

const OPTIONS = (['non-local', 'local'] as const).map((value) => ({ value, label: LOCAL_STATUS_NAMES[value] }))

const SAYING: Record<LocalStatus, string> = {
  'non-local': 'Quê quán không ở nơi giữ chức vụ: gợi ý không là người địa phương.',
  local: 'Quê quán ở chính nơi giữ chức vụ: gợi ý là người địa phương.',
  undecided: 'Quê quán chưa đủ rõ để gợi ý.',
}

/** The determination for one appointment: it takes the place of what the home place suggests. */
export function DetermineForm({ person: { personId, seatId, fullName }, status, suggested, basis }: Props) {
  return (
    <DialogButton label="Xác định" size="small" tone="quiet" title={`Xác định người địa phương: ${fullName}`}>
      <ActionForm
        action={determine}
        submit="Ghi kết quả xác định"
        doneMessage="Đã ghi kết quả xác định."
        hidden={{ personId, seatId }}
      >
        <p className="small muted">{SAYING[suggested]} Kết quả xác định thay cho gợi ý trong cả lần giữ chức vụ này.</p>
        <RadioGroup
          name="isLocal"
          label="Kết quả"
          options={OPTIONS}
          defaultValue={status === 'undecided' ? null : status}
          required
        />
        <Textarea
          name="basis"
          label="Căn cứ"
          hint="Văn bản, biên bản xác minh, hoặc lý do"
          rows={3}
          defaultValue={basis ?? ''}
          required
        />
      </ActionForm>
    </DialogButton>
  )
}
