'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { type Option, Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { CivilDate } from '@/lib/civil-date'
import { setTarget } from '@/lib/targets/actions'
import { DIRECTIONS, MEASURES } from '@/lib/targets/labels'

type Props = {
  documents: readonly Option[]
  figures: readonly Option[]
  owners: readonly Option[]
  today: CivilDate
}

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const UNITS = ['%', 'triệu đồng/người/năm', 'đảng viên', 'tổ chức', 'km/km²', 'bậc']

/** A target as a document sets it, and what it will be measured by. */
export function NewTargetForm({ documents, figures, owners, today }: Props) {
  const [measure, setMeasure] = useState('stated')
  return (
    <ActionForm
      action={setTarget}
      submit="Thêm chỉ tiêu"
      done="/targets/{id}"
      doneMessage="Đã thêm chỉ tiêu."
      cancelHref="/targets"
    >
      <FormSection title="Chỉ tiêu" columns={2}>
        <TextField name="title" label="Tên chỉ tiêu" maxLength={300} required wide />
        <Select name="documentId" label="Văn bản giao chỉ tiêu" options={documents} required wide />
        <Select name="ownerUnitId" label="Đơn vị theo dõi" options={owners} placeholder="Chưa phân công" />
        <DateField name="from" label="Có hiệu lực từ ngày" defaultValue={today} required />
        <Checkbox name="isOfCongress" label="Chỉ tiêu của nghị quyết đại hội" wide />
      </FormSection>
      <FormSection title="Cách tính và mức phải đạt" columns={2}>
        <Select
          name="measure"
          label="Cách tính"
          options={named(MEASURES)}
          defaultValue="stated"
          placeholder={null}
          onChange={setMeasure}
        />
        {measure === 'figure' && <Select name="figureId" label="Số liệu" options={figures} required />}
        {measure === 'stated' && <TextField name="unit" label="Đơn vị tính" maxLength={60} list={UNITS} required />}
        {measure === 'milestones' && (
          <Textarea name="milestones" label="Các mốc, mỗi mốc một dòng" rows={5} required wide />
        )}
        {measure !== 'milestones' && (
          <Select
            name="direction"
            label="Chiều"
            options={named(DIRECTIONS)}
            defaultValue="at-least"
            placeholder={null}
          />
        )}
        <TextField
          name="threshold"
          label={measure === 'milestones' ? 'Số mốc phải hoàn thành' : 'Mức phải đạt'}
          inputMode="decimal"
          hint="Như 50 hoặc 8,5"
          required
        />
        <DateField name="dueOn" label="Hạn hoàn thành" />
      </FormSection>
    </ActionForm>
  )
}
