/** All that is kept of an issued report, each part by the hash of its content. */
export type Seal = {
  readonly report: string
  readonly texts: string
  readonly overrides: string
  readonly figures: string
  readonly rows: string
  readonly files: string
}

export type SealedPart = keyof Seal | 'withdrawal'

export const SEALED_PARTS = ['report', 'texts', 'overrides', 'figures', 'rows', 'files'] as const

/** A row as text: columns in the order of their names, empty ones left out, so that a column added later changes no hash. */
export const rowText = (row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

export const brokenParts = (sealed: Seal, now: Seal): SealedPart[] =>
  SEALED_PARTS.filter((part) => sealed[part] !== now[part])

/** How an issued report stands beside what was sealed: `unsealed` was issued before seals were kept. */
export type SealState = 'whole' | 'unsealed' | readonly SealedPart[]
