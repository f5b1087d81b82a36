'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import { reviewPlanned } from '@/lib/appraisals/planning/actions'
import { REMOVAL_REASONS, VERDICTS } from '@/lib/appraisals/planning/labels'
import type { CivilDate } from '@/lib/civil-date'

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

type Props = {
  plannedId: string
  name: string
  title: string
  on: CivilDate
  /** What stands in the way: a reason is proposed by it. */
  reason: string
}

/** The year's review of one person: kept, or taken out with the paper that says so. */
export function ReviewDialog({ plannedId, name, title, on, reason }: Props) {
  const [verdict, setVerdict] = useState('')
  return (
    <DialogButton label="Rà soát" title={`Rà soát: ${name}`} size="small">
      <ActionForm
        action={reviewPlanned}
        hidden={{ plannedId }}
        submit="Ghi kết quả"
        doneMessage="Đã ghi kết quả rà soát."
      >
        <p className="muted">Quy hoạch {title}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <RadioGroup name="verdict" label="Kết quả" options={optionsOf(VERDICTS)} onChange={setVerdict} required />
          <DateField name="reviewedOn" label="Ngày rà soát" defaultValue={on} required />
          {verdict === 'remove' && (
            <>
              <Select
                name="reason"
                label="Lý do đưa ra"
                options={optionsOf(REMOVAL_REASONS)}
                defaultValue={reason}
                required
              />
              <TextField name="number" label="Số văn bản đưa ra" maxLength={60} required />
              <DateField name="on" label="Ngày văn bản" hint="Ra khỏi quy hoạch từ ngày này" required />
              <TextField name="issuer" label="Cơ quan ban hành" maxLength={200} required />
            </>
          )}
        </div>
        <Textarea name="note" label="Ý kiến, ghi chú" rows={2} maxLength={500} />
      </ActionForm>
    </DialogButton>
  )
}
