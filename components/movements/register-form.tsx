import { ActionForm } from '@/components/ui/action-form'
import { ConfirmTicks } from '@/components/ui/confirm-ticks'
import { FormSection } from '@/components/ui/form-section'
import { register } from '@/lib/movements/decisions/actions'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import { NUMBER_TICKS } from './number-ticks'
import { type NextPaper, SignedFields } from './signed-fields'

/** The next paper as its draft foresaw it; nothing is signed on a day to come. */
function foreseen({ proposedNumber, proposedOn }: DecisionPage, next: NextPaper): NextPaper {
  const number = /^\s*(\d+)/.exec(proposedNumber ?? '')?.[1]
  return {
    ...next,
    ...(number && { number: Number(number), isProposed: true }),
    ...(proposedOn && proposedOn <= next.signedOn && { signedOn: proposedOn }),
  }
}

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
        <SignedFields next={foreseen(decision, next)} />
      </FormSection>
      <ConfirmTicks ticks={NUMBER_TICKS} />
    </ActionForm>
  )
}
