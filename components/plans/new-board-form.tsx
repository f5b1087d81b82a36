import { ActionForm } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import { createBoard } from '@/lib/plans/boards/actions'

type Props = { vocabulary: PostVocabulary; on: CivilDate }

/** A new board; the posts that the target on non-local people binds are chosen to begin with. */
export function NewBoardForm({ vocabulary: { kinds, levels }, on }: Props) {
  const leading = kinds.filter(({ isLeader, isExecutiveCommittee }) => isLeader && !isExecutiveCommittee)
  return (
    <ActionForm
      action={createBoard}
      submit="Lập bàn"
      done="/movements/boards/{id}"
      doneMessage="Đã lập bàn."
      cancelHref="/movements/boards"
      draftKey="board-new"
    >
      <FormSection title="Bàn" columns={2}>
        <TextField name="name" label="Tên" placeholder="Luân chuyển đợt 2 năm 2023" maxLength={120} required />
        <DateField name="on" label="Ngày dự kiến áp dụng" defaultValue={on} required />
      </FormSection>
      <FormSection
        title="Vị trí trên bàn"
        hint="Vị trí nào hợp với cả ba điều kiện thì đứng trên bàn. Chức danh kiêm nhiệm đi theo chức vụ chính, không đứng riêng."
        columns={2}
      >
        <Select
          name="level"
          label="Diện quản lý"
          placeholder="Mọi diện"
          options={levels.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Combobox name="unitId" label="Trong đơn vị" src="/api/units/search" hint="Kể cả các đơn vị trực thuộc" />
        <CheckboxGroup
          name="kinds[]"
          label="Chức danh"
          hint="Không đánh dấu ô nào: mọi chức danh của diện, đơn vị đã chọn"
          options={leading.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={kinds.flatMap(({ code, nonLocal }) => (nonLocal ? [code] : []))}
          columns={3}
          wide
        />
      </FormSection>
    </ActionForm>
  )
}
