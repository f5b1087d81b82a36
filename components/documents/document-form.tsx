import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { addDocument, changeDocument } from '@/lib/documents/governing/actions'
import { GOVERNING_KINDS } from '@/lib/documents/governing/labels'
import type { DocumentRow } from '@/lib/documents/governing/queries'

const kinds = Object.entries(GOVERNING_KINDS).map(([value, label]) => ({ value, label }))

function Fields({ start }: { start?: DocumentRow }) {
  return (
    <FormSection title="Văn bản" columns={2}>
      <Select name="kind" label="Loại văn bản" options={kinds} defaultValue={start?.kind} required />
      <TextField
        name="number"
        label="Số, ký hiệu"
        defaultValue={start?.number}
        maxLength={60}
        placeholder="04-NQ/TU"
        hint="Để trống nếu chưa biết"
      />
      <Textarea name="title" label="Trích yếu" rows={2} defaultValue={start?.title} maxLength={500} required wide />
      <TextField name="issuer" label="Cơ quan ban hành" defaultValue={start?.issuer} maxLength={200} required />
      <DateField name="signedOn" label="Ngày ký" defaultValue={start?.signedOn} />
      <DateField name="from" label="Có hiệu lực từ" defaultValue={start?.from} hint="Để trống thì lấy ngày ký" />
      <Checkbox
        name="isTermProgramme"
        label="Nghị quyết, chương trình của nhiệm kỳ"
        defaultChecked={start?.isTermProgramme}
      />
      <Checkbox name="isUnverified" label="Chưa đối chiếu với bản gốc" defaultChecked={start?.isUnverified} />
      <Textarea name="note" label="Ghi chú" rows={2} defaultValue={start?.note} maxLength={1000} wide />
    </FormSection>
  )
}

/** A new paper, or what is written of one changed. */
export function DocumentForm({ start }: { start?: DocumentRow }) {
  if (!start)
    return (
      <ActionForm
        action={addDocument}
        submit="Thêm văn bản"
        done="/documents/{id}"
        doneMessage="Đã thêm văn bản."
        cancelHref="/documents"
        draftKey="document-new"
      >
        <Fields />
      </ActionForm>
    )
  const path = `/documents/${start.id}`
  return (
    <ActionForm action={changeDocument} submit="Ghi" done={path} cancelHref={path} hidden={{ documentId: start.id }}>
      <Fields start={start} />
    </ActionForm>
  )
}
