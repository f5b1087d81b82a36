import { ActionForm } from '@/components/ui/action-form'
import { FormSection } from '@/components/ui/form-section'
import { changeClass } from '@/lib/training/actions'
import type { ClassPage, TrainingVocabulary } from '@/lib/training/queries'
import { ClassFields } from './class-fields'

type Props = { start: ClassPage; vocabulary: TrainingVocabulary }

export function EditClassForm({ start, vocabulary }: Props) {
  const path = `/training/${start.id}`
  return (
    <ActionForm action={changeClass} submit="Ghi" done={path} cancelHref={path} hidden={{ classId: start.id }}>
      <FormSection title="Lớp" columns={2}>
        <ClassFields vocabulary={vocabulary} start={start} />
      </FormSection>
    </ActionForm>
  )
}
