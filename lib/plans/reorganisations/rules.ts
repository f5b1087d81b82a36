import type { Numbers } from '../../movements/reorganisations/commit/queries'

/** The register on the eve of a session and on its day, in numbers and in words, and what stands in its way. */
export type Compared = {
  readonly numbers: { readonly before: Numbers; readonly after: Numbers }
  readonly figures: readonly {
    readonly id: string
    readonly title: string
    readonly was: string
    readonly will: string
  }[]
  readonly clashes: readonly string[]
}
