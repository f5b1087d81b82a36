'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { open } from '@/lib/reports/actions'
import type { Start } from '@/lib/reports/start/queries'

const OTHER = 'other'

function UnitField({ own, root }: Pick<Start, 'own' | 'root'>) {
  if (own)
    return (
      <Select
        name="unitId"
        label="Đơn vị"
        options={own.map((unit) => ({ value: unit.id, label: unit.name }))}
        defaultValue={own[0]?.id}
        placeholder={null}
        required
      />
    )
  const chosen = root && { id: root.id, label: root.name }
  return <Combobox name="unitId" label="Đơn vị" src="/api/units/search" defaultValue={chosen} required />
}

/** Kind and period are there, filled: for the running quarter one press is enough. */
export function OpenReportForm({ start }: { start: Start }) {
  const { today, choices, own, root, issuers } = start
  const [first, second] = choices
  const [period, setPeriod] = useState(second?.value ?? first?.value ?? OTHER)
  return (
    <ActionForm action={open} submit="Lập báo cáo" done="/reports/{id}" doneMessage="Đã lập bản dự thảo." guard={false}>
      <FormSection title="Lập báo cáo công tác cán bộ">
        <RadioGroup
          name="period"
          label="Kỳ báo cáo"
          options={[...choices, { value: OTHER, label: 'Từ ngày – đến ngày khác' }]}
          defaultValue={period}
          onChange={setPeriod}
        />
        {period === OTHER && (
          <div className="grid grid-cols-2 gap-3">
            <DateField name="from" label="Từ ngày" required />
            <DateField name="to" label="Đến hết ngày" defaultValue={today} required />
          </div>
        )}
        <UnitField own={own} root={root} />
        <Select
          name="issuer"
          label="Cơ quan ban hành"
          options={issuers.map(({ code, name, symbol }) => ({ value: code, label: `${name} (Số …-${symbol})` }))}
          defaultValue={issuers[0]?.code}
          placeholder={null}
          required
        />
        <Checkbox
          name="keepsText"
          label="Lấy lời văn đã viết thêm ở báo cáo gần nhất"
          hint="Chỉ lấy các đoạn tự viết; các câu có số liệu luôn được viết lại theo kỳ mới."
          defaultChecked
        />
      </FormSection>
    </ActionForm>
  )
}
