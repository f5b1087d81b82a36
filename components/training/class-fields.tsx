import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { ClassPage, TrainingVocabulary } from '@/lib/training/queries'

type Props = { vocabulary: TrainingVocabulary; start?: ClassPage }

/** What is said of a class, new or changed. */
export function ClassFields({ vocabulary: { kinds, organisers }, start }: Props) {
  const unit =
    start?.organiserUnitId && start.organiserUnit ? { id: start.organiserUnitId, label: start.organiserUnit } : null
  return (
    <>
      <TextField name="title" label="Tên lớp" defaultValue={start?.title} maxLength={300} required wide />
      <Select
        name="kind"
        label="Loại lớp"
        options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={start?.kind}
        required
      />
      <TextField
        name="basis"
        label="Căn cứ"
        defaultValue={start?.basis ?? ''}
        maxLength={300}
        placeholder="Kế hoạch, quyết định mở lớp"
      />
      <DateField name="opensOn" label="Khai giảng" defaultValue={start?.opensOn} required />
      <DateField
        name="closesOn"
        label="Bế giảng"
        defaultValue={start?.closesOn}
        hint="Lớp được tính vào ngày này; để trống nếu học một ngày"
      />
      <Combobox
        name="organiserUnitId"
        label="Đơn vị mở lớp"
        src="/api/units/search"
        defaultValue={unit}
        placeholder="Tên đơn vị trong sổ…"
      />
      <TextField
        name="organiser"
        label="Tên đơn vị mở trên giấy tờ"
        defaultValue={start?.organiser}
        list={organisers}
        maxLength={200}
        hint="Để trống thì dùng tên đơn vị đã chọn"
      />
      <TextField name="venue" label="Địa điểm" defaultValue={start?.venue ?? ''} maxLength={200} />
      <Checkbox name="isOnline" label="Học trực tuyến" defaultChecked={start?.isOnline} />
    </>
  )
}
