export const DUE_ORDER = [
  'retirement-notice',
  'retirement',
  'reappointment',
  'extension',
  'mandate',
  'secondment',
  'rotation',
  'periodic-change',
  'acting',
  'party-probation',
] as const

export type DueKind = (typeof DUE_ORDER)[number]

/** A notice announces, and who becomes a full member is for the cell to propose: neither is a decision on a post. */
export const isDecided = (kind: DueKind) => kind !== 'retirement-notice' && kind !== 'party-probation'

/** Why cases cannot go into one decision. */
export const togetherProblem = (kinds: readonly DueKind[]) =>
  new Set(kinds).size > 1 ? 'mixed' : kinds.every(isDecided) ? null : 'notice'

/** What the key of a case begins with. */
export const kindOf = (key: string): DueKind | undefined => DUE_ORDER.find((kind) => key.startsWith(`${kind}.`))
