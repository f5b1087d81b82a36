import type { CivilDate } from '../../civil-date'
import { formatNumber } from '../../numbers'

/** A number as it is stated: the value, and of a rate its part and whole. */
export type Stated = {
  readonly value: number | null
  readonly unit: string
  readonly part: number | null
  readonly whole: number | null
}

/** A figure of an issued report that no longer comes out as it was issued, with the names that make the difference. */
export type Difference = {
  readonly figureId: string
  readonly title: string
  readonly reported: Stated
  readonly now: Stated
  /** Counted then, not now, and the other way round; of a rate also who moved between part and rest. */
  readonly gone: readonly string[]
  readonly come: readonly string[]
  /** Counted then and now, but with another number: «Đảng bộ xã Tứ Hiệp (724 → 736)». */
  readonly other: readonly string[]
}

/** A row of a list with what it adds to the value, and of a rate to the part. */
export type Counted = { readonly key: string; readonly label: string; readonly weight: number; readonly part: number }

/** Who was counted then and not now, who the other way round, and what counts for another number than it did. */
export function comparedRows(
  reported: readonly Counted[],
  now: readonly Counted[],
): { gone: string[]; come: string[]; other: string[] } {
  const then = new Map(reported.map((row) => [row.key, row]))
  const today = new Map(now.map((row) => [row.key, row]))
  const isLeft = (a: Counted | undefined, b: Counted) => !a || (a.weight === b.weight && a.part < b.part)
  return {
    gone: reported.filter((row) => isLeft(today.get(row.key), row)).map(({ label }) => label),
    come: now.filter((row) => isLeft(then.get(row.key), row)).map(({ label }) => label),
    other: now.flatMap(({ key, label, weight }) => {
      const was = then.get(key)?.weight
      return was === undefined || was === weight ? [] : [`${label} (${formatNumber(was)} → ${formatNumber(weight)})`]
    }),
  }
}

const same = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-9)

export const isSame = (a: Stated, b: Stated) => same(a.value, b.value) && same(a.part, b.part) && same(a.whole, b.whole)

/** What a post was held for before and after a change, as a row of one person. */
export type HoldingAhead = {
  readonly personId: string
  readonly name: string
  readonly title: string
  readonly was: { readonly from: CivilDate; readonly until: CivilDate | null } | null
  readonly will: { readonly from: CivilDate; readonly until: CivilDate | null } | null
}

export type ReportAhead = {
  readonly reportId: string
  readonly numberText: string
  readonly title: string
  readonly differences: readonly Difference[]
}

/** What follows from putting an entry right or taking it back, before it is done. */
export type Consequences = {
  readonly holdings: readonly HoldingAhead[]
  readonly reports: readonly ReportAhead[]
  /** Why the register would refuse it. */
  readonly refusal: string | null
}
