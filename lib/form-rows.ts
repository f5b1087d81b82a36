const NEVER = new Set(['__proto__', 'constructor', 'prototype'])

/** Names such as `rows.0.personId` become nested lists and objects; plain names stay as they are. */
export function nest(flat: unknown): unknown {
  const root: Record<string, unknown> = {}
  if (typeof flat !== 'object' || flat === null) return flat
  for (const [name, value] of Object.entries(flat)) {
    const steps = name.split('.')
    if (steps.length > 6 || steps.some((step) => NEVER.has(step))) continue
    let here = root
    steps.forEach((step, at) => {
      if (at === steps.length - 1) here[step] = value
      else here = child(here, step, steps[at + 1] ?? '')
    })
  }
  return root
}

function child(here: Record<string, unknown>, step: string, next: string): Record<string, unknown> {
  const known = here[step]
  if (typeof known === 'object' && known !== null) return known as Record<string, unknown>
  const made = /^\d{1,3}$/.test(next) ? [] : {}
  here[step] = made
  return made as Record<string, unknown>
}
