'use client'

import { CalendarDays } from 'lucide-react'
import { useRef, useState } from 'react'
import { isCivilDate, parseDay } from '@/lib/civil-date'
import { formatPartial, isPartialDate, parsePartial } from '@/lib/partial-date'
import { describedBy, Field, type FieldProps } from './field'
import { first, useField, useFormState } from './form-context'

type Props = FieldProps & {
  /** Half-known days are allowed: `05/1988`, `1988`. */
  partial?: boolean
  defaultValue?: string | null
  onChange?: (iso: string | null) => void
}

const shown = (text: string) => (isPartialDate(text) ? formatPartial(text) : text)

/** A day as text in the order of the country, whatever the browser's language; it posts what it shows. */
export function DateField({
  name,
  label,
  hint,
  required,
  disabled,
  wide,
  hideLabel,
  partial,
  defaultValue,
  onChange,
}: Props) {
  const field = useField(name, hint)
  const { touch } = useFormState()
  const text = useRef<HTMLInputElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string>()
  const problem = wrong ?? field.problem

  const settle = (typed: string) => {
    const day = partial ? parsePartial(typed) : parseDay(typed)
    if (day && text.current) text.current.value = formatPartial(day)
    const example = partial ? '05/09/1988, 09/1988 hoặc 1988' : '05/09/1988'
    setWrong(typed.trim() && !day ? `«${typed.trim()}» không phải là một ngày. Ghi theo mẫu ${example}.` : undefined)
    onChange?.(day)
  }
  const openCalendar = () => {
    const day = parseDay(text.current?.value ?? '')
    if (picker.current) picker.current.value = day ?? ''
    picker.current?.showPicker()
  }

  return (
    <Field {...field} problem={problem} label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      <div className="with-end">
        <input
          ref={text}
          id={field.id}
          name={name}
          className="input num"
          inputMode="numeric"
          autoComplete="off"
          placeholder={partial ? 'ngày/tháng/năm hoặc năm' : 'ngày/tháng/năm'}
          disabled={disabled}
          defaultValue={shown(first(field.typed) ?? defaultValue ?? '')}
          aria-required={required || undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(problem, field)}
          onBlur={(event) => settle(event.target.value)}
        />
        <button
          type="button"
          className="end"
          tabIndex={-1}
          disabled={disabled}
          onClick={openCalendar}
          aria-label="Mở lịch"
        >
          <CalendarDays size={17} />
        </button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          className="pointer-events-none absolute right-0 bottom-0 h-px w-px opacity-0"
          onChange={(event) => {
            if (!isCivilDate(event.target.value) || !text.current) return
            text.current.value = event.target.value
            settle(event.target.value)
            touch()
          }}
        />
      </div>
    </Field>
  )
}
