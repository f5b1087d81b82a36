import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import type { CivilDate } from '@/lib/civil-date'
import { apply, retire } from '@/lib/reports/templates/actions'
import type { VersionRow } from '@/lib/reports/templates/queries'

export function ApplyDialog({ version, today }: { version: VersionRow; today: CivilDate }) {
  return (
    <DialogButton label="Áp dụng" title={`Áp dụng phiên bản ${version.version}`} size="small">
      <ActionForm
        action={apply}
        hidden={{ versionId: version.id }}
        submit="Áp dụng"
        doneMessage="Đã ghi ngày áp dụng."
        guard={false}
      >
        <p className="small muted">
          Văn bản ký từ ngày này được chọn phiên bản này; phiên bản đang áp dụng kết thúc vào ngày trước đó.
        </p>
        <DateField name="from" label="Từ ngày" defaultValue={today} required />
      </ActionForm>
    </DialogButton>
  )
}

export function RetireDialog({ templateId, today }: { templateId: string; today: CivilDate }) {
  return (
    <DialogButton label="Thôi áp dụng" title="Thôi áp dụng mẫu này?">
      <ActionForm
        action={retire}
        hidden={{ templateId }}
        submit="Thôi áp dụng"
        doneMessage="Đã ghi ngày thôi áp dụng."
        guard={false}
      >
        <p className="small muted">
          Văn bản ký từ ngày này không chọn mẫu này nữa. Các phiên bản và văn bản đã phát hành được giữ nguyên.
        </p>
        <DateField name="until" label="Từ ngày" defaultValue={today} required />
      </ActionForm>
    </DialogButton>
  )
}
