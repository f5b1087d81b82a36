import { and, asc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { opinionRequests, opinions } from '@/db/schema/appraisals'
import { decisions, issuingBodies } from '@/db/schema/documents'
import { effects, movements } from '@/db/schema/movements'
import { posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import { type Context, grant } from '../../context'
import { grouped } from '../../grouped'
import { visibleDecision } from '../../movements/decisions/queries'
import { inScope } from '../../organisation/scope/queries'
import { permissionsOf } from '../../permissions'

export type Read = Context<'opinions.read' | 'movements.read'>

/** Who asks sees the requests about the decisions that they see; everybody else what their own units were asked. */
const visibleRequest = (ctx: Read): SQL | undefined =>
  permissionsOf(ctx.viewer.role).includes('opinions.ask') ? visibleDecision(ctx) : inScope(ctx, opinionRequests.unitId)

const requestsOf = (ctx: Read, where: SQL | undefined) =>
  ctx.db
    .select({
      id: opinionRequests.id,
      decisionId: opinionRequests.decisionId,
      unitId: opinionRequests.unitId,
      unitName: unitVersions.name,
      question: opinionRequests.question,
      number: opinionRequests.number,
      askedOn: opinionRequests.askedOn,
      dueOn: opinionRequests.dueOn,
      subject: decisions.subject,
      registeredAt: decisions.registeredAt,
      body: issuingBodies.name,
      agrees: opinions.agrees,
      remarks: opinions.remarks,
      answeredOn: opinions.answeredOn,
      answerNumber: opinions.number,
      isTyped: opinions.isTyped,
      answeredBy: users.displayName,
    })
    .from(opinionRequests)
    .innerJoin(decisions, eq(decisions.id, opinionRequests.decisionId))
    .innerJoin(issuingBodies, eq(issuingBodies.id, decisions.issuingBodyId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, opinionRequests.unitId), effectiveOn(unitVersions, ctx.today)))
    .leftJoin(opinions, eq(opinions.requestId, opinionRequests.id))
    .leftJoin(users, eq(users.id, opinions.userId))
    .where(and(visibleRequest(ctx), where))
    .orderBy(sql`${opinions.answeredOn} is not null`, asc(opinionRequests.dueOn), asc(unitVersions.name))
    .all()

export type OpinionRequest = ReturnType<typeof requestsOf>[number]

/** What a decision's bodies were asked and said, side by side. */
export const listOpinions = (ctx: Read, decisionId: string): OpinionRequest[] =>
  requestsOf(ctx, eq(opinionRequests.decisionId, decisionId))

/** Everything asked about decisions that are not in the register yet, what is waited for first, and what was answered. */
export const listRequests = (ctx: Read): OpinionRequest[] =>
  requestsOf(ctx, or(isNull(decisions.registeredAt), sql`${opinions.answeredOn} is not null`))

export const findRequest = (ctx: Read, requestId: string): OpinionRequest | undefined =>
  requestsOf(ctx, eq(opinionRequests.id, requestId))[0]

/** What the decision would do, as far as whoever is asked must know: who, from which post to which, from when. */
export function actsAsked(ctx: Read, { decisionId }: OpinionRequest) {
  const rows = ctx.db
    .select({
      id: movements.id,
      kind: movements.kind,
      on: movements.on,
      name: people.fullName,
      birthDate: people.birthDate,
      change: effects.change,
      title: posts.fullTitle,
    })
    .from(movements)
    .innerJoin(people, eq(people.id, movements.personId))
    .leftJoin(effects, eq(effects.movementId, movements.id))
    .leftJoin(seats, eq(seats.id, effects.seatId))
    .leftJoin(posts, eq(posts.id, seats.postId))
    .where(eq(movements.decisionId, decisionId))
    .orderBy(asc(movements.ordinal), asc(posts.rank))
    .all()
  return [...grouped(rows, ({ id }) => id)].flatMap(([id, own]) => {
    const [first] = own
    if (!first) return []
    const titles = (change: string) => own.flatMap((row) => (row.change === change && row.title ? [row.title] : []))
    const { kind, on, name, birthDate } = first
    return [{ id, kind, on, name, birthDate, ends: titles('end'), begins: titles('begin'), keeps: titles('renew') }]
  })
}
export type AskedAct = ReturnType<typeof actsAsked>[number]

/** What waits for the viewer: for a body what it has not answered, for who asks what is late. */
export function listOpinionTasks(ctx: Context<'movements.read'>): OpinionRequest[] {
  const held = permissionsOf(ctx.viewer.role)
  if (!held.includes('opinions.ask') && !held.includes('opinions.answer')) return []
  const late = held.includes('opinions.ask') ? lt(opinionRequests.dueOn, ctx.today) : undefined
  const open = and(isNull(decisions.registeredAt), isNull(opinions.answeredOn))
  return requestsOf(grant(ctx, 'opinions.read', 'movements.read'), and(open, late))
}
