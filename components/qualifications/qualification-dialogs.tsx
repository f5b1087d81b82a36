import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Textarea } from '@/components/ui/textarea'
import { addQualification, correctQualification, removeQualification } from '@/lib/qualifications/actions'
import type { Level, Qualification } from '@/lib/qualifications/queries'
import { QualificationFields } from './qualification-fields'

const reason = (
  <Textarea name="reason" label="Lý do" hint="Sai ở đâu, theo giấy tờ nào" rows={2} maxLength={300} required />
)

export function AddQualification({ personId, levels }: { personId: string; levels: readonly Level[] }) {
  return (
    <DialogButton
      label="Thêm văn bằng, chứng chỉ"
      title="Thêm văn bằng, chứng chỉ"
      size="small"
      icon={<Icon of={Plus} />}
      wide
    >
      <ActionForm action={addQualification} submit="Ghi" doneMessage="Đã thêm vào hồ sơ." hidden={{ personId }}>
        <QualificationFields levels={levels} />
      </ActionForm>
    </DialogButton>
  )
}

type Props = { qualification: Qualification; levels: readonly Level[] }

/** The record was wrong: it is put right, or taken out, and the reason stays in the log. */
export function CorrectQualification({ qualification, levels }: Props) {
  const { id: qualificationId, personId } = qualification
  return (
    <div className="flex justify-end gap-1">
      <DialogButton label="Sửa" title="Sửa văn bằng, chứng chỉ" size="small" tone="quiet" wide>
        <ActionForm
          action={correctQualification}
          submit="Ghi chỗ sửa"
          doneMessage="Đã sửa."
          hidden={{ personId, qualificationId }}
        >
          <QualificationFields levels={levels} qualification={qualification} />
          {reason}
        </ActionForm>
      </DialogButton>
      <DialogButton label="Bỏ" title="Bỏ khỏi hồ sơ" size="small" tone="quiet">
        <ActionForm
          action={removeQualification}
          submit="Bỏ khỏi hồ sơ"
          tone="danger"
          doneMessage="Đã bỏ khỏi hồ sơ."
          hidden={{ qualificationId }}
        >
          <p>
            {qualification.levelName}
            {qualification.field && `, ${qualification.field}`} sẽ không còn trong hồ sơ; nhật ký vẫn giữ nội dung cũ.
          </p>
          {reason}
        </ActionForm>
      </DialogButton>
    </div>
  )
}
