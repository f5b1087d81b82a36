type Level = { readonly kind: string; readonly rank: number }

/** The highest of one kind; the first of equals, which the list has in the order of their days. */
export const highestOf = <Q extends Level>(qualifications: readonly Q[], kind: Q['kind']): Q | null =>
  qualifications
    .filter((one) => one.kind === kind)
    .reduce<Q | null>((best, one) => (best === null || one.rank > best.rank ? one : best), null)
