import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DialogButton } from '@/components/ui/dialog-button'
import { Textarea } from '@/components/ui/textarea'
import { discard, giveBack, submit } from '@/lib/movements/decisions/actions'
import type { DecisionPage } from '@/lib/movements/decisions/queries'
import type { Abilities } from '@/lib/permissions'
import { RegisterForm } from './register-form'
import type { NextPaper } from './signed-fields'

type Props = { decision: DecisionPage; next: NextPaper; may: Abilities }

/** The way of a draft: prepared, submitted to the body that decides, entered once signed. */
export function DraftSteps({ decision, next, may }: Props) {
  const hidden = { decisionId: decision.id, revision: String(decision.revision) }
  const isSubmitted = decision.submittedAt !== null
  return (
    <>
      <Card>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>
            {isSubmitted
              ? `Đã trình ${decision.body.name}. Khi văn bản được ký, ghi số, ngày và người ký để vào sổ.`
              : 'Bản nháp chưa có hiệu lực và chưa được tính vào số liệu nào.'}
            {!isSubmitted && !may['movements.submit'] && ' Trưởng Ban thấy bản này ở mục «Chờ tôi» để trình.'}
          </p>
          {decision.returnReason && (
            <p>
              <b className="font-[580]">Đã trả lại để sửa:</b> {decision.returnReason}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            {may['movements.prepare'] && !isSubmitted && (
              <DialogButton label="Bỏ bản nháp" tone="quiet" title="Bỏ bản nháp này?">
                <ActionForm
                  action={discard}
                  hidden={hidden}
                  submit="Bỏ bản nháp"
                  tone="danger"
                  done="/movements"
                  doneMessage="Đã bỏ bản nháp."
                >
                  <p>Bản nháp và các dòng cán bộ trong đó sẽ không còn. Nhật ký vẫn ghi lại việc này.</p>
                </ActionForm>
              </DialogButton>
            )}
            {may['movements.submit'] && isSubmitted && (
              <DialogButton label="Trả lại để sửa" title="Trả lại cho người soạn">
                <ActionForm action={giveBack} hidden={hidden} submit="Trả lại" doneMessage="Đã trả lại.">
                  <Textarea name="reason" label="Cần sửa gì" rows={3} maxLength={500} required />
                </ActionForm>
              </DialogButton>
            )}
            {may['movements.submit'] && !isSubmitted && (
              <ActionForm
                action={submit}
                hidden={hidden}
                submit={`Trình ${decision.body.name}`}
                guard={false}
                inline
                doneMessage="Đã trình."
                leaves
              >
                {null}
              </ActionForm>
            )}
          </div>
        </div>
      </Card>
      {may['movements.register'] && isSubmitted && <RegisterForm decision={decision} next={next} />}
    </>
  )
}
