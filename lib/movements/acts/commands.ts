import { isDeepStrictEqual } from 'node:util'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { cancellations, effects, movementPapers, movements } from '@/db/schema/movements'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { findNumbered } from '../../documents/numbering/queries'
import { findIssuingBody, findTerm } from '../../documents/queries'
import { numberSearch, printedNumber } from '../../documents/rules'
import { Problem } from '../../problem'
import { write } from '../../write'
import { ACT_SHAPES } from '../decisions/rules'
import { MOVEMENT_KINDS } from '../labels'
import { refuseOwn } from '../own/queries'
import { refuseClashes, settle } from '../settle/commands'
import { findSeat } from '../start/queries'
import type { CancelInput, ConfirmInput, CorrectInput } from './input'
import { findAct, listHoldings, listStandingActs } from './queries'

function standingAct(tx: Context<'movements.read'>, movementId: string) {
  const act = findAct(tx, movementId)
  if (!act) throw new Problem('unknown', undefined, 'Không tìm thấy biến động này trong sổ.')
  if (act.cancelledAt) throw new Problem('cancelled', undefined, 'Biến động này đã bị hủy.')
  if (act.movement.decisionId) refuseOwn(tx, act.movement.decisionId)
  return act.movement
}

type StandingAct = ReturnType<typeof standingAct>

/** The act, or with `whole` every act of its decision that stands. */
function chosenActs(tx: Context<'movements.read'>, { movementId, whole }: Pick<CancelInput, 'movementId' | 'whole'>) {
  const act = standingAct(tx, movementId)
  return whole && act.decisionId ? listStandingActs(tx, act.decisionId) : [act]
}

const idsOf = (acts: readonly { id: string; personId: string; decisionId: string | null }[]) => ({
  persons: [...new Set(acts.map(({ personId }) => personId))],
  subjects: [
    ...new Set(acts.flatMap(({ id, personId, decisionId }) => [id, personId, ...(decisionId ? [decisionId] : [])])),
  ],
})

/** Takes the effects of acts back; the acts, their decision and the reason stay on record. */
export function cancelMovement(
  ctx: Context<'movements.cancel' | 'movements.read'>,
  { reason, ...choice }: CancelInput,
): string {
  return write(ctx, 'movements.cancel', (tx) => {
    const acts = chosenActs(tx, choice)
    const { persons, subjects } = idsOf(acts)
    const before = listHoldings(tx, persons)
    tx.db
      .insert(cancellations)
      .values(acts.map(({ id }) => ({ movementId: id, reason, at: tx.now, userId: tx.viewer.id })))
      .run()
    settle(tx, persons)
    refuseClashes(tx)
    return { subjects, before, after: { reason, holdings: listHoldings(tx, persons) }, result: choice.movementId }
  })
}

/** Moves an act, or with `whole` all of its decision that share its day, to the day that its paper names. */
function moveDay(tx: Context<'movements.read'>, ids: readonly string[], on: CivilDate): void {
  tx.db.update(movements).set({ on }).where(inArray(movements.id, ids)).run()
  tx.db.update(effects).set({ on }).where(inArray(effects.movementId, ids)).run()
}

/** Puts kind, seat and term of one act right; its effects stay of the same shape. */
function restate(
  tx: Context<'movements.read'>,
  act: StandingAct,
  { kind = act.kind, seatId, ...term }: Omit<CorrectInput, 'reason'>,
): void {
  if (ACT_SHAPES[kind].begins !== ACT_SHAPES[act.kind].begins)
    throw new Problem(
      'shape',
      'kind',
      `«${MOVEMENT_KINDS[kind]}» làm thay đổi chức vụ theo cách khác. Hãy hủy biến động này và ghi lại.`,
    )
  const { termMonths, endsOn } = term
  tx.db.update(movements).set({ kind, termMonths, endsOn }).where(eq(movements.id, act.id)).run()
  const begun = tx.db
    .select({ id: effects.id, seatId: effects.seatId })
    .from(effects)
    .where(and(eq(effects.movementId, act.id), eq(effects.change, 'begin')))
    .orderBy(sql`${effects.manner} = 'concurrent'`)
    .get()
  if (!seatId || !begun || begun.seatId === seatId) return
  if (!findSeat(tx, seatId)) throw new Problem('unknown', 'seatId', 'Không tìm thấy chức danh này.')
  tx.db.update(effects).set({ seatId }).where(eq(effects.id, begun.id)).run()
}

const said = ({ on, kind, termMonths, endsOn }: StandingAct) => ({ on, kind, termMonths, endsOn })

/** Repairs what was entered otherwise than the paper has it: no new fact, the old one as it should have been. */
export function correctMovement(
  ctx: Context<'movements.correct' | 'movements.read'>,
  { reason, ...input }: CorrectInput,
): string {
  return write(ctx, 'movements.correct', (tx) => {
    const act = standingAct(tx, input.movementId)
    if (act.on === null)
      throw new Problem('awaited', 'on', 'Biến động này còn chờ bầu hoặc phê chuẩn: ghi kết quả thay vì sửa sai.')
    const acts = chosenActs(tx, input).filter((one) => one.on === act.on)
    const { persons, subjects } = idsOf(acts)
    const before = { ...said(act), holdings: listHoldings(tx, persons) }
    moveDay(
      tx,
      acts.map(({ id }) => id),
      input.on,
    )
    if (!input.whole) restate(tx, act, input)
    settle(tx, persons)
    refuseClashes(tx)
    const after = { ...said(standingAct(tx, act.id)), holdings: listHoldings(tx, persons) }
    if (isDeepStrictEqual(before, after))
      throw new Problem('same', 'on', `Không có gì khác bản đang ghi (ngày ${formatDay(act.on)}).`)
    return { subjects, before, after: { ...after, reason }, result: act.id }
  })
}

/** The election or approval that an announced post waited for: the post begins on its day, and its paper joins the act. */
export function confirmMovement(
  ctx: Context<'movements.register' | 'movements.read' | 'documents.read'>,
  input: ConfirmInput,
): string {
  return write(ctx, 'movements.confirm', (tx) => {
    const act = standingAct(tx, input.movementId)
    if (act.on !== null) throw new Problem('held', 'on', `Chức vụ đã bắt đầu từ ngày ${formatDay(act.on)}.`)
    const decisionId = paperOf(tx, input)
    tx.db.update(movements).set({ on: input.on }).where(eq(movements.id, act.id)).run()
    tx.db
      .update(effects)
      .set({ on: input.on })
      .where(and(eq(effects.movementId, act.id), isNull(effects.on)))
      .run()
    tx.db
      .insert(movementPapers)
      .values({ movementId: act.id, decisionId, role: input.role })
      .onConflictDoNothing()
      .run()
    settle(tx, [act.personId])
    refuseClashes(tx)
    return {
      subjects: [act.id, act.personId, decisionId],
      before: { on: null },
      after: { on: input.on, holdings: listHoldings(tx, [act.personId]) },
      result: act.id,
    }
  })
}

/** The paper of a result: the one already in the register under this number, or a new entry signed that day. */
function paperOf(tx: Context<'documents.read'>, { issuingBodyId, kind, number, on }: ConfirmInput): string {
  const body = findIssuingBody(tx, issuingBodyId)
  const term = findTerm(tx, issuingBodyId, on)
  if (!body || !term) throw new Problem('no-term', 'on', 'Không có nhiệm kỳ nào của cơ quan ban hành vào ngày này.')
  const known = findNumbered(tx, { issuingBodyId: body.id, termId: term.id, kind }, number)
  if (known) return known.id
  const id = newId()
  const numberText = printedNumber(number, kind, body)
  tx.db
    .insert(decisions)
    .values({
      id,
      kind,
      issuingBodyId: body.id,
      termId: term.id,
      number,
      numberText,
      numberSearch: numberSearch(numberText),
      signedOn: on,
      subject: 'Xác nhận kết quả bầu, phê chuẩn',
      createdAt: tx.now,
      createdBy: tx.viewer.id,
      submittedAt: tx.now,
      registeredAt: tx.now,
      registeredBy: tx.viewer.id,
    })
    .run()
  return id
}
