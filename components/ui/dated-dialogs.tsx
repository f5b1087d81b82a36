import type { ReactNode } from 'react'
import type { CivilDate } from '@/lib/civil-date'
import { ActionForm } from './action-form'
import { Checkbox } from './checkbox'
import { DateField } from './date-field'
import { DialogButton } from './dialog-button'
import { TextField } from './text-field'
import { Textarea } from './textarea'
import type { FormAction } from './use-outcome'

type Props<T> = {
  title: string
  action: FormAction<T>
  hidden: Record<string, string>
  children?: ReactNode
}

/** The paper that a dated row rests on, and whether it was held against it. */
export const SourceFields = ({ basis, isUnverified = true }: { basis: string; isUnverified?: boolean }) => (
  <>
    <TextField name="basis" label="Căn cứ" defaultValue={basis} maxLength={300} required wide />
    <Checkbox name="isUnverified" label="Chưa đối chiếu với bản gốc" defaultChecked={isUnverified} wide />
  </>
)

/** The row itself was wrong, for all its time. */
export function CorrectDialog<T>({ title, action, hidden, children }: Props<T>) {
  return (
    <DialogButton label="Sửa sai" title={title} size="small" tone="quiet" wide>
      <ActionForm action={action} submit="Ghi chỗ sửa" doneMessage="Đã sửa." hidden={hidden} className="fields two">
        {children}
        <Textarea
          name="reason"
          label="Lý do sửa"
          hint="Sai ở đâu, theo văn bản nào"
          rows={2}
          maxLength={300}
          required
          wide
        />
      </ActionForm>
    </DialogButton>
  )
}

/** From a day on the row no longer holds, by a paper. */
export function EndDialog<T>({ title, action, hidden, until, children }: Props<T> & { until: CivilDate | null }) {
  return (
    <DialogButton label="Kết thúc" title={title} size="small" tone="quiet">
      <ActionForm
        action={action}
        submit="Kết thúc"
        tone="danger"
        doneMessage="Đã ghi ngày thôi áp dụng."
        hidden={hidden}
      >
        {children}
        <DateField name="until" label="Thôi áp dụng từ ngày" defaultValue={until} required />
        <TextField name="basis" label="Căn cứ" hint="Văn bản bãi bỏ, thay thế" maxLength={300} required />
      </ActionForm>
    </DialogButton>
  )
}
