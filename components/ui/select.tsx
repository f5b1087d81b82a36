'use client'

import { describedBy, Field, type FieldProps } from './field'
import { first, useField } from './form-context'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }

type Props = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  defaultValue?: string | null
  /** The text of the empty option; `null` = there is none. */
  placeholder?: string | null
  onChange?: (value: string) => void
}

const one = (option: Option) => (
  <option key={option.value} value={option.value} disabled={option.disabled}>
    {option.label}
  </option>
)

export function Select({
  name,
  label,
  hint,
  required,
  disabled,
  wide,
  hideLabel,
  options,
  defaultValue,
  placeholder = 'Chọn…',
  onChange,
}: Props) {
  const field = useField(name, hint)
  return (
    <Field {...field} label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      <select
        id={field.id}
        name={name}
        className="input"
        disabled={disabled}
        defaultValue={first(field.typed) ?? defaultValue ?? (placeholder === null ? undefined : '')}
        aria-required={required || undefined}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy(field.problem, field)}
        onChange={onChange && ((event) => onChange(event.target.value))}
      >
        {placeholder !== null && <option value="">{placeholder}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(one)}
            </optgroup>
          ) : (
            one(option)
          ),
        )}
      </select>
    </Field>
  )
}
