'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Textarea } from '@/components/ui/textarea'
import { ask } from '@/lib/reports/collection/actions'
import { PeriodFields } from './period-fields'

type Choice = { value: string; label: string }
type Props = { periods: readonly Choice[]; kinds: readonly Choice[]; today: string }

/** The committee asks its organisations for a period's report, by a day. */
export function RequestForm({ periods, kinds, today }: Props) {
  const [period, setPeriod] = useState(periods[1]?.value)
  return (
    <ActionForm
      action={ask}
      submit="Gửi yêu cầu"
      done="/reports/requests/{id}"
      doneMessage="Đã gửi yêu cầu báo cáo."
      guard={false}
    >
      <FormSection title="Yêu cầu đơn vị báo cáo">
        <PeriodFields choices={periods} chosen={period} onChange={setPeriod} today={today} />
        <CheckboxGroup
          name="kinds"
          label="Loại tổ chức đảng phải báo cáo"
          options={kinds}
          defaultValue={kinds.slice(0, 1).map(({ value }) => value)}
          required
        />
        <DateField name="dueOn" label="Hạn gửi" required />
        <Textarea name="note" label="Nội dung cần lưu ý" rows={3} />
      </FormSection>
    </ActionForm>
  )
}
