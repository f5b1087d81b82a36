'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Callout } from '@/components/ui/callout'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { ConfirmTicks } from '@/components/ui/confirm-ticks'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { open } from '@/lib/reports/actions'
import type { Start } from '@/lib/reports/start/queries'
import { PeriodFields } from './period-fields'

function IssuerField({ issuers, hint }: { issuers: Start['issuers']; hint?: string }) {
  return (
    <Select
      name="issuer"
      label="Cơ quan ban hành"
      hint={hint}
      options={issuers.map(({ code, name, symbol }) => ({ value: code, label: `${name} (Số …-${symbol})` }))}
      defaultValue={issuers[0]?.code}
      placeholder={null}
      required
    />
  )
}

/** Whoever sees some units only reports on their Party organisations, each by its own committee. */
function OwnFields({ own }: { own: NonNullable<Start['own']> }) {
  const [chosen, setChosen] = useState(own[0]?.id)
  const unit = own.find(({ id }) => id === chosen)
  return (
    <>
      <Select
        name="unitId"
        label="Đơn vị"
        options={own.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={chosen ?? null}
        placeholder={null}
        onChange={setChosen}
        required
      />
      <IssuerField issuers={unit ? [unit.issuer] : []} />
    </>
  )
}

function AnyFields({ root, issuers }: Pick<Start, 'root' | 'issuers'>) {
  const chosen = root && { id: root.id, label: root.name }
  return (
    <>
      <Combobox name="unitId" label="Đơn vị" src="/api/units/search" defaultValue={chosen} required />
      <IssuerField issuers={issuers} hint="Cấp ủy chỉ báo cáo về cả đảng bộ của mình." />
    </>
  )
}

/** Kind and period are there, filled: for the running quarter one press is enough. */
export function OpenReportForm({ start, hasEarlier }: { start: Start; hasEarlier: boolean }) {
  const { today, choices, own, root, issuers } = start
  const [first, second] = choices
  const [period, setPeriod] = useState(second?.value ?? first?.value)
  if (own?.length === 0)
    return (
      <Callout title="Chưa lập được báo cáo">
        Đơn vị của đồng chí không có tổ chức đảng; báo cáo công tác cán bộ do cấp ủy lập.
      </Callout>
    )
  return (
    <ActionForm action={open} submit="Lập báo cáo" done="/reports/{id}" doneMessage="Đã lập bản dự thảo." guard={false}>
      <FormSection title="Lập báo cáo công tác cán bộ">
        <PeriodFields choices={choices} chosen={period} onChange={setPeriod} today={today} />
        {own ? <OwnFields own={own} /> : <AnyFields root={root} issuers={issuers} />}
        {hasEarlier && (
          <Checkbox
            name="keepsText"
            label="Lấy lời văn đã viết thêm ở báo cáo gần nhất"
            hint="Chỉ lấy các đoạn tự viết; các câu có số liệu luôn được viết lại theo kỳ mới."
            defaultChecked
          />
        )}
        <ConfirmTicks ticks={{ isAgain: 'Vẫn lập thêm một báo cáo của kỳ này' }} />
      </FormSection>
    </ActionForm>
  )
}
