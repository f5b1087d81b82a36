import { ActionForm } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { type Option, Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { CivilDate } from '@/lib/civil-date'
import { createSet } from '@/lib/targets/sets/actions'

type Props = { documents: readonly Option[]; places: readonly Option[]; today: CivilDate }

/** A list of standards and the units that are held against it. */
export function NewSetForm({ documents, places, today }: Props) {
  return (
    <ActionForm
      action={createSet}
      submit="Lập bộ tiêu chuẩn"
      done="/targets/sets/{id}"
      doneMessage="Đã lập bộ tiêu chuẩn."
      cancelHref="/targets/sets"
    >
      <FormSection title="Bộ tiêu chuẩn" columns={2}>
        <TextField name="title" label="Tên bộ tiêu chuẩn" maxLength={200} required wide />
        <Select name="documentId" label="Văn bản quy định" options={documents} required wide />
        <DateField name="from" label="Áp dụng từ ngày" defaultValue={today} required />
        <DateField name="until" label="Thôi áp dụng từ ngày" />
        <Textarea
          name="standards"
          label="Các tiêu chuẩn, mỗi tiêu chuẩn một dòng"
          hint="Dán được cả danh sách đã đánh số"
          rows={10}
          required
          wide
        />
      </FormSection>
      <FormSection title="Đơn vị được đối chiếu">
        <CheckboxGroup name="units" label="Đơn vị" hideLabel options={places} columns={3} />
      </FormSection>
    </ActionForm>
  )
}
