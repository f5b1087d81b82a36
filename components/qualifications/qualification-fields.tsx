import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { QUALIFICATION_KINDS, STUDY_FORMS } from '@/lib/qualifications/labels'
import type { Level, Qualification } from '@/lib/qualifications/queries'

type Props = { levels: readonly Level[]; qualification?: Qualification }

const KINDS = Object.entries(QUALIFICATION_KINDS)

export function QualificationFields({ levels, qualification }: Props) {
  const options = KINDS.map(([kind, label]) => ({
    label,
    options: levels
      .filter((level) => level.kind === kind)
      .map(({ code, name }) => ({ value: code, label: `${label}: ${name}` })),
  }))
  const { level, field, school, form, from, issuedOn, certificateNumber } = qualification ?? {}
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select name="level" label="Loại và trình độ" options={options} defaultValue={level} required wide />
      <TextField name="field" label="Chuyên ngành, nội dung" defaultValue={field ?? ''} maxLength={160} wide />
      <TextField name="school" label="Cơ sở đào tạo" defaultValue={school ?? ''} maxLength={160} wide />
      <DateField name="from" label="Học từ" partial defaultValue={from ?? undefined} hint="Không bắt buộc" />
      <DateField
        name="issuedOn"
        label="Ngày cấp"
        partial
        defaultValue={issuedOn}
        hint="Chỉ biết tháng hoặc năm thì ghi 06/2005, 2005"
        required
      />
      <TextField name="form" label="Hình thức" list={[...STUDY_FORMS]} defaultValue={form ?? ''} maxLength={160} />
      <TextField
        name="certificateNumber"
        label="Số hiệu văn bằng, chứng chỉ"
        defaultValue={certificateNumber ?? ''}
        maxLength={160}
      />
    </div>
  )
}
