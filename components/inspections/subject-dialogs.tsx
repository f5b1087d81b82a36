import { Plus } from 'lucide'
import { StayOpen } from '@/components/training/stay-open'
import { ActionForm } from '@/components/ui/action-form'
import { Combobox } from '@/components/ui/combobox'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'
import { addMember, addOrganisation, addUnnamed, removeSubject } from '@/lib/inspections/subjects/actions'

const unit = (
  <Combobox name="unitId" label="Tổ chức đảng" src="/api/units/search" placeholder="Tên đảng bộ, chi bộ…" required />
)

export function AddOrganisation({ inspectionId }: { inspectionId: string }) {
  return (
    <DialogButton label="Thêm tổ chức đảng" title="Thêm tổ chức đảng" size="small" icon={<Icon of={Plus} size={15} />}>
      <StayOpen>
        <ActionForm
          action={addOrganisation}
          submit="Thêm"
          doneMessage="Đã thêm tổ chức đảng."
          hidden={{ inspectionId }}
          resetWhenDone
          guard={false}
        >
          {unit}
          <TextField name="note" label="Ghi chú" maxLength={300} />
        </ActionForm>
      </StayOpen>
    </DialogButton>
  )
}

export function AddMembers({ inspectionId }: { inspectionId: string }) {
  return (
    <DialogButton label="Thêm đảng viên" title="Thêm đảng viên" size="small" icon={<Icon of={Plus} size={15} />}>
      <StayOpen>
        <div className="grid gap-6">
          <ActionForm
            action={addMember}
            submit="Thêm"
            doneMessage="Đã thêm đảng viên."
            hidden={{ inspectionId }}
            resetWhenDone
            guard={false}
          >
            <Combobox
              name="personId"
              label="Đảng viên có hồ sơ trong sổ"
              src="/api/people/search"
              placeholder="Tên, chữ cái đầu, năm sinh, đơn vị…"
              required
            />
            <TextField name="note" label="Ghi chú" maxLength={300} />
          </ActionForm>
          <ActionForm
            action={addUnnamed}
            submit="Thêm theo số lượng"
            doneMessage="Đã thêm số đảng viên."
            hidden={{ inspectionId }}
            resetWhenDone
            guard={false}
          >
            {unit}
            <TextField
              name="memberCount"
              label="Số đảng viên không ghi tên"
              inputMode="numeric"
              hint="Không kể những người đã ghi tên ở trên"
              required
            />
          </ActionForm>
        </div>
      </StayOpen>
    </DialogButton>
  )
}

export function RemoveSubject({ subjectId, name }: { subjectId: string; name: string }) {
  return (
    <DialogButton label="Bỏ" title={name} size="small" tone="quiet">
      <ActionForm
        action={removeSubject}
        submit="Bỏ khỏi cuộc này"
        tone="danger"
        doneMessage="Đã bỏ."
        hidden={{ subjectId }}
        guard={false}
      >
        <p>Đối tượng không còn được tính vào số liệu.</p>
      </ActionForm>
    </DialogButton>
  )
}
