import type { RecordName } from '@/lib/audit/records/queries'
import { codeName } from '@/lib/audit/values/labels'
import { formatInstant } from '@/lib/instant'
import { formatPartial, isPartialDate } from '@/lib/partial-date'
import { RecordLink } from './record-link'

type Props = { field: string; value: unknown; names: ReadonlyMap<string, RecordName> }

const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)

/** A value of the log as a person reads it: names for ids, words for codes, days as written here. */
export function EntryValue({ field, value, names }: Props) {
  if (value === null || value === undefined || value === '') return <span className="muted">(trống)</span>
  if (Array.isArray(value)) {
    if (value.length === 0) return <span className="muted">(trống)</span>
    return value.map((item) => (
      <span key={String(item)} className="block">
        <EntryValue field={field} value={item} names={names} />
      </span>
    ))
  }
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  const text = String(value)
  const record = names.get(text)
  if (record) return <RecordLink id={text} record={record} kindless />
  if (isInstant(text)) return <span className="num">{formatInstant(text)}</span>
  if (typeof value === 'string' && text.length > 4 && isPartialDate(text))
    return <span className="num">{formatPartial(text)}</span>
  return codeName(field, text) ?? text
}
