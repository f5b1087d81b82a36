import { newId } from '@/db/columns'
import { decisions, issuingBodies } from '@/db/schema/documents'
import { effects, movements } from '@/db/schema/movements'
import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { LOCAL_FIGURES } from '../../../figures/local/catalogue'
import { valuesById } from '../../../figures/queries'
import { type FigureValue, figureHref } from '../../../figures/rules'
import { listSeatTargets } from '../../../figures/targets/queries'
import { holdingsOf } from '../../../movements/decisions/queries'
import { plannedEffects } from '../../../movements/decisions/rules'
import { defaultBody } from '../../../movements/start/queries'
import { covers } from '../../../period'
import { Problem } from '../../../problem'
import { inForce, stated, unmade } from '../../preview/commands'
import type { Ahead } from '../../preview/rules'
import { findVariant, listMoves } from '../queries'
import { type Move, settled } from '../rules'
import { type Asked, listStanding } from '../seats/queries'
import { besidesOf, statusesOf } from './queries'
import type { BoardLook, BoardRate } from './rules'

export type Looking = Context<
  | 'plans.try'
  | 'organisation.read'
  | 'movements.read'
  | 'people.read'
  | 'qualifications.read'
  | 'figures.read'
  | 'targets.read'
>

export type BoardAct = {
  readonly personId: string
  readonly kind: 'rotation' | 'release'
  readonly seatId: string | null
  readonly besideSeatId: string | null
  readonly ends: string[]
  readonly endsShown: boolean
}

/** The acts that moves amount to: a rotation with the post that goes with the new one, or leaving without a new post. */
export function actsOf(ctx: Context<'movements.read'>, moves: readonly Move[], on: CivilDate): BoardAct[] {
  const besides = besidesOf(ctx, moves, on)
  const held = holdingsOf(
    ctx,
    moves.map(({ personId }) => personId),
  )
  return moves.map(({ personId, seatId }) =>
    seatId
      ? { personId, kind: 'rotation', seatId, besideSeatId: besides.get(seatId) ?? null, ends: [], endsShown: false }
      : {
          personId,
          kind: 'release',
          seatId,
          besideSeatId: null,
          ends: (held.get(personId) ?? [])
            .filter((post) => covers(post, on) && !post.isMembership)
            .map((post) => post.seatId),
          endsShown: true,
        },
  )
}

const bodyOf = (ctx: Context<'movements.read'>): string =>
  defaultBody(ctx) || (ctx.db.select({ id: issuingBodies.id }).from(issuingBodies).limit(1).get()?.id ?? '')

/** Writes the acts as a draft of that very day, elections not awaited: for a look that is undone. */
function putDown(tx: Looking, acts: readonly BoardAct[], on: CivilDate): string {
  const decisionId = newId()
  const held = holdingsOf(
    tx,
    acts.map(({ personId }) => personId),
  )
  tx.db
    .insert(decisions)
    .values({ id: decisionId, kind: 'QĐ', issuingBodyId: bodyOf(tx), subject: '', effectiveOn: on, createdAt: tx.now })
    .run()
  acts.forEach((act, at) => {
    const { personId, kind } = act
    const id = newId()
    const planned = plannedEffects(act, held.get(personId) ?? [], on)
    tx.db
      .insert(movements)
      .values({ id, personId, kind, decisionId, ordinal: at + 1, on, createdAt: tx.now })
      .run()
    if (planned.length === 0) return
    const rows = planned.map((effect) => ({ ...effect, movementId: id, personId, on }))
    tx.db.insert(effects).values(rows).run()
  })
  return decisionId
}

const NOTHING: Pick<Ahead, 'acts' | 'seats' | 'clashes'> = {
  acts: [],
  seats: { vacated: [], filled: [] },
  clashes: [],
}

/** What moves would do, on the day of the board, to the targets, the seats and the rules; nothing of it is kept. */
export function lookAtMoves(ctx: Looking, on: CivilDate, moves: readonly Move[]): BoardLook {
  return unmade(ctx, (tx) => {
    const targets = listSeatTargets(tx, on)
    const ids = [...new Set([...targets.map(({ figureId }) => figureId), ...LOCAL_FIGURES.map(({ id }) => id)])]
    const was = valuesById(tx, ids, { on }, targets)
    const acts = actsOf(tx, moves, on)
    const { acts: said, seats, clashes } = acts.length > 0 ? inForce(tx, putDown(tx, acts, on)) : NOTHING
    const will = acts.length > 0 ? valuesById(tx, ids, { on }, targets) : was
    return {
      rates: ids.flatMap((id) => rateOf(was.get(id), will.get(id), on)),
      ...seats,
      clashes,
      breaches: said.flatMap(({ personId, name, breaches }) =>
        breaches.map((breach) => ({ ...breach, personId, name })),
      ),
      statuses: statusesOf(tx, on),
    }
  })
}

function rateOf(was: FigureValue | undefined, will: FigureValue | undefined, on: CivilDate): BoardRate[] {
  if (!was || !will || will.value === null) return []
  const { id, title, value, target } = will
  const href = figureHref(id, { on })
  const threshold = target?.threshold ?? null
  return [{ id, title, href, was: stated(was), will: stated(will), percent: value, threshold }]
}

/** The moves of a variant as they stand on the register of today. */
export const movesNow = (ctx: Looking, asked: Asked, variantId: string): readonly Move[] =>
  settled(
    listStanding(ctx, asked),
    listMoves(ctx, [variantId]).map(({ personId, seatId }) => ({ personId, seatId })),
  )

export function lookAtVariant(ctx: Looking, { variantId }: { variantId: string }): BoardLook {
  const variant = findVariant(ctx, variantId)
  if (!variant) throw new Problem('unknown', undefined, 'Không tìm thấy phương án này. Có thể người khác vừa bỏ nó.')
  const { board } = variant
  return lookAtMoves(ctx, board.on, movesNow(ctx, board, variantId))
}
