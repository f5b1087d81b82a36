import { DateField } from '@/components/ui/date-field'
import { RadioGroup } from '@/components/ui/radio-group'

const OTHER = 'other'

type Props = {
  choices: readonly { value: string; label: string }[]
  chosen: string | undefined
  onChange: (value: string) => void
  today: string
}

/** A ready period, or first and last day by hand. */
export function PeriodFields({ choices, chosen = OTHER, onChange, today }: Props) {
  return (
    <>
      <RadioGroup
        name="period"
        label="Kỳ báo cáo"
        options={[...choices, { value: OTHER, label: 'Từ ngày – đến ngày khác' }]}
        defaultValue={chosen}
        onChange={onChange}
      />
      {chosen === OTHER && (
        <div className="grid grid-cols-2 gap-3">
          <DateField name="from" label="Từ ngày" required />
          <DateField name="to" label="Đến hết ngày" defaultValue={today} required />
        </div>
      )}
    </>
  )
}
