import { onPage } from '../../../list-state'
import { namesOf, type Plan } from '../../../organisation/reorganisations/queries'
import { fold } from '../../../search-text'
import { type AffectedRow, familyOf, heirsIn, listTargets, type Placing, type TargetRow } from '../queries'
import { outcomeOf, type PersonState, statesOf, suggest, tally } from '../rules'

export type GridFilter = {
  readonly q: string
  readonly page: number
  /** The unit that ends. */
  readonly unit: string | null
  readonly state: PersonState | null
  /** A planned unit whose posts are offered to everybody besides those of their own successors. */
  readonly to: string | null
}

export type Offer = { readonly label: string; readonly options: readonly { value: string; label: string }[] }
export type Grid = ReturnType<typeof peopleGrid>
export type GridRow = Grid['rows'][number]

const named = (target: TargetRow) =>
  `${target.title} (${target.free > 0 ? `còn ${target.free} trong ${target.seats}` : `đủ ${target.seats}`})`

/** The posts that may be chosen for a row: those of the main successor and its place, the chosen and the suggested one. */
function offersFor(
  plan: Plan,
  targets: readonly TargetRow[],
  units: ReadonlySet<string>,
  keys: readonly (string | null)[],
): Offer[] {
  return plan.units.flatMap((unit) => {
    const own = targets.filter(
      ({ key, plannedUnitId, free }) =>
        plannedUnitId === unit.id && (keys.includes(key) || (units.has(unit.id) && free > 0)),
    )
    return own.length > 0
      ? [{ label: unit.name, options: own.map((one) => ({ value: one.key, label: named(one) })) }]
      : []
  })
}

/** Everybody whose seat ends, each with what is planned and what is suggested, and the counts of all of them. */
export function peopleGrid(ctx: Placing, plan: Plan, affected: readonly AffectedRow[], filter: GridFilter) {
  const targets = listTargets(ctx, plan)
  const heirs = heirsIn(plan)
  const states = statesOf(affected)
  const suggested = suggest(affected, targets, heirs)
  const unitNames = namesOf(ctx, [...new Set(affected.map(({ unitId }) => unitId))], plan.on)
  const words = fold(filter.q).split(/\s+/).filter(Boolean)
  const isMeant = (row: AffectedRow) =>
    words.every((word) => fold(`${row.name} ${row.title}`).includes(word)) &&
    (!filter.unit || row.unitId === filter.unit) &&
    (!filter.state || states.get(row.personId) === filter.state)
  const meant = affected.filter(isMeant)
  const also = filter.to ? familyOf(plan, filter.to) : []
  const titleOf = (key: string | undefined) => targets.find((target) => target.key === key)?.title ?? null
  const rows = onPage(meant, filter.page).map((row) => {
    const proposal = suggested.get(row.key)
    const units = new Set([...(heirs(row.unitId)[0] ?? []), ...also])
    return {
      ...row,
      unitName: unitNames.get(row.unitId) ?? '',
      suggested: proposal ? { value: proposal, title: titleOf(proposal), outcome: outcomeOf(proposal) } : null,
      placedTitle: titleOf(row.placed ?? undefined),
      offers: offersFor(plan, targets, units, [row.placed, proposal ?? null]),
    }
  })
  return {
    rows,
    total: meant.length,
    tally: tally(states),
    open: affected.filter(({ key, unitId }) => suggested.has(key) && (!filter.unit || unitId === filter.unit)).length,
    unitOptions: [...unitNames].map(([value, label]) => ({ value, label })),
    crowd: targets.reduce((sum, { free }) => sum + Math.max(0, free), 0),
  }
}
