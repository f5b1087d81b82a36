import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { dueDismissals } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { users } from '@/db/schema/users'
import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { PAGE_SIZE } from '../../../list-state'
import { inFamilyOf, inScope } from '../../../organisation/scope/queries'
import { visiblePerson } from '../../../people/scope/queries'
import type { DueQuery } from '../input'
import type { DueKind } from '../kinds/rules'

type Reading = Context<'movements.read' | 'people.read'>

/** The viewer sees those about people and posts of their own units. */
const narrowed = (ctx: Reading, on: CivilDate): SQL | undefined =>
  and(visiblePerson(ctx, people.id), inScope(ctx, posts.unitId, on))

const asked = (ctx: Reading, { kinds, unitId }: Pick<DueQuery, 'kinds' | 'unitId'>, on: CivilDate) =>
  and(
    narrowed(ctx, on),
    kinds.length > 0 ? inArray(dueDismissals.kind, [...kinds]) : undefined,
    unitId ? inFamilyOf(unitId, posts.unitId, on) : undefined,
  )

const columns = {
  id: dueDismissals.id,
  kind: dueDismissals.kind,
  personId: people.id,
  name: people.fullName,
  birthDate: people.birthDate,
  seatId: dueDismissals.seatId,
  postTitle: posts.fullTitle,
  dueOn: dueDismissals.dueOn,
  reason: dueDismissals.reason,
  at: dueDismissals.at,
  by: users.displayName,
}

const dismissedWhere = (ctx: Reading, where: SQL | undefined) =>
  ctx.db
    .select(columns)
    .from(dueDismissals)
    .innerJoin(people, eq(people.id, dueDismissals.personId))
    .innerJoin(seats, eq(seats.id, dueDismissals.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .leftJoin(users, eq(users.id, dueDismissals.userId))
    .where(where)

type Row = ReturnType<ReturnType<typeof dismissedWhere>['all']>[number]
export type Dismissed = Omit<Row, 'kind'> & { readonly kind: DueKind }

const known = (rows: Row[]): Dismissed[] => rows.map((row) => ({ ...row, kind: row.kind as DueKind }))

export const countDismissed = (ctx: Reading, query: DueQuery, on: CivilDate) =>
  ctx.db
    .select({ total: count() })
    .from(dueDismissals)
    .innerJoin(people, eq(people.id, dueDismissals.personId))
    .innerJoin(seats, eq(seats.id, dueDismissals.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(asked(ctx, query, on))
    .get()?.total ?? 0

/** The cases that need nothing, with who said so, when and why; the latest first. */
export function listDismissed(ctx: Reading, query: DueQuery, on: CivilDate = ctx.today) {
  const rows = dismissedWhere(ctx, asked(ctx, query, on))
    .orderBy(desc(dueDismissals.at), desc(dueDismissals.id))
    .limit(PAGE_SIZE)
    .offset((query.page - 1) * PAGE_SIZE)
    .all()
  return { rows: known(rows), total: countDismissed(ctx, query, on) }
}

export const findDismissed = (ctx: Reading, ids: readonly string[]) =>
  known(dismissedWhere(ctx, and(inArray(dueDismissals.id, [...ids]), narrowed(ctx, ctx.today))).all())
