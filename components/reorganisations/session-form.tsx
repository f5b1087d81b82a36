import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { open } from '@/lib/organisation/reorganisations/actions'
import type { Plan } from '@/lib/organisation/reorganisations/queries'

export type Bodies = readonly { value: string; label: string }[]

const KINDS = [
  { value: 'NQ', label: 'Nghị quyết' },
  { value: 'QĐ', label: 'Quyết định' },
]

/** What a session is called, under which paper it goes and from which day. */
export function SessionForm({ bodies, plan }: { bodies: Bodies; plan?: Plan }) {
  return (
    <ActionForm
      action={open}
      submit={plan ? 'Ghi thay đổi' : 'Lập phương án'}
      hidden={plan && { reorganisationId: plan.id }}
      done="/organisation/reorganisations/{id}"
      doneMessage={plan ? 'Đã ghi thay đổi.' : 'Đã lập phương án.'}
      className="grid gap-4 sm:grid-cols-2"
    >
      <TextField
        name="title"
        label="Tên gọi"
        hint="Là trích yếu của văn bản, như «Về việc sắp xếp đơn vị hành chính cấp xã»"
        defaultValue={plan?.title}
        maxLength={300}
        wide
        required
      />
      <Select
        name="issuingBodyId"
        label="Cơ quan ban hành"
        options={bodies}
        defaultValue={plan?.issuingBodyId}
        required
      />
      <Select name="kind" label="Loại văn bản" options={KINDS} defaultValue={plan?.kind ?? 'NQ'} placeholder={null} />
      <DateField name="on" label="Có hiệu lực từ ngày" defaultValue={plan?.on} required />
    </ActionForm>
  )
}
