'use client'

import { Plus, X } from 'lucide'
import { useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { useNewRow } from '@/components/ui/use-new-row'
import type { CivilDate } from '@/lib/civil-date'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import { keepProcedure } from '@/lib/movements/procedures/actions'

export type ProcedureStart = {
  id: string | null
  name: string
  kinds: readonly string[]
  steps: readonly { title: string; asksVotes: boolean }[]
  basis: string | null
  from: CivilDate | null
  until: CivilDate | null
}

const kinds = Object.entries(MOVEMENT_KINDS).map(([value, label]) => ({ value, label }))

/** The steps that the office follows, in its own words and order. */
export function ProcedureForm({ start }: { start: ProcedureStart }) {
  return (
    <ActionForm
      action={keepProcedure}
      hidden={{ procedureId: start.id ?? '' }}
      submit="Ghi quy trình"
      done="/movements/procedures"
      doneMessage="Đã ghi quy trình."
      cancelHref="/movements/procedures"
      draftKey={`procedure-${start.id ?? 'new'}`}
    >
      <FormSection title="Quy trình" columns={2}>
        <TextField name="name" label="Tên" defaultValue={start.name} maxLength={200} required wide />
        <TextField name="basis" label="Căn cứ" defaultValue={start.basis ?? ''} maxLength={300} wide />
        <DateField name="from" label="Áp dụng từ ngày" defaultValue={start.from ?? undefined} required />
        <DateField name="until" label="Thôi áp dụng từ ngày" defaultValue={start.until ?? undefined} />
        <CheckboxGroup name="kinds" label="Dùng cho" options={kinds} defaultValue={start.kinds} columns={3} wide />
      </FormSection>
      <Steps start={start.steps} />
    </ActionForm>
  )
}

function Steps({ start }: { start: ProcedureStart['steps'] }) {
  const next = useRef(start.length)
  const [steps, setSteps] = useState(() => start.map((step, key) => ({ ...step, key })))
  const [list, expectRow] = useNewRow()
  const add = () => {
    setSteps([...steps, { title: '', asksVotes: false, key: next.current++ }])
    expectRow()
  }
  return (
    <FormSection title="Các bước theo thứ tự" hint="Văn bản đang theo quy trình giữ các bước như lúc chọn.">
      <div ref={list} className="wide grid gap-3">
        {steps.map(({ key, title, asksVotes }, at) => (
          <fieldset key={key} className="flex flex-wrap items-end gap-3" aria-label={`Bước ${at + 1}`}>
            <div className="min-w-0 grow basis-72">
              <TextField
                name={`steps.${at}.title`}
                label={`Bước ${at + 1}`}
                defaultValue={title}
                maxLength={200}
                required
              />
            </div>
            <Checkbox name={`steps.${at}.asksVotes`} label="Có bỏ phiếu" defaultChecked={asksVotes} />
            {steps.length > 1 && (
              <Button
                tone="quiet"
                icon={<Icon of={X} size={16} />}
                aria-label={`Bỏ bước ${at + 1}`}
                onClick={() => setSteps(steps.filter((step) => step.key !== key))}
              />
            )}
          </fieldset>
        ))}
      </div>
      <div>
        <Button icon={<Icon of={Plus} size={16} />} onClick={add}>
          Thêm bước
        </Button>
      </div>
    </FormSection>
  )
}
