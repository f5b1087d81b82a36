import { and, asc, eq, inArray, not, type SQL, sql } from 'drizzle-orm'
import { decisions, issuingBodies } from '@/db/schema/documents'
import { assignments, cancellations, effects, movementPapers, movements, ruleOverrides } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import { Problem } from '../../problem'
import type { HeldSeat } from './rules'

/** A decision exists for those who may see somebody in it; drafts about nobody else likewise. */
export function visibleDecision(ctx: Context<'movements.read'>): SQL | undefined {
  const visible = visiblePerson(ctx, movements.personId)
  if (!visible) return undefined
  return sql`${decisions.id} in ${ctx.db.select({ id: movements.decisionId }).from(movements).where(visible)}`
}

export const findDraftRow = (ctx: Context<'movements.read'>, id: string) =>
  ctx.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, id), visibleDecision(ctx)))
    .get()

export type HeldPost = HeldSeat & { readonly title: string; readonly unitId: string; readonly isElected: boolean }

/** Everything these people hold or held, as the register has it now; titles in full. */
export function holdingsOf(ctx: Context<'movements.read'>, personIds: readonly string[]): Map<string, HeldPost[]> {
  const rows = ctx.db
    .select({
      personId: assignments.personId,
      seatId: assignments.seatId,
      manner: assignments.manner,
      from: assignments.from,
      until: assignments.until,
      title: posts.fullTitle,
      unitId: posts.unitId,
      isMembership: postKinds.isExecutiveCommittee,
      isElected: postKinds.isElected,
      isSecondment: sql<boolean>`${movements.kind} = 'secondment'`.mapWith(Boolean),
    })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .where(inArray(assignments.personId, [...new Set(personIds)]))
    .orderBy(asc(posts.rank), asc(assignments.from))
    .all()
  const held = new Map<string, HeldPost[]>()
  for (const { personId, ...post } of rows) held.set(personId, [...(held.get(personId) ?? []), post])
  return held
}

export type DecisionPage = NonNullable<ReturnType<typeof findDecision>>
export type Act = DecisionPage['acts'][number]

/** A decision with its body, its acts about the people the viewer may see, their effects, papers and overrides. */
export function findDecision(ctx: Context<'movements.read'>, id: string) {
  const decision = ctx.db
    .select({
      decision: decisions,
      body: { name: issuingBodies.name, abbreviation: issuingBodies.abbreviation, style: issuingBodies.style },
    })
    .from(decisions)
    .innerJoin(issuingBodies, eq(issuingBodies.id, decisions.issuingBodyId))
    .where(and(eq(decisions.id, id), visibleDecision(ctx)))
    .get()
  if (!decision) return undefined
  const acts = ctx.db
    .select({
      movement: movements,
      person: { id: people.id, fullName: people.fullName, birthDate: people.birthDate },
      cancelled: { reason: cancellations.reason, at: cancellations.at },
    })
    .from(movements)
    .innerJoin(people, eq(people.id, movements.personId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(and(eq(movements.decisionId, id), visiblePerson(ctx, people.id)))
    .orderBy(asc(movements.ordinal))
    .all()
  const ids = acts.map(({ movement }) => movement.id)
  const changes = ctx.db
    .select({
      movementId: effects.movementId,
      seatId: effects.seatId,
      change: effects.change,
      manner: effects.manner,
      on: effects.on,
      title: posts.fullTitle,
      isElected: postKinds.isElected,
      postId: posts.id,
      unitId: posts.unitId,
      isVisibleUnit: inScope(ctx, posts.unitId) ?? sql`1`,
    })
    .from(effects)
    .innerJoin(seats, eq(seats.id, effects.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(inArray(effects.movementId, ids))
    .orderBy(asc(posts.rank))
    .all()
  const papers = ctx.db
    .selectDistinct({
      movementId: movementPapers.movementId,
      role: movementPapers.role,
      decisionId: decisions.id,
      kind: decisions.kind,
      numberText: decisions.numberText,
      subject: decisions.subject,
      signedOn: decisions.signedOn,
    })
    .from(movementPapers)
    .innerJoin(decisions, eq(decisions.id, movementPapers.decisionId))
    .where(inArray(movementPapers.movementId, ids))
    .all()
  const overrides = ctx.db.select().from(ruleOverrides).where(inArray(ruleOverrides.movementId, ids)).all()
  return {
    ...decision.decision,
    body: decision.body,
    acts: acts.map(({ movement, person, cancelled }) => ({
      ...movement,
      person,
      cancelled,
      effects: changes.filter(({ movementId }) => movementId === movement.id),
      papers: papers.filter(({ movementId }) => movementId === movement.id),
      overrides: overrides.filter(({ movementId }) => movementId === movement.id),
    })),
  }
}

/** Whether the paper itself may be opened: only by those who may see everybody in it. */
export const isWhollyVisible = (ctx: Context<'movements.read'>, decisionId: string): boolean =>
  findDraftRow(ctx, decisionId) !== undefined && hidesNobody(ctx, decisionId)

/** Whether the viewer may see everybody in a decision that they may see. */
export function hidesNobody(ctx: Context<'movements.read'>, decisionId: string): boolean {
  const visible = visiblePerson(ctx, movements.personId)
  if (!visible) return true
  const hidden = ctx.db
    .select({ id: movements.id })
    .from(movements)
    .where(and(eq(movements.decisionId, decisionId), not(visible)))
    .limit(1)
    .get()
  return hidden === undefined
}

const STALE =
  'Người khác vừa ghi văn bản này. Mở lại trang để xem bản mới; nội dung vừa nhập vẫn được giữ trên máy này.'

/** A decision that is not in the register yet, as the caller saw it; throws what is to be said otherwise. */
export function getDraft(tx: Context<'movements.read'>, decisionId: string, revision?: number) {
  const draft = findDraftRow(tx, decisionId)
  if (!draft) throw new Problem('unknown', undefined, 'Không tìm thấy văn bản này.')
  if (draft.registeredAt)
    throw new Problem('registered', undefined, 'Văn bản đã vào sổ; chỉ còn đính chính hoặc hủy từng biến động.')
  if (revision !== undefined && draft.revision !== revision) throw new Problem('stale', undefined, STALE)
  return draft
}

/** The same, still with who prepares it: what lies before the deciding body is given back first. */
export function getUnsubmitted(tx: Context<'movements.read'>, decisionId: string, revision?: number) {
  const draft = getDraft(tx, decisionId, revision)
  if (draft.submittedAt)
    throw new Problem('submitted', undefined, 'Văn bản đã trình. Trưởng Ban trả lại thì mới sửa hoặc bỏ được.')
  return draft
}

/** Everybody in a decision, once each. */
export const peopleIn = (tx: Context<'movements.read'>, decisionId: string) => [
  ...new Set(
    tx.db
      .select({ id: movements.personId })
      .from(movements)
      .where(eq(movements.decisionId, decisionId))
      .all()
      .map(({ id }) => id),
  ),
]
