import { and, eq } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { dueDismissals, retirementAges, rules } from '@/db/schema/movements'
import { unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import { onPage } from '../../list-state'
import { inScope } from '../../organisation/scope/queries'
import { type RetirementAge, retirementDay } from '../../people/rules'
import { readTables } from '../../tables'
import { countDismissed, listDismissed } from './dismissals/queries'
import { type Held, listHeld, listHeldBy, type Reading } from './held/queries'
import type { DueQuery } from './input'
import type { DueKind } from './kinds/rules'
import { type CaseName, caseKey, casesOf, type Due, dueSpan, isListed, type Limits, nextDay } from './rules'

export type DueCase = Due & {
  readonly key: string
  readonly personId: string
  readonly name: string
  readonly birthDate: Held['birthDate']
  readonly retiresOn: CivilDate | null
  readonly seatId: string
  readonly manner: Held['manner']
  readonly postTitle: string
  readonly isElected: boolean
  readonly unitId: string
  readonly unitName: string
  readonly from: CivilDate
  /** The decision under way about it. */
  readonly draftId: string | null
}

/** What a day is judged by, and the cases that need nothing, in one question. */
function measuresOn(ctx: Reading, on: CivilDate) {
  const { inForce, ages, dismissals } = readTables(ctx.db, {
    inForce: { of: rules, where: effectiveOn(rules, on) },
    ages: { of: retirementAges },
    dismissals: { of: dueDismissals },
  })
  const needless = new Set(dismissals.map((row) => [row.kind, row.personId, row.seatId, row.dueOn].join('.')))
  return { inForce, ages, needless }
}

function casesAbout(held: Held, limits: Limits, ages: readonly RetirementAge[]): DueCase[] {
  const { personId, name, birthDate, seatId, manner, postTitle, isElected, unitId, from, draftId } = held
  const retiresOn = retirementDay(ages, held)
  return casesOf(held, limits, retiresOn).map((due) => ({
    ...due,
    key: caseKey({ ...due, personId, seatId }),
    ...{ personId, name, birthDate, retiresOn, seatId, manner, postTitle, isElected, unitId, from, draftId },
    unitName: held.unitName ?? postTitle,
  }))
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What is to be done already comes first, by the day it is due; the rest by the day on which it is to be done. */
const soonestFirst = (on: CivilDate) => {
  const later = ({ actOn }: DueCase) => (actOn > on ? actOn : on)
  return (a: DueCase, b: DueCase) =>
    byText(later(a), later(b)) || byText(nextDay(a, on), nextDay(b, on)) || a.name.localeCompare(b.name, 'vi')
}

type Asked = { on?: CivilDate; days?: number; kinds?: readonly DueKind[]; unitId?: string | null }

/** All that falls due from a day on, soonest first, in the two piles of the desk: nothing done yet, and a decision under way. */
function pilesOf(ctx: Reading, { on = ctx.today, days = 90, kinds = [], unitId = null }: Asked) {
  const span = dueSpan(on, days)
  const { inForce, ages, needless } = measuresOn(ctx, on)
  const cases = listHeld(ctx, { rules: inForce, ages, span, unitId })
    .flatMap((held) => casesAbout(held, inForce, ages))
    .filter((due) => isListed(due, span) && !needless.has(due.key))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .sort(soonestFirst(on))
  return { open: cases.filter(({ draftId }) => !draftId), drafted: cases.filter(({ draftId }) => draftId) }
}

/** What falls due from a day on and nobody has begun: retirements, ends of terms, mandates and secondments, long stays. */
export function listDue(ctx: Reading, { limit, ...asked }: Asked & { limit?: number } = {}) {
  const { open } = pilesOf(ctx, asked)
  return { rows: limit === undefined ? open : open.slice(0, limit), total: open.length }
}

/** The cases so named, as they stand: those that the viewer may see and that are still to be settled. */
export function findCases(ctx: Reading, names: readonly CaseName[], on: CivilDate = ctx.today) {
  if (names.length === 0) return []
  const { inForce, ages, needless } = measuresOn(ctx, on)
  const personIds = names.map(({ personId }) => personId)
  const cases = listHeldBy(ctx, personIds, on).flatMap((held) => casesAbout(held, inForce, ages))
  return [...new Set(names.map(caseKey))].flatMap((name) => {
    const found = cases.find(({ key }) => key === name)
    return found ? { ...found, isDismissed: needless.has(name) } : []
  })
}

export type DueList = ReturnType<typeof getDueList>

/** One pile of the inbox, a page of it, and how many lie in each. */
export function getDueList(ctx: Reading, query: DueQuery, on: CivilDate = ctx.today) {
  const { state, kinds, unitId, days, page, by } = query
  const piles = pilesOf(ctx, { on, days, kinds, unitId })
  const dismissed =
    state === 'dismissed' ? listDismissed(ctx, query, on) : { rows: [], total: countDismissed(ctx, query, on) }
  const counts = { open: piles.open.length, drafted: piles.drafted.length, dismissed: dismissed.total }
  const pile = state === 'dismissed' ? [] : piles[state]
  const ordered = by === 'unit' ? [...pile].sort((a, b) => a.unitName.localeCompare(b.unitName, 'vi')) : pile
  return {
    counts,
    rows: onPage(ordered, page),
    all: ordered,
    dismissed: dismissed.rows,
  }
}

/** The unit that the list is narrowed to, as it is called on the day; nothing that the viewer may not see. */
export const findUnitName = (ctx: Reading, unitId: string | null, on: CivilDate) =>
  unitId === null
    ? null
    : (ctx.db
        .select({ name: unitVersions.shortName })
        .from(unitVersions)
        .where(
          and(eq(unitVersions.unitId, unitId), effectiveOn(unitVersions, on), inScope(ctx, unitVersions.unitId, on)),
        )
        .get()?.name ?? null)
