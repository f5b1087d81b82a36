import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Combobox } from '@/components/ui/combobox'
import { ConfirmTicks } from '@/components/ui/confirm-ticks'
import type { Item } from '@/components/ui/fetch-rows'
import { FormSection } from '@/components/ui/form-section'
import { openFile } from '@/lib/people/actions'
import { type FactChoices, FactFields } from './fact-fields'

export function OpenFileForm({ choices, unit }: { choices: FactChoices; unit: Item | null }) {
  return (
    <>
      <PageHeader title="Thêm hồ sơ" crumbs={[{ href: '/people', label: 'Cán bộ' }]} />
      <ActionForm
        action={openFile}
        submit="Ghi hồ sơ"
        done="/people/{id}?tab=facts"
        doneMessage="Đã mở hồ sơ."
        cancelHref="/people"
        draftKey="people-new"
      >
        <FactFields choices={choices} />
        <FormSection title="Quản lý hồ sơ">
          <Combobox
            name="unitId"
            label="Đơn vị quản lý hồ sơ"
            src="/api/units/search"
            defaultValue={unit}
            hint="Ai thấy hồ sơ này cho đến khi người đó giữ chức vụ đầu tiên"
            required
          />
        </FormSection>
        <ConfirmTicks ticks={{ confirmed: 'Đã đối chiếu: đây là một người khác cùng họ tên, cùng năm sinh' }} />
      </ActionForm>
    </>
  )
}
