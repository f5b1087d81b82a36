'use client'

import { describedBy, Field, type FieldProps } from './field'
import { first, useField } from './form-context'

type Props = FieldProps & {
  defaultValue?: string | null
  rows?: number
  maxLength?: number
  placeholder?: string
  onChange?: (text: string) => void
}

export function Textarea({
  name,
  label,
  hint,
  required,
  wide,
  hideLabel,
  defaultValue,
  rows = 3,
  onChange,
  ...input
}: Props) {
  const field = useField(name, hint)
  return (
    <Field {...field} label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        className="input"
        defaultValue={first(field.typed) ?? defaultValue ?? ''}
        aria-required={required || undefined}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy(field.problem, field)}
        onChange={onChange && ((event) => onChange(event.target.value))}
        {...input}
      />
    </Field>
  )
}
