import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
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
    <TextField name="basis" label="Căn cứ" defaultValue={basis} maxLength={300} required wide />
    <Checkbox name="isUnverified" label="Chưa đối chiếu với bản gốc" defaultChecked={row?.isUnverified ?? true} wide />
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
        <DialogButton label="Sửa sai" title={`Sửa chỗ ghi sai: ${name}`} size="small" tone="quiet">
          <ActionForm
            action={correctManagement}
            hidden={{ ...hidden, ruleId: current.id }}
            submit="Ghi chỗ sửa"
            doneMessage="Đã sửa."
          >
            <ManagementFields row={current} levels={levels} from={current.from} basis={current.basis} />
            <Textarea
              name="reason"
              label="Lý do sửa"
              hint="Sai ở đâu, theo văn bản nào"
              rows={2}
              maxLength={300}
              required
            />
          </ActionForm>
        </DialogButton>
      )}
      {current && current === history[0] && (
        <DialogButton label="Kết thúc" title={`Thôi áp dụng: ${name}`} size="small" tone="quiet">
          <ActionForm
            action={endManagement}
            hidden={{ ruleId: current.id }}
            submit="Kết thúc"
            tone="danger"
            doneMessage="Đã ghi ngày thôi áp dụng."
          >
            <DateField name="until" label="Thôi áp dụng từ ngày" defaultValue={current.until} required />
            <TextField name="basis" label="Căn cứ" hint="Văn bản bãi bỏ, thay thế" maxLength={300} required />
          </ActionForm>
        </DialogButton>
      )}
    </div>
  )
}
