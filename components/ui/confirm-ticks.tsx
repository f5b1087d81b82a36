'use client'

import { Checkbox } from './checkbox'
import { useFormState } from './form-context'

/** Asked only when the server has a doubt under one of these names: whoever ticks it answers for it. */
export function ConfirmTicks({ ticks }: { ticks: Readonly<Record<string, string>> }) {
  const { problems, values } = useFormState()
  return Object.entries(ticks).map(
    ([name, label]) => (problems[name] || values[name]) && <Checkbox key={name} name={name} label={label} />,
  )
}
