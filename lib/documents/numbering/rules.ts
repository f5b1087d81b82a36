/** Numbers from the first to the last, both counted. */
export type NumberRange = { readonly first: number; readonly last: number }

/** The numbers before one that nothing accounts for. */
export function missingBefore(number: number, known: readonly NumberRange[]): NumberRange[] {
  const missing: NumberRange[] = []
  let next = 1
  for (const { first, last } of [...known].sort((a, b) => a.first - b.first)) {
    if (first >= number) break
    if (first > next) missing.push({ first: next, last: first - 1 })
    next = Math.max(next, last + 1)
  }
  if (next < number) missing.push({ first: next, last: number - 1 })
  return missing
}

/** «844, 846–851» */
export const rangesText = (ranges: readonly NumberRange[]) =>
  ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
