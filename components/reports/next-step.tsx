import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Abilities } from '@/lib/permissions'
import { discard } from '@/lib/reports/actions'
import { send } from '@/lib/reports/collection/actions'
import type { Finding } from '@/lib/reports/periodic/checks/findings/rules'
import type { ReportRow } from '@/lib/reports/queries'
import { isOfUnit } from '@/lib/reports/rules'
import type { TemplateChoice } from '@/lib/reports/templates/queries'
import { CheckForm } from './check-form'
import { IssueForm, type SealDefaults } from './issue-form'

type Props = {
  report: ReportRow
  seal: SealDefaults | null
  findings: readonly Finding[]
  may: Abilities
  templates: readonly TemplateChoice[]
}

const hidden = (report: ReportRow) => ({ reportId: report.id, revision: String(report.revision) })

function Discard({ report }: { report: ReportRow }) {
  return (
    <DialogButton label="Bỏ bản dự thảo" title="Bỏ bản dự thảo này?" tone="quiet" size="small">
      <p className="mb-4">
        Lời văn đã sửa mất theo. Số liệu của hệ thống không thay đổi; việc bỏ dự thảo được ghi nhật ký.
      </p>
      <ActionForm
        action={discard}
        hidden={hidden(report)}
        submit="Bỏ bản dự thảo"
        tone="danger"
        done="/reports"
        doneMessage="Đã bỏ bản dự thảo."
        guard={false}
      >
        {null}
      </ActionForm>
    </DialogButton>
  )
}

function Send({ report }: { report: ReportRow }) {
  return (
    <DialogButton label="Gửi lên cấp trên" title="Gửi báo cáo lên cấp trên?" tone="primary">
      <p className="mb-4">
        Cấp trên nhận đúng bản đang đọc, kèm số liệu lúc gửi. Sau khi gửi, chỉ sửa được khi báo cáo được trả lại.
      </p>
      <ActionForm
        action={send}
        hidden={hidden(report)}
        submit="Gửi báo cáo"
        guard={false}
        doneMessage="Đã gửi báo cáo."
        leaves
      >
        {null}
      </ActionForm>
    </DialogButton>
  )
}

/** What the draft waits for, in the words of whoever can do nothing about it now. */
function waitingFor(report: ReportRow): string {
  if (isOfUnit(report))
    return 'Báo cáo của cấp ủy đơn vị. Khi cấp trên yêu cầu báo cáo kỳ này, bản dự thảo được gửi lên từ đây.'
  return report.step === 'checked' ? 'Đã kiểm tra, chờ Trưởng Ban phát hành.' : 'Bản dự thảo, chờ Trưởng Ban kiểm tra.'
}

/** What comes next, and for whom. */
export function NextStep({ report, seal, findings, may, templates }: Props) {
  const isChecked = report.step === 'checked'
  const sends = report.requestId !== null && may['reports.send'] && may['reports.write']
  return (
    <Card title={isChecked ? 'Phát hành' : 'Bước tiếp theo'}>
      <div className="grid gap-3">
        {isChecked && may['reports.issue'] && seal && <IssueForm report={report} seal={seal} templates={templates} />}
        {!isChecked && may['reports.check'] && <CheckForm report={report} findings={findings} />}
        {sends && <Send report={report} />}
        {!may['reports.check'] && !sends && <p className="small muted">{waitingFor(report)}</p>}
        {may['reports.write'] && (
          <div className="border-t border-line-2 pt-2">
            <Discard report={report} />
          </div>
        )}
      </div>
    </Card>
  )
}
