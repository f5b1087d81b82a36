import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { issue } from '@/lib/reports/actions'
import type { findSealDefaults } from '@/lib/reports/numbering/queries'
import type { ReportRow } from '@/lib/reports/queries'
import type { TemplateChoice } from '@/lib/reports/templates/queries'

export type SealDefaults = NonNullable<ReturnType<typeof findSealDefaults>>

type Props = { report: ReportRow; seal: SealDefaults; templates: readonly TemplateChoice[] }

/** Number, day and signatory of the paper that was signed; from then on nothing in it changes. */
export function IssueForm({ report, seal, templates }: Props) {
  return (
    <DialogButton label="Phát hành" title="Phát hành báo cáo này?" tone="primary">
      <p className="mb-4">
        Sau khi phát hành, tệp, số liệu và danh sách phía sau từng con số được giữ nguyên. Có sai thì chỉ thu hồi, hoặc
        lập báo cáo bổ sung, thay thế.
      </p>
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
        {templates.length > 0 && (
          <Select
            name="templateId"
            label="Mẫu của tệp Word"
            defaultValue={seal.templateId}
            hint="Bản trên màn hình luôn theo trình bày có sẵn."
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder="Trình bày có sẵn"
          />
        )}
      </ActionForm>
    </DialogButton>
  )
}
