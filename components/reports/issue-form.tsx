import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import { issue } from '@/lib/reports/actions'
import type { findSealDefaults } from '@/lib/reports/numbering/queries'
import type { ReportRow } from '@/lib/reports/queries'

export type SealDefaults = NonNullable<ReturnType<typeof findSealDefaults>>

type Props = { report: ReportRow; seal: SealDefaults }

/** Number, day and signatory of the paper that was signed; from then on nothing in it changes. */
export function IssueForm({ report, seal }: Props) {
  return (
    <ActionForm
      action={issue}
      hidden={{ reportId: report.id, revision: String(report.revision) }}
      submit="Phát hành"
      doneMessage="Đã phát hành."
    >
      <TextField
        name="number"
        label="Số"
        inputMode="numeric"
        defaultValue={String(seal.number)}
        suffix={`-${seal.symbol}`}
        hint="Số tiếp theo của nhiệm kỳ"
        required
      />
      <DateField name="issuedOn" label="Ngày ban hành" defaultValue={seal.issuedOn} required />
      <TextField name="signatory" label="Người ký" defaultValue={seal.signatory} required />
      <TextField
        name="signatoryTitle"
        label="Chức vụ người ký"
        defaultValue={seal.signatoryTitle}
        list={seal.titles}
        required
      />
      <p className="small muted">Tệp, số liệu và danh sách phía sau từng con số được giữ nguyên như lúc phát hành.</p>
    </ActionForm>
  )
}
