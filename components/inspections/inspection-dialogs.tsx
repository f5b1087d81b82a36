import { Gavel } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { cancelInspection, concludeInspection } from '@/lib/inspections/actions'
import type { InspectionPage } from '@/lib/inspections/queries'

type Props = { found: InspectionPage }

export function ConcludeInspection({ found }: Props) {
  const isNew = found.concludedOn === null
  return (
    <DialogButton
      label={isNew ? 'Ghi kết luận' : 'Sửa kết luận'}
      title="Kết luận"
      tone={isNew ? 'primary' : undefined}
      icon={<Icon of={Gavel} size={16} />}
    >
      <ActionForm
        action={concludeInspection}
        submit="Ghi kết luận"
        doneMessage="Đã ghi kết luận."
        hidden={{ inspectionId: found.id }}
      >
        <TextField
          name="conclusionNumber"
          label="Số kết luận, thông báo kết quả"
          defaultValue={found.conclusionNumber}
          maxLength={60}
          required
        />
        <DateField
          name="concludedOn"
          label="Ngày kết luận"
          defaultValue={found.concludedOn}
          hint="Cuộc được tính vào số liệu từ ngày này"
          required
        />
      </ActionForm>
    </DialogButton>
  )
}

export function CancelInspection({ found }: Props) {
  return (
    <DialogButton label="Hủy cuộc này" title="Hủy cuộc kiểm tra, giám sát" tone="quiet">
      <ActionForm
        action={cancelInspection}
        submit="Hủy cuộc này"
        tone="danger"
        doneMessage="Đã hủy."
        hidden={{ inspectionId: found.id }}
      >
        <p>Cuộc đã hủy không được tính vào số liệu nào; đối tượng và lý do vẫn được giữ.</p>
        <Textarea name="reason" label="Lý do" rows={2} maxLength={300} required />
      </ActionForm>
    </DialogButton>
  )
}
