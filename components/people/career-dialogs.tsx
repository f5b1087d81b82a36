import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Textarea } from '@/components/ui/textarea'
import { addCareerEntry, removeCareerEntry } from '@/lib/people/career/actions'

/** Work from before the register, copied from the paper file. */
export function AddCareerEntry({ personId }: { personId: string }) {
  return (
    <DialogButton
      label="Thêm quá trình trước khi vào sổ"
      title="Thêm quá trình công tác"
      size="small"
      icon={<Icon of={Plus} />}
    >
      <ActionForm action={addCareerEntry} submit="Ghi" doneMessage="Đã thêm vào hồ sơ." hidden={{ personId }}>
        <p className="small muted">
          Chép theo lý lịch những việc trước hoặc ngoài sổ. Chức vụ trong sổ thì ghi bằng quyết định.
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField name="from" label="Từ" partial hint="Tháng và năm, hoặc năm" required />
          <DateField name="until" label="Đến" partial />
        </div>
        <Textarea name="text" label="Chức danh, chức vụ, đơn vị" rows={3} maxLength={300} required />
      </ActionForm>
    </DialogButton>
  )
}

export function RemoveCareerEntry({ entryId, title }: { entryId: string; title: string }) {
  return (
    <DialogButton label="Bỏ" title="Bỏ khỏi hồ sơ" size="small" tone="quiet">
      <ActionForm
        action={removeCareerEntry}
        submit="Bỏ khỏi hồ sơ"
        tone="danger"
        doneMessage="Đã bỏ khỏi hồ sơ."
        hidden={{ entryId }}
      >
        <p>«{title}» sẽ không còn trong hồ sơ; nhật ký vẫn giữ nội dung cũ.</p>
        <Textarea name="reason" label="Lý do" hint="Sai ở đâu, theo giấy tờ nào" rows={2} maxLength={300} required />
      </ActionForm>
    </DialogButton>
  )
}
