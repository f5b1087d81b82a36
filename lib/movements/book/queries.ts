import { and, count, desc, eq, gte, inArray, isNotNull, isNull, like, lte, or, type SQL, sql } from 'drizzle-orm'
import { decisions, issuingBodies } from '@/db/schema/documents'
import { cancellations, type MovementKind, movements } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { PAGE_SIZE } from '../../list-state'
import { visiblePerson } from '../../people/scope/queries'
import { fold } from '../../search-text'
import { visibleDecision } from '../decisions/queries'
import type { DecisionState } from '../labels'

export type BookFilter = {
  readonly q?: string
  /** `open`: not in the register yet. */
  readonly state?: DecisionState | 'open'
  readonly kind?: MovementKind
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly page?: number
}

const acts = (isCancelled: SQL) => sql`exists (select 1 from ${movements} act where act.decision_id = ${decisions.id}
  and ${isCancelled} exists (select 1 from ${cancellations} where ${cancellations.movementId} = act.id))`

/** All its acts were taken back: it has been in the register and does nothing any more. */
const isCancelled = sql`(${acts(sql``)} and not ${acts(sql`not`)})`

const stateIs: Record<DecisionState | 'open', SQL> = {
  open: isNull(decisions.registeredAt),
  draft: and(isNull(decisions.registeredAt), isNull(decisions.submittedAt)) as SQL,
  submitted: and(isNull(decisions.registeredAt), isNotNull(decisions.submittedAt)) as SQL,
  registered: isNotNull(decisions.registeredAt),
  cancelled: and(isNotNull(decisions.registeredAt), isCancelled) as SQL,
}

const state = sql<DecisionState>`case when ${decisions.registeredAt} is not null then iif(${isCancelled}, 'cancelled', 'registered')
  when ${decisions.submittedAt} is not null then 'submitted' else 'draft' end`

/** By its number, words of its subject, or the name of somebody in it. */
function matching(ctx: Context<'movements.read'>, q: string): SQL | undefined {
  const words = fold(q).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return undefined
  const named = words.map((word) => `"${word}"*`).join(' ')
  const persons = sql`select ${people.id} from people_search s join ${people} on ${people.row} = s.rowid where s.search_text match ${named} limit 500`
  return or(
    like(decisions.numberSearch, `${fold(q).replace(/\s+/g, '')}%`),
    like(decisions.subject, `%${q.trim()}%`),
    inArray(
      decisions.id,
      ctx.db
        .select({ id: movements.decisionId })
        .from(movements)
        .where(and(sql`${movements.personId} in (${persons})`, visiblePerson(ctx, movements.personId))),
    ),
  )
}

type Act = { readonly kind: MovementKind; readonly personId: string; readonly name: string }

/** The acts of a decision, as far as the viewer may see whom they are about. */
const actsIn = (ctx: Context<'movements.read'>) =>
  sql`(select json_group_array(json_object('kind', ${movements.kind}, 'personId', ${people.id}, 'name', ${people.fullName})
      order by ${movements.ordinal})
    from ${movements} join ${people} on ${people.id} = ${movements.personId}
    where ${movements.decisionId} = ${decisions.id} and ${visiblePerson(ctx, people.id) ?? sql`true`})`.mapWith(
    (text: string) => JSON.parse(text) as Act[],
  )

export type BookRow = ReturnType<typeof listDecisions>['rows'][number]

/** The register of decisions, the latest signed first; drafts and submitted ones when asked for by their state. */
export function listDecisions(ctx: Context<'movements.read'>, filter: BookFilter = {}) {
  const ofKind =
    filter.kind && ctx.db.select({ id: movements.decisionId }).from(movements).where(eq(movements.kind, filter.kind))
  const where = and(
    visibleDecision(ctx),
    stateIs[filter.state ?? 'registered'],
    ofKind && inArray(decisions.id, ofKind),
    filter.from && gte(decisions.signedOn, filter.from),
    filter.to && lte(decisions.signedOn, filter.to),
    filter.q ? matching(ctx, filter.q) : undefined,
  )
  const rows = ctx.db
    .select({
      id: decisions.id,
      kind: decisions.kind,
      numberText: decisions.numberText,
      proposedNumber: decisions.proposedNumber,
      subject: decisions.subject,
      signedOn: decisions.signedOn,
      effectiveOn: decisions.effectiveOn,
      createdAt: decisions.createdAt,
      body: issuingBodies.name,
      state,
      acts: actsIn(ctx),
    })
    .from(decisions)
    .innerJoin(issuingBodies, eq(issuingBodies.id, decisions.issuingBodyId))
    .where(where)
    .orderBy(desc(decisions.signedOn), desc(decisions.number), desc(decisions.submittedAt), desc(decisions.createdAt))
    .limit(PAGE_SIZE)
    .offset(((filter.page ?? 1) - 1) * PAGE_SIZE)
    .all()
  const isAll = (filter.page ?? 1) === 1 && rows.length < PAGE_SIZE
  const counted = () => ctx.db.select({ total: count() }).from(decisions).where(where).get()?.total ?? 0
  const total = isAll ? rows.length : counted()
  return { rows, total }
}

/** What is submitted, then what is being prepared: nothing of it in the register yet. */
export const listAwaiting = (ctx: Context<'movements.read'>) => listDecisions(ctx, { state: 'open' })
