import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { decisions } from '@/db/schema/documents'
import { cancellations, effects, movements, rotationReviews, rotationRounds } from '@/db/schema/movements'
import { posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { Context } from '../../context'
import { visiblePerson } from '../../people/scope/queries'

type Read = Context<'movements.read'>

export type Round = ReturnType<typeof listRounds>[number]
export type Rotated = ReturnType<typeof listRotated>[number]

/** Acts of registered decisions that stand, about people whom the viewer may see. */
const standing = (ctx: Read): SQL | undefined =>
  and(isNotNull(decisions.registeredAt), isNull(cancellations.movementId), visiblePerson(ctx, movements.personId))

/** Rounds of rotations, the latest first, each with how many people it has moved and how many of them were reviewed. */
export const listRounds = (ctx: Read) =>
  ctx.db
    .select({
      id: rotationRounds.id,
      name: rotationRounds.name,
      from: rotationRounds.from,
      until: rotationRounds.until,
      // A plan is of the whole register: a part of it is not held against it.
      planned: ctx.viewer.roots === null ? rotationRounds.planned : sql<number | null>`null`,
      basis: rotationRounds.basis,
      note: rotationRounds.note,
      moved: count(sql`case when ${standing(ctx)} then ${movements.id} end`),
      reviewed: count(sql`case when ${standing(ctx)} then ${rotationReviews.movementId} end`),
    })
    .from(rotationRounds)
    .leftJoin(movements, eq(movements.roundId, rotationRounds.id))
    .leftJoin(decisions, eq(decisions.id, movements.decisionId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .leftJoin(rotationReviews, eq(rotationReviews.movementId, movements.id))
    .groupBy(rotationRounds.id)
    .orderBy(desc(rotationRounds.from), asc(rotationRounds.name))
    .all()

export const findRound = (ctx: Read, roundId: string) => listRounds(ctx).find(({ id }) => id === roundId)

const title = (change: 'begin' | 'end') => sql<string | null>`(select ${posts.fullTitle} from ${effects}
  join ${seats} on ${seats.id} = ${effects.seatId} join ${posts} on ${posts.id} = ${seats.postId}
  where ${effects.movementId} = ${movements.id} and ${effects.change} = ${change}
  order by ${effects.manner} <> 'main' limit 1)`

/** Who was moved in a round, from where to where, and what was said of it afterwards. */
export const listRotated = (ctx: Read, roundId: string) =>
  ctx.db
    .select({
      movementId: movements.id,
      kind: movements.kind,
      personId: people.id,
      name: people.fullName,
      birthDate: people.birthDate,
      on: movements.on,
      left: title('end'),
      taken: title('begin'),
      decisionId: movements.decisionId,
      numberText: decisions.numberText,
      review: rotationReviews,
    })
    .from(movements)
    .innerJoin(people, eq(people.id, movements.personId))
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .leftJoin(rotationReviews, eq(rotationReviews.movementId, movements.id))
    .where(and(eq(movements.roundId, roundId), standing(ctx)))
    .orderBy(asc(movements.on), asc(people.nameKey))
    .all()

/** Rotations that belong to no round yet, the latest first: to be taken into one. */
export const listUnassigned = (ctx: Read, from: string) =>
  ctx.db
    .select({
      movementId: movements.id,
      name: people.fullName,
      on: movements.on,
      taken: title('begin'),
    })
    .from(movements)
    .innerJoin(people, eq(people.id, movements.personId))
    .innerJoin(decisions, eq(decisions.id, movements.decisionId))
    .leftJoin(cancellations, eq(cancellations.movementId, movements.id))
    .where(
      and(eq(movements.kind, 'rotation'), isNull(movements.roundId), sql`${movements.on} >= ${from}`, standing(ctx)),
    )
    .orderBy(desc(movements.on), asc(people.nameKey))
    .limit(100)
    .all()

export const findReview = (ctx: Read, movementId: string) =>
  ctx.db.select().from(rotationReviews).where(eq(rotationReviews.movementId, movementId)).get()
