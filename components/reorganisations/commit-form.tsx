import { NUMBER_TICKS } from '@/components/movements/number-ticks'
import { type NextPaper, SignedFields } from '@/components/movements/signed-fields'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmTicks } from '@/components/ui/confirm-ticks'
import { FormSection } from '@/components/ui/form-section'
import { formatDay } from '@/lib/civil-date'
import { DECISION_KINDS } from '@/lib/documents/labels'
import { commit } from '@/lib/movements/reorganisations/actions'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { planPath } from './plan-frame'

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
        <SignedFields next={next} />
      </FormSection>
      <ConfirmTicks ticks={NUMBER_TICKS} />
    </ActionForm>
  )
}
