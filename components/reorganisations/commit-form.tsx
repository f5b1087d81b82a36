import { NumberConfirm } from '@/components/movements/number-confirm'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { AUTHORITIES, DECISION_KINDS } from '@/lib/documents/labels'
import { commit } from '@/lib/movements/reorganisations/actions'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { planPath } from './plan-frame'

export type NextPaper = {
  number: number
  signedOn: CivilDate
  last: { signatory: string | null; signatoryTitle: string | null; authority: string } | null
}

const authorities = Object.entries(AUTHORITIES).map(([value, label]) => ({ value, label }))

/** The paper as it was signed; with it everything takes effect at once. */
export function CommitForm({ plan, next }: { plan: Plan; next: NextPaper }) {
  return (
    <ActionForm
      action={commit}
      hidden={{ reorganisationId: plan.id, revision: String(plan.revision) }}
      submit="Vào sổ và thực hiện sắp xếp"
      done={`${planPath(plan.id)}?step=commit`}
      doneMessage="Đã thực hiện sắp xếp."
    >
      <FormSection
        title={`${DECISION_KINDS[plan.kind]} đã ký của ${plan.body}`}
        columns={3}
        hint={`Từ ngày ${formatDay(plan.on)}: đơn vị, chức danh kết thúc và bắt đầu, mỗi người có một biến động trong văn bản này. Các ngày trước đó giữ nguyên.`}
      >
        <TextField name="number" label="Số" inputMode="numeric" defaultValue={String(next.number)} required />
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
