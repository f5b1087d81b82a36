import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { decisionSteps, effects, movementPapers, movements, ruleOverrides } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { findIssuingBody } from '../../documents/queries'
import { visiblePerson } from '../../people/scope/queries'
import { Problem } from '../../problem'
import { write } from '../../write'
import { breachesIn } from '../checks/queries'
import type { ActInput, DraftInput } from './input'
import { getUnsubmitted, holdingsOf, peopleIn } from './queries'
import { mayAwait, plannedEffects } from './rules'

type Preparing = Context<'movements.prepare' | 'movements.read' | 'documents.read'>

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
  const found = new Map(
    tx.db
      .select({ id: seats.id, isElected: postKinds.isElected })
      .from(seats)
      .innerJoin(posts, eq(posts.id, seats.postId))
      .innerJoin(postKinds, eq(postKinds.code, posts.kind))
      .where(inArray(seats.id, seatIds))
      .all()
      .map(({ id, isElected }) => [id, isElected]),
  )
  const seatless = rows.findIndex((row) => row.seatId && !found.has(row.seatId))
  if (seatless >= 0) throw new Problem('unknown', `rows.${seatless}.seatId`, 'Không tìm thấy chức danh này.')
  const early = rows.findIndex((row) => row.awaited && !mayAwait(row.kind, found.get(row.seatId ?? '') === true))
  if (early >= 0)
    throw new Problem(
      'not-elected',
      `rows.${early}.awaited`,
      'Chức danh này không do bầu, phê chuẩn, nên không có gì để chờ.',
    )
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
  const written = draft.rows.map((row, at) => {
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
    return { movementId, override: row.override }
  })
  writeOverrides(tx, decisionId, written)
}

/** A reason is kept with the calculation that it goes past; a rule that is not broken needs none. */
function writeOverrides(
  tx: Preparing,
  decisionId: string,
  acts: readonly { movementId: string; override: ActInput['override'] }[],
): void {
  const given = acts.flatMap(({ movementId, override }) =>
    Object.entries(override).flatMap(([ruleCode, reason]) => (reason ? [{ movementId, ruleCode, reason }] : [])),
  )
  if (given.length === 0) return
  const breaches = breachesIn(tx, decisionId)
  const rows = given.flatMap((row) => {
    const breach = breaches.get(row.movementId)?.find(({ code }) => code === row.ruleCode)
    return breach ? [{ ...row, calculation: breach.message, userId: tx.viewer.id, at: tx.now }] : []
  })
  if (rows.length > 0) tx.db.insert(ruleOverrides).values(rows).run()
}

export type SavedDraft = { decisionId: string; revision: number }

/** Keeps a decision that is being prepared: several people, typed acts, no effect. */
export function saveDraft(ctx: Preparing, input: DraftInput): SavedDraft {
  return write(ctx, 'movements.prepare', (tx) => {
    refuseStrangers(tx, input.rows)
    if (!findIssuingBody(tx, input.issuingBodyId))
      throw new Problem('unknown', 'issuingBodyId', 'Chọn cơ quan ban hành.')
    const before = input.decisionId ? getUnsubmitted(tx, input.decisionId, input.revision) : undefined
    const { kind, issuingBodyId, subject, effectiveOn, proposedNumber, proposedOn } = input
    const fields = { kind, issuingBodyId, subject, effectiveOn, proposedNumber, proposedOn }
    const revision = (before?.revision ?? 0) + 1
    const decisionId = before?.id ?? newId()
    if (before)
      tx.db
        .update(decisions)
        .set({ ...fields, revision })
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

export function discardDraft(
  ctx: Context<'movements.prepare' | 'movements.read'>,
  { decisionId }: { decisionId: string },
) {
  return write(ctx, 'movements.discard', (tx) => {
    const draft = getUnsubmitted(tx, decisionId)
    const personIds = peopleIn(tx, draft.id)
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
    tx.db.delete(decisionSteps).where(eq(decisionSteps.decisionId, draft.id)).run()
    tx.db.delete(decisions).where(eq(decisions.id, draft.id)).run()
    return { subjects: [draft.id, ...personIds], before: { subject: draft.subject }, result: null }
  })
}
