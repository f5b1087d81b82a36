'use client'

import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { Discipline, DisciplineForm } from '@/lib/appraisals/disciplines/queries'
import { CLASSIFIED, DISCIPLINE_NATURES } from '@/lib/appraisals/labels'

type Props = { forms: readonly DisciplineForm[]; known?: Discipline }

const BODIES = ['Ban Thường vụ Huyện ủy', 'Ủy ban Kiểm tra Huyện ủy', 'Chủ tịch UBND huyện', 'Đảng ủy xã']

const optionsOf = (forms: readonly DisciplineForm[]) =>
  Object.entries(DISCIPLINE_NATURES).map(([nature, label]) => ({
    label,
    options: forms
      .filter((form) => form.nature === nature)
      .map(({ code, name }) => ({ value: code, label: `${label}: ${name.toLowerCase()}` })),
  }))

/** Number and day always; form, body and content unless the paper is classified. */
export function DisciplineFields({ forms, known }: Props) {
  const [isClassified, setIsClassified] = useState(known?.form === CLASSIFIED)
  return (
    <div className="fields two">
      <TextField
        name="basis"
        label="Số quyết định"
        placeholder="12-QĐ/UBKTHU"
        defaultValue={known?.basis}
        maxLength={60}
        required
      />
      <DateField name="on" label="Ngày quyết định" defaultValue={known?.on} required />
      <Checkbox
        name="isClassified"
        label="Văn bản mật"
        hint="Sổ chỉ giữ số và ngày của văn bản"
        defaultChecked={isClassified}
        onChange={setIsClassified}
        wide
      />
      {!isClassified && (
        <>
          <Select
            name="form"
            label="Hình thức kỷ luật"
            options={optionsOf(forms)}
            defaultValue={known?.form === CLASSIFIED ? null : known?.form}
            required
            wide
          />
          <TextField
            name="body"
            label="Cơ quan quyết định"
            list={BODIES}
            defaultValue={known?.body}
            maxLength={160}
            required
            wide
          />
          <Textarea
            name="violation"
            label="Nội dung vi phạm"
            defaultValue={known?.violation}
            rows={2}
            maxLength={500}
          />
        </>
      )}
      <DateField
        name="until"
        label="Hết hiệu lực từ ngày"
        defaultValue={known?.until}
        hint="Không bắt buộc: ghi khi đã có thông báo chấm dứt hiệu lực"
      />
    </div>
  )
}
