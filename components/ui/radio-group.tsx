'use client'

import { type Choice, ChoiceList } from './choice-list'
import { Field, type FieldProps } from './field'
import { first, useField } from './form-context'

type Props = FieldProps & {
  options: readonly Choice[]
  defaultValue?: string | null
  inline?: boolean
  onChange?: (value: string) => void
}

export function RadioGroup({
  name,
  label,
  hint,
  required,
  disabled,
  wide,
  hideLabel,
  options,
  defaultValue,
  inline,
  onChange,
}: Props) {
  const field = useField(name, hint)
  const chosen = first(field.typed) ?? defaultValue
  return (
    <Field {...field} group label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      <ChoiceList
        kind="radio"
        id={field.id}
        name={name}
        options={options}
        chosen={chosen ? [chosen] : []}
        disabled={disabled}
        problem={field.problem}
        layout={inline ? 'flex flex-wrap gap-x-6' : 'grid'}
        onChange={onChange}
      />
    </Field>
  )
}
