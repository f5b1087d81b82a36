'use client'

import { createContext, useContext, useId } from 'react'
import type { FormValues } from '@/lib/problem'

export type FormState = {
  problems: Record<string, string>
  /** What was typed before: filled in again after a refusal without JavaScript, or from a kept draft. */
  values: FormValues
  pending: boolean
  /** Says that something was changed by other means than typing. */
  touch: () => void
}

const NONE: FormState = { problems: {}, values: {}, pending: false, touch: () => {} }

const FormContext = createContext<FormState>(NONE)
export const FormProvider = FormContext.Provider
export const useFormState = () => useContext(FormContext)

/** What a field needs to know of its form, and the ids that tie label, hint and problem to it. */
export function useField(name: string, hint?: unknown) {
  const { problems, values } = useFormState()
  const id = useId()
  const problem = problems[name]
  return {
    id,
    problem,
    typed: values[name],
    hintId: hint ? `${id}-hint` : undefined,
    problemId: `${id}-problem`,
  }
}

export const first = (typed: string | string[] | undefined) => (Array.isArray(typed) ? typed[0] : typed)
