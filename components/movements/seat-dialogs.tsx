import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { closeSeat, dissolveUnit } from '@/lib/movements/seats/actions'

const basis = (
  <TextField name="basis" label="Căn cứ" maxLength={300} placeholder="Số, ngày của nghị quyết, quyết định" required />
)

export function CloseSeat({ seatId, label, on }: { seatId: string; label: string; on: CivilDate }) {
  return (
    <DialogButton label="Bỏ vị trí" title={`Bỏ vị trí: ${label}`} size="small" tone="quiet">
      <ActionForm action={closeSeat} submit="Bỏ vị trí" tone="danger" doneMessage="Đã bỏ vị trí." hidden={{ seatId }}>
        <p>Từ ngày này vị trí không còn trong biên chế chức danh; người đã giữ và thời gian giữ vẫn được lưu.</p>
        <DateField name="until" label="Từ ngày" defaultValue={on} required />
        {basis}
      </ActionForm>
    </DialogButton>
  )
}

export function DissolveUnit({ unit, on }: { unit: { id: string; name: string }; on: CivilDate }) {
  return (
    <DialogButton label="Giải thể" title={`Giải thể ${unit.name}`} tone="quiet">
      <ActionForm
        action={dissolveUnit}
        submit="Giải thể"
        tone="danger"
        doneMessage="Đã ghi giải thể."
        hidden={{ unitId: unit.id }}
      >
        <p>Đơn vị phải không còn đơn vị trực thuộc và không còn ai giữ chức danh. Các chức danh kết thúc cùng ngày.</p>
        <DateField name="until" label="Từ ngày" defaultValue={on} required />
        {basis}
      </ActionForm>
    </DialogButton>
  )
}
