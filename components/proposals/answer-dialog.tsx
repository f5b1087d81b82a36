import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { Textarea } from '@/components/ui/textarea'
import { answerProposal } from '@/lib/proposals/actions'
import type { Proposal } from '@/lib/proposals/queries'
import { Proposed } from './proposed'

/** Accepted or not, with a word to the unit. */
export function AnswerDialog({ proposal }: { proposal: Proposal }) {
  const { id, personName, qualification } = proposal
  const accepting = qualification ? 'Chấp nhận, ghi ngay vào hồ sơ' : 'Chấp nhận, hồ sơ đã được sửa'
  return (
    <DialogButton label="Trả lời" title={`Trả lời đề nghị về ${personName}`} size="small">
      <p className="mb-4">
        <Proposed proposal={proposal} />
      </p>
      <ActionForm action={answerProposal} submit="Gửi trả lời" doneMessage="Đã trả lời." hidden={{ proposalId: id }}>
        <RadioGroup
          name="verdict"
          label="Kết quả"
          options={[
            { value: 'accept', label: accepting },
            { value: 'refuse', label: 'Không chấp nhận' },
          ]}
          required
        />
        <Textarea name="answer" label="Ý kiến" hint="Không chấp nhận thì ghi lý do" rows={3} maxLength={500} />
      </ActionForm>
    </DialogButton>
  )
}
