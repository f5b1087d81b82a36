/** `blocking`: it contradicts itself; `warning`: goes on with a reason only; `note`: to be read. */
export type Severity = 'blocking' | 'warning' | 'note'

export type Finding = {
  readonly key: string
  readonly severity: Severity
  readonly text: string
  /** Where it can be put right. */
  readonly href: string
}
