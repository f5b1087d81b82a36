import { ActionForm } from '@/components/ui/action-form'
import { ConfirmTicks } from '@/components/ui/confirm-ticks'
import { FormSection } from '@/components/ui/form-section'
import { register } from '@/lib/movements/decisions/actions'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import { foreseen } from '@/lib/movements/decisions/rules'
import { NUMBER_TICKS } from './number-ticks'
import { type NextPaper, SignedFields } from './signed-fields'

/** What was signed enters the register: number, day, signatory, authority. */
export function RegisterForm({ decision, next }: { decision: DecisionPage; next: NextPaper }) {
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
        <SignedFields next={{ ...next, ...foreseen(decision, next.signedOn) }} />
      </FormSection>
      <ConfirmTicks ticks={NUMBER_TICKS} />
    </ActionForm>
  )
}
