import { X } from 'lucide'
import { formatDay, isCivilDate } from '@/lib/civil-date'
import { hrefWith, many, type SearchParams } from '@/lib/list-state'
import { Icon } from './icon'
import { LookupChip } from './lookup-chip'
import { TextLink } from './text-link'

type Naming = { name: string; label: string; more?: boolean }
type FromList = Naming & { options: readonly { value: string; label: string }[]; multiple?: boolean }
type Typed = Naming & { kind: 'day' | 'number' | 'text' }
type Lookup = Naming & { lookup: string; chosen?: { id: string; label: string } | null }
export type Filter = FromList | Typed | Lookup

type Props<F extends Filter> = { filter: F; path: string; params: SearchParams }

function Remove({ filter, value, path, params }: Props<Filter> & { value: string }) {
  const rest = many(params, filter.name).filter((other) => other !== value)
  return (
    <TextLink href={hrefWith(path, params, { [filter.name]: rest })} aria-label={`Bỏ lọc ${filter.label}`}>
      <Icon of={X} size={15} />
    </TextLink>
  )
}

function ListChip({ filter, path, params }: Props<FromList>) {
  const values = many(params, filter.name)
  const single = filter.multiple ? undefined : values[0]
  const left = filter.multiple ? filter.options.filter((option) => !values.includes(option.value)) : filter.options
  return (
    <>
      {filter.multiple &&
        values.map((value) => (
          <span key={value} className="chip set">
            {filter.label}: <b>{filter.options.find((option) => option.value === value)?.label ?? value}</b>
            <input type="hidden" name={filter.name} value={value} />
            <Remove filter={filter} value={value} path={path} params={params} />
          </span>
        ))}
      <span key={single} className={single ? 'chip set' : 'chip'}>
        {single && `${filter.label}:`}
        <select name={filter.name} aria-label={filter.label} defaultValue={single ?? ''}>
          <option value="">{single ? 'Tất cả' : `+ ${filter.label}`}</option>
          {left.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        {single && <Remove filter={filter} value={single} path={path} params={params} />}
      </span>
    </>
  )
}

const WIDTHS = { day: 'w-[106px]', number: 'w-[56px]', text: 'w-[130px]' } as const

function TypedChip({ filter, path, params }: Props<Typed>) {
  const value = many(params, filter.name)[0] ?? ''
  return (
    <label key={value} className={value ? 'chip set' : 'chip'}>
      {filter.label}
      <input
        name={filter.name}
        className={`num ${WIDTHS[filter.kind]}`}
        inputMode={filter.kind === 'text' ? undefined : 'numeric'}
        placeholder={filter.kind === 'day' ? 'ngày/tháng/năm' : '…'}
        defaultValue={isCivilDate(value) ? formatDay(value) : value}
        autoComplete="off"
      />
      {value && <Remove filter={filter} value={value} path={path} params={params} />}
    </label>
  )
}

export function FilterChip({ filter, path, params }: Props<Filter>) {
  if ('options' in filter) return <ListChip filter={filter} path={path} params={params} />
  if ('kind' in filter) return <TypedChip filter={filter} path={path} params={params} />
  const value = many(params, filter.name)[0]
  if (!value) return <LookupChip name={filter.name} label={filter.label} src={filter.lookup} />
  return (
    <span className="chip set">
      {filter.label}: <b>{filter.chosen?.label ?? 'đã chọn'}</b>
      <input type="hidden" name={filter.name} value={value} />
      <Remove filter={filter} value={value} path={path} params={params} />
    </span>
  )
}
