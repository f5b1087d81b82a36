import { ActionForm } from '@/components/ui/action-form'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import type { Item } from '@/components/ui/fetch-rows'
import { FormSection } from '@/components/ui/form-section'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import type { Vocabulary } from '@/lib/organisation/queries'
import { createUnit } from '@/lib/organisation/units/actions'
import { UnitFields } from './unit-fields'

type Props = { vocabulary: Vocabulary; parent: Item | null; today: CivilDate }

export function NewUnitForm({ vocabulary, parent, today }: Props) {
  return (
    <ActionForm
      action={createUnit}
      submit="Lập đơn vị"
      done="/organisation/units/{id}"
      doneMessage="Đã lập đơn vị."
      cancelHref={parent ? `/organisation/units/${parent.id}` : '/organisation'}
    >
      <FormSection title="Đơn vị" columns={2}>
        <UnitFields vocabulary={vocabulary} parent={parent} />
        <DateField name="from" label="Thành lập từ ngày" defaultValue={today} required />
        <TextField
          name="code"
          label="Mã"
          maxLength={40}
          hint="Chữ không dấu, chữ số, gạch nối, như UBND-TUHIEP; không đổi về sau"
          required
        />
        <Combobox
          name="placeId"
          label="Địa bàn"
          src="/api/places/search"
          placeholder="Xã, phường, thị trấn, huyện…"
          hint="Các đơn vị cùng địa bàn được nối với nhau: đảng bộ xã với UBND xã"
        />
      </FormSection>
    </ActionForm>
  )
}
