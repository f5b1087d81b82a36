import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments, effects, movementPapers, movements, ruleOverrides } from '@/db/schema/movements'
import { seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { findIssuingBody, findTerm } from '../../documents/queries'
import { numberSearch, printedNumber } from '../../documents/rules'
import { visiblePerson } from '../../people/scope/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import { refuseClashes, settle } from '../settle/commands'
import type { ActInput, DraftInput, RegisterInput } from './input'
import { findDraftRow, type HeldPost, holdingsOf } from './queries'
import { plannedEffects } from './rules'

type Preparing = Context<'movements.prepare' | 'movements.read' | 'documents.read'>
type Registering = Context<'movements.register' | 'movements.read' | 'documents.read'>

const STALE =
  'Người khác vừa ghi văn bản này. Mở lại trang để xem bản mới; nội dung vừa nhập vẫn được giữ trên máy này.'

function draftOf(tx: Context<'movements.read'>, decisionId: string, revision?: number) {
  const draft = findDraftRow(tx, decisionId)
  if (!draft) throw new Problem('unknown', undefined, 'Không tìm thấy văn bản này.')
  if (draft.registeredAt)
    throw new Problem('registered', undefined, 'Văn bản đã vào sổ; chỉ còn đính chính hoặc hủy từng biến động.')
  if (revision !== undefined && draft.revision !== revision) throw new Problem('stale', undefined, STALE)
  return draft
}

function refuseStrangers(tx: Context<'movements.read'>, rows: readonly ActInput[]): void {
  const asked = [...new Set(rows.map((row) => row.personId))]
  const known = new Set(
    tx.db
      .select({ id: people.id })
      .from(people)
      .where(and(inArray(people.id, asked), visiblePerson(tx, people.id)))
      .all()
      .map(({ id }) => id),
  )
  const stranger = rows.findIndex((row) => !known.has(row.personId))
  if (stranger >= 0) throw new Problem('unknown', `rows.${stranger}.personId`, 'Không tìm thấy cán bộ này.')
  const seatIds = [...new Set(rows.flatMap((row) => [row.seatId, row.besideSeatId].filter((id) => id !== null)))]
  const found = new Set(
    tx.db
      .select({ id: seats.id })
      .from(seats)
      .where(inArray(seats.id, seatIds))
      .all()
      .map(({ id }) => id),
  )
  const seatless = rows.findIndex((row) => row.seatId && !found.has(row.seatId))
  if (seatless >= 0) throw new Problem('unknown', `rows.${seatless}.seatId`, 'Không tìm thấy chức danh này.')
}

/** Puts the acts of a draft in place of those it had. They have no effect before it is registered. */
function writeActs(tx: Preparing, decisionId: string, draft: DraftInput): void {
  const old = tx.db
    .select({ id: movements.id })
    .from(movements)
    .where(eq(movements.decisionId, decisionId))
    .all()
    .map(({ id }) => id)
  if (old.length > 0)
    for (const table of [effects, movementPapers, ruleOverrides])
      tx.db.delete(table).where(inArray(table.movementId, old)).run()
  tx.db.delete(movements).where(eq(movements.decisionId, decisionId)).run()

  const held = holdingsOf(
    tx,
    draft.rows.map((row) => row.personId),
  )
  draft.rows.forEach((row, at) => {
    const movementId = newId()
    const on = row.awaited ? null : (row.on ?? draft.effectiveOn)
    const { personId, kind, termMonths, endsOn, purpose, note } = row
    tx.db
      .insert(movements)
      .values({
        id: movementId,
        personId,
        kind,
        decisionId,
        ordinal: at + 1,
        on,
        termMonths,
        endsOn,
        purpose,
        note,
        createdAt: tx.now,
      })
      .run()
    const planned = plannedEffects(row, held.get(personId) ?? [], on)
    if (planned.length === 0)
      throw new Problem(
        'nothing',
        `rows.${at}.kind`,
        'Dòng này không làm thay đổi chức vụ nào. Chọn chức danh mới hoặc chức vụ thôi giữ.',
      )
    tx.db
      .insert(effects)
      .values(planned.map((effect) => ({ ...effect, movementId, personId, on })))
      .run()
    const papers = draft.papers.flatMap((paper) =>
      paper.decisionId ? [{ movementId, decisionId: paper.decisionId, role: paper.role }] : [],
    )
    if (papers.length > 0) tx.db.insert(movementPapers).values(papers).run()
    const overrides = Object.entries(row.override).flatMap(([ruleCode, reason]) =>
      reason ? [{ movementId, ruleCode, reason, calculation: '', userId: tx.viewer.id, at: tx.now }] : [],
    )
    if (overrides.length > 0) tx.db.insert(ruleOverrides).values(overrides).run()
  })
}

export type SavedDraft = { decisionId: string; revision: number }

/** Keeps a decision that is being prepared: several people, typed acts, no effect. */
export function saveDraft(ctx: Preparing, input: DraftInput): SavedDraft {
  return write(ctx, 'movements.prepare', (tx) => {
    refuseStrangers(tx, input.rows)
    if (!findIssuingBody(tx, input.issuingBodyId))
      throw new Problem('unknown', 'issuingBodyId', 'Chọn cơ quan ban hành.')
    const before = input.decisionId ? draftOf(tx, input.decisionId, input.revision) : undefined
    const { kind, issuingBodyId, subject, effectiveOn, proposedNumber, proposedOn } = input
    const fields = { kind, issuingBodyId, subject, effectiveOn, proposedNumber, proposedOn }
    const revision = (before?.revision ?? 0) + 1
    const decisionId = before?.id ?? newId()
    if (before)
      tx.db
        .update(decisions)
        .set({ ...fields, revision, submittedAt: null })
        .where(eq(decisions.id, decisionId))
        .run()
    else
      tx.db
        .insert(decisions)
        .values({ id: decisionId, ...fields, createdAt: tx.now, createdBy: tx.viewer.id })
        .run()
    writeActs(tx, decisionId, input)
    return {
      subjects: [decisionId, ...input.rows.map((row) => row.personId)],
      before: before && { subject: before.subject, effectiveOn: before.effectiveOn },
      after: { ...fields, rows: input.rows },
      result: { decisionId, revision },
    }
  })
}

const peopleOf = (tx: Context<'movements.read'>, decisionId: string) => [
  ...new Set(
    tx.db
      .select({ id: movements.personId })
      .from(movements)
      .where(eq(movements.decisionId, decisionId))
      .all()
      .map(({ id }) => id),
  ),
]

/** Sends a prepared decision to the body that decides. */
export function submitDecision(
  ctx: Context<'movements.submit' | 'movements.read'>,
  input: { decisionId: string; revision: number },
) {
  return write(ctx, 'movements.submit', (tx) => {
    const draft = draftOf(tx, input.decisionId, input.revision)
    tx.db
      .update(decisions)
      .set({ submittedAt: tx.now, revision: draft.revision + 1 })
      .where(eq(decisions.id, draft.id))
      .run()
    return {
      subjects: [draft.id, ...peopleOf(tx, draft.id)],
      before: { submittedAt: draft.submittedAt },
      after: { submittedAt: tx.now },
      result: draft.id,
    }
  })
}

/** Gives a submitted decision back to who prepared it. */
export function returnDecision(
  ctx: Context<'movements.submit' | 'movements.read'>,
  input: { decisionId: string; revision: number },
) {
  return write(ctx, 'movements.return', (tx) => {
    const draft = draftOf(tx, input.decisionId, input.revision)
    tx.db
      .update(decisions)
      .set({ submittedAt: null, revision: draft.revision + 1 })
      .where(eq(decisions.id, draft.id))
      .run()
    return {
      subjects: [draft.id],
      before: { submittedAt: draft.submittedAt },
      after: { submittedAt: null },
      result: draft.id,
    }
  })
}

export function discardDraft(
  ctx: Context<'movements.prepare' | 'movements.read'>,
  { decisionId }: { decisionId: string },
) {
  return write(ctx, 'movements.discard', (tx) => {
    const draft = draftOf(tx, decisionId)
    const personIds = peopleOf(tx, draft.id)
    const acts = tx.db
      .select({ id: movements.id })
      .from(movements)
      .where(eq(movements.decisionId, draft.id))
      .all()
      .map(({ id }) => id)
    if (acts.length > 0)
      for (const table of [effects, movementPapers, ruleOverrides])
        tx.db.delete(table).where(inArray(table.movementId, acts)).run()
    tx.db.delete(movements).where(eq(movements.decisionId, draft.id)).run()
    tx.db.delete(decisions).where(eq(decisions.id, draft.id)).run()
    return { subjects: [draft.id, ...personIds], before: { subject: draft.subject }, result: null }
  })
}

/** Enters a signed decision in the register: from now on its acts have effect on their days. */
export function registerDecision(ctx: Registering, input: RegisterInput): string {
  return write(ctx, 'movements.register', (tx) => {
    const draft = draftOf(tx, input.decisionId, input.revision)
    const body = findIssuingBody(tx, draft.issuingBodyId)
    const term = findTerm(tx, draft.issuingBodyId, input.signedOn)
    if (!body || !term)
      throw new Problem('no-term', 'signedOn', 'Không có nhiệm kỳ nào của cơ quan ban hành vào ngày ký này.')
    const numberText = printedNumber(input.number, draft.kind, body)
    const taken = tx.db
      .select({ id: decisions.id })
      .from(decisions)
      .where(
        and(
          eq(decisions.issuingBodyId, body.id),
          eq(decisions.termId, term.id),
          eq(decisions.kind, draft.kind),
          eq(decisions.number, input.number),
        ),
      )
      .get()
    if (taken)
      throw new Problem('number-taken', 'number', `Số ${numberText} đã có trong sổ của ${term.name.toLowerCase()}.`)
    const signed = {
      number: input.number,
      numberText,
      signedOn: input.signedOn,
      signatory: input.signatory,
      signatoryTitle: input.signatoryTitle,
      authority: input.authority,
    }
    tx.db
      .update(decisions)
      .set({
        ...signed,
        termId: term.id,
        numberSearch: numberSearch(numberText),
        submittedAt: draft.submittedAt ?? tx.now,
        registeredAt: tx.now,
        registeredBy: tx.viewer.id,
        revision: draft.revision + 1,
      })
      .where(eq(decisions.id, draft.id))
      .run()
    const personIds = peopleOf(tx, draft.id)
    const held = tx.db.select().from(assignments).where(inArray(assignments.personId, personIds)).all()
    settle(tx, personIds)
    refuseClashes(tx)
    return {
      subjects: [draft.id, ...personIds],
      before: {
        registeredAt: null,
        holdings: held.map(({ personId, seatId, from, until }) => ({ personId, seatId, from, until })),
      },
      after: signed,
      result: draft.id,
    }
  })
}

export type { HeldPost }
