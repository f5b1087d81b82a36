import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import { type Base, type Context, within } from '../../context'
import { valuesById } from '../../figures/queries'
import { type FigureValue, figureHref, formatFigure } from '../../figures/rules'
import { listSeatTargets } from '../../figures/targets/queries'
import { breachesIn } from '../../movements/checks/queries'
import { saveDraft } from '../../movements/decisions/commands'
import type { DraftInput } from '../../movements/decisions/input'
import { type Act, type DecisionPage, findDecision } from '../../movements/decisions/queries'
import { forgetClashes, settle } from '../../movements/settle/commands'
import { clashSentence, listClashes } from '../../movements/settle/queries'
import { formatFraction } from '../../numbers'
import { gapsIn } from '../../qualifications/standards/checks/queries'
import { gapSentence } from '../../qualifications/standards/rules'
import { listRivals } from './queries'
import type { ActAhead, Ahead, SeatAhead } from './rules'

export type Looking = Context<'movements.read' | 'qualifications.read' | 'figures.read' | 'targets.read'>
type Preparing = Looking & Context<'movements.prepare' | 'documents.read'>

class LookedAhead extends Error {
  constructor(readonly seen: unknown) {
    super('looked ahead')
  }
}

/** Says what a decision would do: it is recorded and put in force inside a transaction that never commits. */
export const lookAhead = (ctx: Preparing, draft: DraftInput): Ahead =>
  unmade(ctx, (tx) => inForce(tx, saveDraft(tx, draft).decisionId))

/** The same for a draft that is kept already. */
export const lookAheadOf = (ctx: Looking, decisionId: string): Ahead => unmade(ctx, (tx) => inForce(tx, decisionId))

/** What `look` sees when what it writes is written, all of which is undone. */
export function unmade<C extends Base, T>(ctx: C, look: (tx: C) => T): T {
  try {
    ctx.db.transaction((open) => {
      throw new LookedAhead(look(within(ctx, open as Db)))
    })
  } catch (error) {
    if (error instanceof LookedAhead) return error.seen as T
    throw error
  }
  throw new Error('A look ahead must not commit')
}

/** Puts a draft in force, in a transaction that is undone, and says what that does. */
export function inForce(tx: Looking, decisionId: string): Ahead {
  const decision = findDecision(tx, decisionId)
  if (!decision) throw new Error('A draft to look at cannot be read')
  const days = decision.acts.flatMap(({ on }) => on ?? []).sort()
  const on = days.at(-1) ?? tx.today
  const seatIds = [...new Set(decision.acts.flatMap((act) => act.effects.map(({ seatId }) => seatId)))]
  const targets = listSeatTargets(tx, on)
  const figureIds = targets.map(({ figureId }) => figureId)

  const acts = actsAhead(tx, decision)
  const rivals = listRivals(tx, decision)
  const before = { holders: holdersOf(tx, seatIds, on), figures: valuesById(tx, figureIds, { on }) }
  tx.db.update(decisions).set({ registeredAt: tx.now }).where(eq(decisions.id, decisionId)).run()
  settle(tx, [...new Set(decision.acts.map(({ personId }) => personId))])
  const clashes = listClashes(tx)
  forgetClashes(tx)
  const after = { holders: holdersOf(tx, seatIds, on), figures: valuesById(tx, figureIds, { on }) }

  return {
    on,
    acts,
    seats: seatsAhead(tx, seatIds, before.holders, after.holders),
    clashes: clashes.map(clashSentence),
    rivals,
    rates: targets.flatMap(({ figureId, threshold }) => {
      const was = before.figures.get(figureId)
      const will = after.figures.get(figureId)
      if (!was || !will) return []
      const href = figureHref(figureId, { on })
      const percent = will.value ?? 0
      return [{ id: figureId, title: will.title, href, was: stated(was), will: stated(will), percent, threshold }]
    }),
  }
}

export const stated = (value: FigureValue) =>
  value.whole === undefined
    ? formatFigure(value)
    : `${formatFraction(value.part ?? 0, value.whole)} (${formatFigure(value)})`

function actsAhead(tx: Looking, decision: DecisionPage): ActAhead[] {
  const [breaches, gaps] = [breachesIn(tx, decision.id), gapsIn(tx, decision.id)]
  const titles = (act: Act, change: string) =>
    act.effects.filter((effect) => effect.change === change).map(({ title }) => title)
  return decision.acts.map((act) => ({
    personId: act.personId,
    name: act.person.fullName,
    kind: act.kind,
    on: act.on,
    leaves: titles(act, 'end'),
    takes: titles(act, 'begin'),
    renews: titles(act, 'renew'),
    suspends: titles(act, 'suspend'),
    breaches: breaches.get(act.id) ?? [],
    gaps: (gaps.get(act.id) ?? []).map(({ title, points, standard: { basis, isUnverified } }) => ({
      ...{ title, message: gapSentence(points), basis, isUnverified },
    })),
  }))
}

const holdersOf = (tx: Looking, seatIds: readonly string[], on: CivilDate) =>
  new Map(
    tx.db
      .select({ seatId: assignments.seatId, personId: assignments.personId })
      .from(assignments)
      .where(
        and(inArray(assignments.seatId, [...seatIds]), ne(assignments.manner, 'acting'), effectiveOn(assignments, on)),
      )
      .all()
      .map(({ seatId, personId }) => [seatId, personId]),
  )

/** Seats that stand empty afterwards though they were held, and those that were empty and are held. */
function seatsAhead(
  tx: Looking,
  seatIds: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { vacated: SeatAhead[]; filled: SeatAhead[] } {
  const named = tx.db
    .select({ seatId: seats.id, title: posts.fullTitle, postId: posts.id })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(inArray(seats.id, [...seatIds]))
    .all()
  return {
    vacated: named.filter(({ seatId }) => before.has(seatId) && !after.has(seatId)),
    filled: named.filter(({ seatId }) => !before.has(seatId) && after.has(seatId)),
  }
}
