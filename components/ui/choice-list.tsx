import type { ReactNode } from 'react'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = {
  kind: 'checkbox' | 'radio'
  name: string
  id: string
  options: readonly Choice[]
  chosen: readonly string[]
  disabled?: boolean
  problem?: string
  layout: string
  onChange?: (value: string) => void
}

export function ChoiceList({ kind, name, id, options, chosen, disabled, problem, layout, onChange }: Props) {
  return (
    <div className={layout}>
      {options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${option.value}`
        return (
          <div key={option.value} className="choice">
            <input
              type={kind}
              id={own}
              name={name}
              value={option.value}
              disabled={disabled || option.disabled}
              defaultChecked={chosen.includes(option.value)}
              data-wrong={problem && index === 0 ? true : undefined}
              aria-describedby={option.hint ? `${own}-hint` : undefined}
              onChange={onChange && (() => onChange(option.value))}
            />
            <div>
              <label htmlFor={own}>{option.label}</label>
              {option.hint && (
                <span className="sub" id={`${own}-hint`}>
                  {option.hint}
                </span>
              )}
            </div>
          </div>
        )
      })}
    </div>
  )
}
