import { Copy } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { cancelClass, copyClass } from '@/lib/training/actions'
import type { ClassPage } from '@/lib/training/queries'

type Props = { found: ClassPage }

export function CopyClass({ found }: Props) {
  return (
    <DialogButton label="Chép thành lớp mới" title="Chép thành lớp mới" icon={<Icon of={Copy} size={16} />}>
      <ActionForm
        action={copyClass}
        submit="Mở lớp mới"
        done="/training/{id}"
        doneMessage="Đã mở lớp mới."
        hidden={{ classId: found.id }}
      >
        <TextField name="title" label="Tên lớp mới" defaultValue={found.title} maxLength={300} required />
        <DateField
          name="opensOn"
          label="Khai giảng"
          hint="Các buổi học được dời theo; số báo cáo và điểm danh không chép sang"
          required
        />
        <Checkbox name="withLearners" label="Chép cả danh sách học viên" />
      </ActionForm>
    </DialogButton>
  )
}

export function CancelClass({ found }: Props) {
  return (
    <DialogButton label="Hủy lớp" title="Hủy lớp" tone="quiet">
      <ActionForm
        action={cancelClass}
        submit="Hủy lớp"
        tone="danger"
        doneMessage="Đã hủy lớp."
        hidden={{ classId: found.id }}
      >
        <p>Lớp không còn được tính vào số liệu nào; danh sách và điểm danh vẫn được giữ.</p>
        <Textarea name="reason" label="Lý do" rows={2} maxLength={300} required />
      </ActionForm>
    </DialogButton>
  )
}
