import { PenLine, Plus } from 'lucide'
import { QualificationFields } from '@/components/qualifications/qualification-fields'
import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { FileField } from '@/components/ui/file-field'
import { Icon } from '@/components/ui/icon'
import { Textarea } from '@/components/ui/textarea'
import { askForChange, askForQualification } from '@/lib/proposals/actions'
import type { Level } from '@/lib/qualifications/queries'

const SENT = 'Đã gửi đề nghị. Câu trả lời sẽ hiện ở đây.'

const proof = (
  <FileField
    name="file"
    label="Bản quét làm căn cứ"
    hint="PDF, JPEG hoặc PNG, không quá 20 MB"
    accept="application/pdf,image/jpeg,image/png"
    wide
  />
)

export function ProposeQualification({ personId, levels }: { personId: string; levels: readonly Level[] }) {
  return (
    <DialogButton label="Đề nghị thêm văn bằng" title="Đề nghị thêm văn bằng, chứng chỉ" icon={<Icon of={Plus} />} wide>
      <ActionForm action={askForQualification} submit="Gửi đề nghị" doneMessage={SENT} hidden={{ personId }}>
        <QualificationFields levels={levels} />
        {proof}
      </ActionForm>
    </DialogButton>
  )
}

export function ProposeChange({ personId }: { personId: string }) {
  return (
    <DialogButton label="Đề nghị sửa hồ sơ" title="Đề nghị sửa hồ sơ" icon={<Icon of={PenLine} />} wide>
      <ActionForm action={askForChange} submit="Gửi đề nghị" doneMessage={SENT} hidden={{ personId }}>
        <Textarea
          name="words"
          label="Chỗ cần sửa và nội dung đúng"
          hint="Ví dụ: số điện thoại mới; ngày vào Đảng là 03/02/2004, theo thẻ đảng viên"
          rows={4}
          maxLength={1000}
          required
        />
        {proof}
      </ActionForm>
    </DialogButton>
  )
}
