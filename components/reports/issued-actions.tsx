import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { Abilities } from '@/lib/permissions'
import { follow } from '@/lib/reports/following/actions'
import { FOLLOWINGS } from '@/lib/reports/following/labels'
import type { ReportRow } from '@/lib/reports/queries'
import { withdraw } from '@/lib/reports/withdrawals/actions'

type Props = { report: ReportRow; may: Abilities }

const MEANINGS = [
  { value: 'supplement', label: `${FOLLOWINGS.supplement}: báo cáo trước vẫn còn giá trị` },
  { value: 'replacement', label: `${FOLLOWINGS.replacement}: báo cáo mới đứng thay báo cáo trước` },
]

function Follow({ report }: { report: ReportRow }) {
  return (
    <DialogButton label="Lập báo cáo bổ sung, thay thế" title="Lập báo cáo bổ sung, thay thế" size="small">
      <ActionForm
        action={follow}
        hidden={{ reportId: report.id }}
        submit="Lập dự thảo"
        done="/reports/{id}"
        doneMessage="Đã lập bản dự thảo."
        guard={false}
      >
        <RadioGroup
          name="following"
          label={`Đối với Báo cáo số ${report.numberText}`}
          options={MEANINGS}
          defaultValue="supplement"
        />
        <p className="small muted">
          Bản dự thảo lấy lại lời văn, tính lại số liệu và nêu rõ số nào đã khác, kèm tên phía sau.
        </p>
      </ActionForm>
    </DialogButton>
  )
}

function Withdraw({ report, today }: { report: ReportRow; today: string }) {
  return (
    <DialogButton label="Thu hồi báo cáo" title="Thu hồi báo cáo" tone="quiet" size="small">
      <ActionForm
        action={withdraw}
        hidden={{ reportId: report.id }}
        submit="Thu hồi"
        tone="danger"
        doneMessage="Đã ghi việc thu hồi."
      >
        <DateField name="on" label="Ngày thu hồi" defaultValue={today} required />
        <TextField name="paper" label="Văn bản thu hồi" hint="Ví dụ: Công văn số 45-CV/BTCHU" required />
        <Textarea name="reason" label="Lý do" rows={3} required />
        <p className="small muted">Báo cáo vẫn đọc được, có ghi rõ đã thu hồi; số của báo cáo không dùng lại.</p>
      </ActionForm>
    </DialogButton>
  )
}

/** What may still follow an issued report; the report itself stays as it is. */
export function IssuedActions({ report, may, today }: Props & { today: string }) {
  const withdraws = may['reports.issue'] && !report.withdrawnOn
  if (!may['reports.write'] && !withdraws) return null
  return (
    <Card title="Sau khi phát hành">
      <div className="flex flex-wrap gap-2">
        {may['reports.write'] && <Follow report={report} />}
        {withdraws && <Withdraw report={report} today={today} />}
      </div>
    </Card>
  )
}
