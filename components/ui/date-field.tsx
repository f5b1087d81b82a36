'use client'

import { CalendarDays } from 'lucide'
import { useRef, useState } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { first, useField, useFormState } from './form-context'
import { Icon } from './icon'
import { shownDay } from './shown-day'

type Props = FieldProps & {
  /** Half-known days are allowed: `05/1988`, `1988`. */
  partial?: boolean
  defaultValue?: string | null
  onChange?: (iso: string | null) => void
}

/** The rules of days come with the first visit to a field; the server reads what is posted by the same ones. */
async function readDay(typed: string, partial: boolean | undefined): Promise<string | null> {
  if (partial) return (await import('@/lib/partial-date')).parsePartial(typed)
  return (await import('@/lib/civil-date')).parseDay(typed)
}

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

  const settle = async (typed: string) => {
    const day = await readDay(typed, partial)
    if (text.current?.value !== typed) return
    if (day) text.current.value = shownDay(day)
    const example = partial ? '05/09/1988, 09/1988 hoặc 1988' : '05/09/1988'
    setWrong(typed.trim() && !day ? `«${typed.trim()}» không phải là một ngày. Ghi theo mẫu ${example}.` : undefined)
    onChange?.(day)
  }
  const openCalendar = async () => {
    const day = await readDay(text.current?.value ?? '', false)
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
          placeholder={partial ? 'như 15/06/1978, 1978' : 'ngày/tháng/năm'}
          disabled={disabled}
          defaultValue={shownDay(first(field.typed) ?? defaultValue ?? '')}
          aria-required={required || undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(problem, field)}
          onFocus={() => readDay('', partial)}
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
          <Icon of={CalendarDays} size={17} />
        </button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          className="pointer-events-none absolute right-0 bottom-0 h-px w-px opacity-0"
          onChange={(event) => {
            if (event.target.value === '' || !text.current) return
            text.current.value = event.target.value
            settle(event.target.value)
            touch()
          }}
        />
      </div>
    </Field>
  )
}
