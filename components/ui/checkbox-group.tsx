'use client'

import { type Choice, ChoiceList } from './choice-list'
import { Field, type FieldProps } from './field'
import { useField, useFormState } from './form-context'

const COLUMNS = { 1: 'grid', 2: 'grid sm:grid-cols-2 gap-x-6', 3: 'grid sm:grid-cols-3 gap-x-6' } as const

type Props = FieldProps & { options: readonly Choice[]; defaultValue?: readonly string[]; columns?: 1 | 2 | 3 }

export function CheckboxGroup({
  name,
  label,
  hint,
  required,
  disabled,
  wide,
  hideLabel,
  options,
  defaultValue = [],
  columns = 1,
}: Props) {
  const field = useField(name, hint)
  const isRefilled = Object.keys(useFormState().values).length > 0
  const chosen = isRefilled ? [field.typed ?? []].flat() : defaultValue
  return (
    <Field {...field} group label={label} hint={hint} required={required} wide={wide} hideLabel={hideLabel}>
      <ChoiceList
        kind="checkbox"
        id={field.id}
        name={name}
        options={options}
        chosen={chosen}
        disabled={disabled}
        problem={field.problem}
        layout={COLUMNS[columns]}
      />
    </Field>
  )
}
