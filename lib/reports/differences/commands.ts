import { isDeepStrictEqual } from 'node:util'
import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { figureOf } from '../../figures/catalogue'
import { cancelMovement, correctMovement } from '../../movements/acts/commands'
import type { CancelInput, CorrectInput } from '../../movements/acts/input'
import { findAct, listStandingActs } from '../../movements/acts/queries'
import { holdingsOf } from '../../movements/decisions/queries'
import { unmade } from '../../plans/preview/commands'
import { Problem } from '../../problem'
import { listIssuedSince, listOtherValues } from './queries'
import { type Consequences, type HoldingAhead, isSame, type ReportAhead } from './rules'

type Looking = Context<'movements.read' | 'figures.read' | 'reports.read'>

/** Only what people hold can be changed by an act: learners and members of organisations stay what they are. */
const hangsOnPosts = (figureId: string) => {
  const needs = figureOf(figureId)?.needs
  return needs === 'people.read' || needs === 'movements.read' || needs === 'organisation.read'
}

/** What follows from taking an act back; nothing is written. */
export const foreseeCancelling = (ctx: Looking & Context<'movements.cancel'>, input: CancelInput): Consequences =>
  foresee(ctx, input, [], (tx) => cancelMovement(tx, input))

/** What follows from putting an act right; nothing is written. */
export const foreseeCorrecting = (ctx: Looking & Context<'movements.correct'>, input: CorrectInput): Consequences =>
  foresee(ctx, input, input.on ? [input.on] : [], (tx) => correctMovement(tx, input))

function foresee<C extends Looking>(
  ctx: C,
  { movementId, whole }: Pick<CancelInput, 'movementId' | 'whole'>,
  days: readonly CivilDate[],
  change: (tx: C) => unknown,
): Consequences {
  const act = findAct(ctx, movementId)?.movement
  if (!act) throw new Problem('unknown', undefined, 'Không tìm thấy biến động này trong sổ.')
  const acts = whole && act.decisionId ? listStandingActs(ctx, act.decisionId) : [act]
  const personIds = [...new Set(acts.map(({ personId }) => personId))]
  const [first = ctx.today] = [...days, ...acts.flatMap(({ on }) => on ?? [])].sort()
  const reports = listIssuedSince(ctx, first)
  const before = holdingsOf(ctx, personIds)
  const look = (tx: C) => {
    change(tx)
    const changed = reports.map((report) => ({
      ...report,
      numberText: report.numberText ?? '',
      differences: listOtherValues(tx, report.reportId, hangsOnPosts),
    }))
    return { after: holdingsOf(tx, personIds), changed }
  }
  try {
    const { after, changed } = unmade(ctx, look)
    const holdings = holdingsAhead(ctx, before, after)
    return { holdings, reports: changed.flatMap((one) => causedBy(ctx, one)), refusal: null }
  } catch (error) {
    if (error instanceof Problem) return { holdings: [], reports: [], refusal: error.message }
    throw error
  }
}

type Held = ReturnType<typeof holdingsOf>

function holdingsAhead(ctx: Looking, before: Held, after: Held): HoldingAhead[] {
  const personIds = [...new Set([...before.keys(), ...after.keys()])]
  const names = new Map(
    ctx.db
      .select({ id: people.id, name: people.fullName })
      .from(people)
      .where(inArray(people.id, personIds))
      .all()
      .map(({ id, name }) => [id, name]),
  )
  return personIds.flatMap((personId) => {
    const [old, own] = [before.get(personId) ?? [], after.get(personId) ?? []]
    const seats = new Map([...old, ...own].map(({ seatId, title }) => [seatId, title]))
    return [...seats].flatMap(([seatId, title]) => {
      const of = (held: typeof old) =>
        held.filter((one) => one.seatId === seatId).map(({ from, until }) => ({ from, until }))
      const [was, will] = [of(old), of(own)]
      const row = { personId, name: names.get(personId) ?? '', title }
      return Array.from({ length: Math.max(was.length, will.length) }, (_, at) => at)
        .filter((at) => !isDeepStrictEqual(was[at], will[at]))
        .map((at) => ({ ...row, was: was[at] ?? null, will: will[at] ?? null }))
    })
  })
}

/** Without the figures that differ already, whatever is done now. */
function causedBy(ctx: Looking, report: ReportAhead): ReportAhead[] {
  const touched = new Set(report.differences.map(({ figureId }) => figureId))
  if (touched.size === 0) return []
  const already = new Map(
    listOtherValues(ctx, report.reportId, (id) => touched.has(id)).map(({ figureId, now }) => [figureId, now]),
  )
  const differences = report.differences.filter(({ figureId, now }) => {
    const before = already.get(figureId)
    return !before || !isSame(before, now)
  })
  return differences.length > 0 ? [{ ...report, differences }] : []
}
