import { ActionForm } from '@/components/ui/action-form'
import { Callout } from '@/components/ui/callout'
import { Textarea } from '@/components/ui/textarea'
import { check } from '@/lib/reports/actions'
import type { Finding } from '@/lib/reports/periodic/checks/findings/rules'
import { blockingOf, warningsOf } from '@/lib/reports/periodic/checks/rules'
import type { ReportRow } from '@/lib/reports/queries'

type Props = { report: ReportRow; findings: readonly Finding[] }

/** Agreeing to figures and words; where something warns, with the reason to go on. */
export function CheckForm({ report, findings }: Props) {
  const warnings = warningsOf(findings).length
  if (blockingOf(findings).length > 0)
    return (
      <Callout tone="bad" title="Chưa kiểm tra được.">
        Hãy sửa các điểm «Phải sửa trước» ở đầu trang.
      </Callout>
    )
  return (
    <ActionForm
      action={check}
      hidden={{ reportId: report.id, revision: String(report.revision) }}
      submit="Kiểm tra"
      guard={false}
      doneMessage="Đã ghi nhận kiểm tra."
      leaves
    >
      {warnings > 0 && (
        <Textarea
          name="reason"
          label={`Lý do cho qua ${warnings} cảnh báo`}
          hint="Ghi vào nhật ký cùng từng cảnh báo."
          rows={2}
          required
        />
      )}
      <p className="small muted">Đã đọc và đồng ý với số liệu, lời văn. Sửa thêm câu nào thì phải kiểm tra lại.</p>
    </ActionForm>
  )
}
