import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { AUTHORITIES } from '@/lib/documents/labels'
import { register } from '@/lib/movements/decisions/actions'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import { NumberConfirm } from './number-confirm'

export type NextNumber = {
  number: number
  signedOn: CivilDate
  last: { signatory: string | null; signatoryTitle: string | null; authority: string } | null
}

const authorities = Object.entries(AUTHORITIES).map(([value, label]) => ({ value, label }))

/** What was signed enters the register: number, day, signatory, authority. */
export function RegisterForm({ decision, next }: { decision: DecisionPage; next: NextNumber }) {
  return (
    <ActionForm
      action={register}
      hidden={{ decisionId: decision.id, revision: String(decision.revision) }}
      submit="Vào sổ"
      doneMessage="Đã vào sổ."
      leaves
    >
      <FormSection
        title="Vào sổ văn bản đã ký"
        columns={3}
        hint="Các biến động có hiệu lực theo ngày ghi trong văn bản."
      >
        <TextField
          name="number"
          label="Số"
          inputMode="numeric"
          defaultValue={String(next.number)}
          hint="Số tiếp theo của nhiệm kỳ"
          required
        />
        <DateField name="signedOn" label="Ngày ký" defaultValue={next.signedOn} required />
        <Select
          name="authority"
          label="Thẩm quyền ký"
          options={authorities}
          defaultValue={next.last?.authority ?? 'T/M'}
          placeholder={null}
        />
        <TextField name="signatory" label="Người ký" defaultValue={next.last?.signatory ?? ''} required />
        <TextField
          name="signatoryTitle"
          label="Chức vụ người ký"
          defaultValue={next.last?.signatoryTitle ?? ''}
          required
        />
      </FormSection>
      <NumberConfirm />
    </ActionForm>
  )
}
