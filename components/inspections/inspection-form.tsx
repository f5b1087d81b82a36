import { ActionForm } from '@/components/ui/action-form'
import { changeInspection, recordInspection } from '@/lib/inspections/actions'
import { type FieldsProps, InspectionFields } from './inspection-fields'

/** A new one, or what is written of one changed. */
export function InspectionForm({ leadBodies, start }: FieldsProps) {
  if (!start)
    return (
      <ActionForm
        action={recordInspection}
        submit="Ghi, rồi thêm đối tượng"
        done="/inspections/{id}"
        doneMessage="Đã ghi cuộc kiểm tra, giám sát."
        cancelHref="/inspections"
        draftKey="inspection-new"
      >
        <InspectionFields leadBodies={leadBodies} />
      </ActionForm>
    )
  const path = `/inspections/${start.id}`
  return (
    <ActionForm
      action={changeInspection}
      submit="Ghi"
      done={path}
      cancelHref={path}
      hidden={{ inspectionId: start.id }}
    >
      <InspectionFields leadBodies={leadBodies} start={start} />
    </ActionForm>
  )
}
