import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { CorrectDialog, EndDialog, SourceFields } from '@/components/ui/dated-dialogs'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import type { CivilDate } from '@/lib/civil-date'
import { correctManagement, endManagement, setManagement } from '@/lib/organisation/management/actions'
import type { Management, ManagementKind, ManagementRow } from '@/lib/organisation/management/queries'

type Fields = { row: ManagementRow | null; levels: Management['levels']; from: CivilDate; basis: string }

const ManagementFields = ({ row, levels, from, basis }: Fields) => (
  <>
    <Select
      name="managingLevel"
      label="Cấp quản lý"
      options={levels}
      defaultValue={row?.managingLevel}
      placeholder="Chọn cấp quản lý"
      required
    />
    <DateField name="from" label="Áp dụng từ ngày" defaultValue={from} required />
    <SourceFields basis={basis} isUnverified={row?.isUnverified} />
  </>
)

type Props = { kind: ManagementKind; levels: Management['levels']; on: CivilDate }

/** Another level from a day on, a wrong row put right, or the end of one: for a kind of post. */
export function ManagementDialogs({ kind, levels, on }: Props) {
  const { code, name, current, history } = kind
  const hidden = { postKind: code }
  return (
    <div className="flex flex-wrap justify-end gap-1">
      <DialogButton label={current ? 'Thay đổi' : 'Ghi'} title={`Phân cấp quản lý: ${name}`} size="small" tone="quiet">
        <ActionForm action={setManagement} hidden={hidden} submit="Ghi thay đổi" doneMessage="Đã ghi phân cấp quản lý.">
          <ManagementFields row={current} levels={levels} from={on} basis="" />
        </ActionForm>
      </DialogButton>
      {current && (
        <CorrectDialog
          title={`Sửa chỗ ghi sai: ${name}`}
          action={correctManagement}
          hidden={{ ...hidden, ruleId: current.id }}
        >
          <ManagementFields row={current} levels={levels} from={current.from} basis={current.basis} />
        </CorrectDialog>
      )}
      {current && current === history[0] && (
        <EndDialog
          title={`Thôi áp dụng: ${name}`}
          action={endManagement}
          hidden={{ ruleId: current.id }}
          until={current.until}
        />
      )}
    </div>
  )
}
