import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { INSPECTION_FORMS, INSPECTION_KINDS } from '@/lib/inspections/labels'
import type { InspectionPage } from '@/lib/inspections/queries'
import { lastDay } from '@/lib/period'
import { optionsOf } from './options'

export type FieldsProps = { leadBodies: string[]; start?: InspectionPage }

export function InspectionFields({ leadBodies, start }: FieldsProps) {
  return (
    <>
      <FormSection title="Cuộc kiểm tra, giám sát" columns={2}>
        <Select
          name="kind"
          label="Kiểm tra hay giám sát"
          options={optionsOf(INSPECTION_KINDS)}
          defaultValue={start?.kind}
          required
        />
        <Select
          name="form"
          label="Hình thức"
          options={optionsOf(INSPECTION_FORMS)}
          defaultValue={start?.form ?? 'thematic'}
          required
        />
        <Textarea
          name="topic"
          label="Nội dung"
          rows={2}
          defaultValue={start?.topic}
          maxLength={500}
          hint="Bắt buộc, trừ vụ việc mật"
          wide
        />
        <Checkbox name="isOnCadreWork" label="Có nội dung về công tác cán bộ" defaultChecked={start?.isOnCadreWork} />
        <Checkbox
          name="isPlanned"
          label="Nằm trong kế hoạch năm"
          defaultChecked={start ? start.planYear !== null : true}
        />
        <TextField
          name="leadBody"
          label="Cơ quan chủ trì"
          defaultValue={start?.leadBody}
          list={leadBodies}
          maxLength={200}
          required
        />
        <Checkbox
          name="isClassified"
          label="Vụ việc mật: chỉ ghi số và ngày văn bản"
          defaultChecked={start?.isClassified}
        />
      </FormSection>
      <FormSection title="Văn bản và thời gian" columns={2}>
        <TextField
          name="decisionNumber"
          label="Số quyết định, kế hoạch"
          defaultValue={start?.decisionNumber}
          maxLength={60}
          placeholder="95-KH/HU"
        />
        <DateField name="decidedOn" label="Ngày ký" defaultValue={start?.decidedOn} />
        <DateField name="from" label="Làm việc từ ngày" defaultValue={start?.from} required />
        <DateField
          name="lastOn"
          label="Đến hết ngày"
          defaultValue={start && lastDay(start)}
          hint="Để trống nếu chưa rõ"
        />
        <Textarea name="note" label="Ghi chú" rows={2} defaultValue={start?.note} maxLength={1000} wide />
      </FormSection>
    </>
  )
}
