import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { FormSection } from '@/components/ui/form-section'
import { openClass } from '@/lib/training/actions'
import { PARTS } from '@/lib/training/labels'
import type { TrainingVocabulary } from '@/lib/training/queries'
import { ClassFields } from './class-fields'

const parts = Object.entries(PARTS).map(([value, label]) => ({ value, label }))

/** A new class: what it is, for whom, and on which halves of its days it sits. */
export function NewClassForm({ vocabulary }: { vocabulary: TrainingVocabulary }) {
  return (
    <ActionForm
      action={openClass}
      submit="Mở lớp"
      done="/training/{id}"
      doneMessage="Đã mở lớp."
      cancelHref="/training"
      draftKey="training-new"
    >
      <FormSection title="Lớp" columns={2}>
        <ClassFields vocabulary={vocabulary} />
      </FormSection>
      <FormSection title="Đối tượng" hint="Học viên và số báo cáo được ghi theo từng đối tượng ở trang của lớp">
        <CheckboxGroup
          name="audiences"
          label="Mở cho"
          options={vocabulary.audiences.map(({ code, name }) => ({ value: code, label: name }))}
          columns={2}
          required
        />
      </FormSection>
      <FormSection title="Buổi học" hint="Lập sẵn cho các ngày từ khai giảng đến bế giảng; thêm bớt được về sau">
        <CheckboxGroup
          name="parts"
          label="Học các buổi"
          options={parts}
          defaultValue={['morning', 'afternoon']}
          columns={3}
        />
        <Checkbox name="withWeekend" label="Cả thứ bảy, chủ nhật" />
      </FormSection>
    </ActionForm>
  )
}
