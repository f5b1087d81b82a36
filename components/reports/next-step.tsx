import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Abilities } from '@/lib/permissions'
import { check, discard } from '@/lib/reports/actions'
import type { ReportRow } from '@/lib/reports/queries'
import type { TemplateChoice } from '@/lib/reports/templates/queries'
import { IssueForm, type SealDefaults } from './issue-form'

type Props = {
  report: ReportRow
  seal: SealDefaults | null
  may: Abilities
  templates: readonly TemplateChoice[]
}

function Discard({ report }: { report: ReportRow }) {
  return (
    <DialogButton label="Bỏ bản dự thảo" title="Bỏ bản dự thảo này?" tone="quiet" size="small">
      <p className="mb-4">
        Lời văn đã sửa mất theo. Số liệu của hệ thống không thay đổi; việc bỏ dự thảo được ghi nhật ký.
      </p>
      <ActionForm
        action={discard}
        hidden={{ reportId: report.id, revision: String(report.revision) }}
        submit="Bỏ bản dự thảo"
        tone="danger"
        done="/reports"
        guard={false}
      >
        {null}
      </ActionForm>
    </DialogButton>
  )
}

/** What comes next, and for whom. */
export function NextStep({ report, seal, may, templates }: Props) {
  const isChecked = report.step === 'checked'
  return (
    <Card title={isChecked ? 'Phát hành' : 'Bước tiếp theo'}>
      <div className="grid gap-3">
        {isChecked && may['reports.issue'] && seal && <IssueForm report={report} seal={seal} templates={templates} />}
        {!isChecked && may['reports.check'] && (
          <ActionForm
            action={check}
            hidden={{ reportId: report.id, revision: String(report.revision) }}
            submit="Kiểm tra"
            guard={false}
            doneMessage="Đã ghi nhận kiểm tra."
            leaves
          >
            <p className="small muted">
              Đã đọc và đồng ý với số liệu, lời văn. Sửa thêm câu nào thì phải kiểm tra lại.
            </p>
          </ActionForm>
        )}
        {!may['reports.check'] && (
          <p className="small muted">
            {isChecked ? 'Đã kiểm tra, chờ Trưởng Ban phát hành.' : 'Bản dự thảo, chờ Trưởng Ban kiểm tra.'}
          </p>
        )}
        {may['reports.write'] && (
          <div className="border-t border-line-2 pt-2">
            <Discard report={report} />
          </div>
        )}
      </div>
    </Card>
  )
}
