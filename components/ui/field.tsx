import { CircleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon'

/** What every field takes. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  disabled?: boolean
  /** Spans all columns of its section. */
  wide?: boolean
  /** Keeps the label for screen readers only, where a column head already says it. */
  hideLabel?: boolean
}

type Props = Pick<FieldProps, 'label' | 'hint' | 'required' | 'wide' | 'hideLabel'> & {
  id: string
  problem?: string
  hintId?: string
  problemId: string
  /** A group of controls: its label is a legend. */
  group?: boolean
  children: ReactNode
}

export const describedBy = (problem: string | undefined, ids: { hintId?: string; problemId: string }) =>
  [problem && ids.problemId, ids.hintId].filter(Boolean).join(' ') || undefined

/** Label, control, hint and problem in one place. */
export function Field({
  id,
  label,
  hint,
  required,
  wide,
  hideLabel,
  problem,
  hintId,
  problemId,
  group,
  children,
}: Props) {
  const Frame = group ? 'fieldset' : 'div'
  const caption = (
    <>
      {label}
      {required && (
        <span className="required" aria-hidden="true">
          *
        </span>
      )}
    </>
  )
  return (
    <Frame
      className={wide ? 'field wide' : 'field'}
      aria-describedby={group ? describedBy(problem, { hintId, problemId }) : undefined}
    >
      {group ? (
        <legend className={hideLabel ? 'sr-only' : undefined}>{caption}</legend>
      ) : (
        <label htmlFor={id} id={`${id}-label`} className={hideLabel ? 'sr-only' : undefined}>
          {caption}
        </label>
      )}
      {children}
      {problem && (
        <p className="problem" id={problemId}>
          <Icon of={CircleAlert} size={15} className="mt-[2px] flex-none" />
          {problem}
        </p>
      )}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </Frame>
  )
}
