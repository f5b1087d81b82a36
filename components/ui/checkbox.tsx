'use client'

import { describedBy, type FieldProps } from './field'
import { first, useField, useFormState } from './form-context'

type Props = Omit<FieldProps, 'hideLabel'> & {
  value?: string
  defaultChecked?: boolean
  onChange?: (checked: boolean) => void
}

export function Checkbox({
  name,
  label,
  hint,
  required,
  disabled,
  wide,
  value = 'on',
  defaultChecked,
  onChange,
}: Props) {
  const field = useField(name, hint)
  const isRefilled = Object.keys(useFormState().values).length > 0
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <div className="choice">
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          disabled={disabled}
          defaultChecked={isRefilled ? first(field.typed) === value : defaultChecked}
          aria-required={required || undefined}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={describedBy(field.problem, field)}
          onChange={onChange && ((event) => onChange(event.target.checked))}
        />
        <div>
          <label htmlFor={field.id}>{label}</label>
          {hint && (
            <span className="sub" id={field.hintId}>
              {hint}
            </span>
          )}
        </div>
      </div>
      {field.problem && (
        <p className="problem" id={field.problemId}>
          {field.problem}
        </p>
      )}
    </div>
  )
}
