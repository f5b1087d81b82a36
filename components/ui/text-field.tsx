'use client'

import { describedBy, Field, type FieldProps } from './field'
import { first, useField } from './form-context'

type Props = FieldProps & {
  defaultValue?: string | null
  type?: 'text' | 'password' | 'email' | 'tel' | 'search'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  autoComplete?: string
  placeholder?: string
  maxLength?: number
  autoFocus?: boolean
  readOnly?: boolean
  /** A unit after the value: «tháng», «%». */
  suffix?: string
  /** Suggestions; other text is allowed. */
  list?: string[]
  onChange?: (text: string) => void
}

export function TextField({
  name,
  label,
  hint,
  required,
  wide,
  hideLabel,
  defaultValue,
  suffix,
  list,
  onChange,
  ...input
}: Props) {
  const field = useField(name, hint)
  const { id, problem, typed } = field
  const control = (
    <input
      id={id}
      name={name}
      className="input"
      defaultValue={first(typed) ?? defaultValue ?? ''}
      aria-required={required || undefined}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy(problem, field)}
      autoComplete="off"
      list={list && `${id}-list`}
      onChange={onChange && ((event) => onChange(event.target.value))}
      {...input}
    />
  )
  return (
    <Field {...field} label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      {suffix ? (
        <div className="with-end">
          {control}
          <span className="end">{suffix}</span>
        </div>
      ) : (
        control
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Field>
  )
}
