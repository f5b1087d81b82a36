import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { ReceivedPage } from '@/lib/inspections/received/queries'

export function ReceivedFields({ start }: { start?: ReceivedPage }) {
  return (
    <>
      <TextField name="team" label="Đoàn kiểm tra" defaultValue={start?.team} maxLength={200} required />
      <Combobox
        name="unitId"
        label="Tổ chức được kiểm tra"
        src="/api/units/search"
        defaultValue={start && { id: start.unitId, label: start.unitName }}
        placeholder="Tên đảng bộ, cơ quan…"
        required
      />
      <Textarea name="topic" label="Nội dung" rows={3} defaultValue={start?.topic} maxLength={500} required />
      <DateField name="on" label="Ngày làm việc" defaultValue={start?.on} required />
      <TextField name="noticeNumber" label="Số thông báo" defaultValue={start?.noticeNumber} maxLength={60} />
      <DateField name="noticedOn" label="Ngày thông báo" defaultValue={start?.noticedOn} />
      <Textarea name="note" label="Ghi chú" rows={2} defaultValue={start?.note} maxLength={1000} />
    </>
  )
}
