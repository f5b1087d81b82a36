import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { cancelDiscipline, correctDiscipline, recordDiscipline } from '@/lib/appraisals/disciplines/actions'
import type { Discipline, DisciplineForm } from '@/lib/appraisals/disciplines/queries'
import { formName } from '@/lib/appraisals/labels'
import { DisciplineFields } from './discipline-fields'
import { ReasonField } from './reason-field'
import { personField } from './reward-dialogs'

type Words = { forms: readonly DisciplineForm[] }

/** Without a person it asks for whom. */
export function RecordDiscipline({ personId, forms }: Words & { personId?: string }) {
  return (
    <DialogButton
      label="Ghi kỷ luật"
      title="Ghi quyết định kỷ luật"
      size={personId ? 'small' : undefined}
      tone={personId ? undefined : 'primary'}
      icon={<Icon of={Plus} size={15} />}
      wide
    >
      <ActionForm
        action={recordDiscipline}
        submit="Ghi"
        doneMessage="Đã ghi kỷ luật."
        hidden={personId ? { personId } : {}}
      >
        {!personId && personField}
        <DisciplineFields forms={forms} />
      </ActionForm>
    </DialogButton>
  )
}

export function MendDiscipline({ discipline, forms }: Words & { discipline: Discipline }) {
  const { id: disciplineId, basis } = discipline
  return (
    <div className="flex justify-end gap-1">
      <DialogButton label="Sửa sai" title={`Sửa quyết định số ${basis}`} size="small" tone="quiet" wide>
        <ActionForm action={correctDiscipline} submit="Ghi chỗ sửa" doneMessage="Đã sửa." hidden={{ disciplineId }}>
          <DisciplineFields forms={forms} known={discipline} />
          <ReasonField />
        </ActionForm>
      </DialogButton>
      <DialogButton label="Hủy" title={`Hủy quyết định số ${basis}`} size="small" tone="quiet">
        <ActionForm
          action={cancelDiscipline}
          submit="Hủy dòng này"
          tone="danger"
          doneMessage="Đã hủy."
          hidden={{ disciplineId }}
        >
          <p>
            {formName(discipline)}: không còn được tính khi xét chức vụ cao hơn; dòng đã ghi và lý do hủy vẫn được giữ.
          </p>
          <ReasonField hint="Ghi nhầm, hay được giải quyết khiếu nại theo văn bản nào" />
        </ActionForm>
      </DialogButton>
    </div>
  )
}
