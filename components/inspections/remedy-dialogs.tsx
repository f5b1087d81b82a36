import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { addRemedy, removeRemedy, settleRemedy } from '@/lib/inspections/remedies/actions'
import type { Remedy } from '@/lib/inspections/remedies/queries'
import type { Subject } from '@/lib/inspections/subjects/queries'
import { subjectName } from './subject-name'

/** Put right on a day, or written down by mistake. */
export function RemedyDialog({ remedy: { id, text, doneOn, doneNote } }: { remedy: Remedy }) {
  return (
    <DialogButton label="Kết quả" title="Kết quả khắc phục" size="small" tone="quiet">
      <div className="grid gap-5">
        <p>{text}</p>
        <ActionForm
          action={settleRemedy}
          submit="Ghi kết quả"
          doneMessage="Đã ghi kết quả khắc phục."
          hidden={{ remedyId: id }}
        >
          <DateField name="doneOn" label="Khắc phục xong ngày" defaultValue={doneOn} hint="Để trống khi chưa xong" />
          <TextField name="doneNote" label="Theo báo cáo, văn bản" defaultValue={doneNote} maxLength={300} />
        </ActionForm>
        <ActionForm
          action={removeRemedy}
          submit="Bỏ việc ghi nhầm"
          tone="danger"
          doneMessage="Đã bỏ."
          hidden={{ remedyId: id }}
          guard={false}
        >
          {null}
        </ActionForm>
      </div>
    </DialogButton>
  )
}

export function AddRemedy({ inspectionId, subjects }: { inspectionId: string; subjects: readonly Subject[] }) {
  return (
    <DialogButton label="Thêm việc" title="Việc phải khắc phục" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={addRemedy} submit="Thêm" doneMessage="Đã thêm việc phải khắc phục." hidden={{ inspectionId }}>
        <Textarea name="text" label="Việc phải khắc phục" rows={2} maxLength={500} required />
        <Select
          name="subjectId"
          label="Của đối tượng"
          options={subjects.map((subject) => ({ value: subject.id, label: subjectName(subject) }))}
          placeholder="Tất cả đối tượng"
        />
        <DateField name="dueOn" label="Hạn khắc phục" />
      </ActionForm>
    </DialogButton>
  )
}
