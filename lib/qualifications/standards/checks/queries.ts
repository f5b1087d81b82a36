import { and, asc, eq, lte, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, effects, movements } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { qualificationLevels, qualifications } from '@/db/schema/qualifications'
import type { CivilDate } from '../../../civil-date'
import type { Base, Context } from '../../../context'
import { grouped } from '../../../grouped'
import { inFamilyOf } from '../../../organisation/scope/queries'
import { visiblePerson } from '../../../people/scope/queries'
import { measuresOn } from '../queries'
import { type Candidate, isMet, type Point, pointsOf, type Standard } from '../rules'

type Reading = Context<'qualifications.read' | 'movements.read' | 'people.read'>

const amongst = (column: SQLWrapper, ids: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify([...new Set(ids)])}))`

/** Tells of each person how to be checked for a kind of post on a day; the facts of all are read together. */
function candidates(ctx: Base, personIds: readonly string[], on: CivilDate) {
  const papers = ctx.db
    .select({
      personId: qualifications.personId,
      kind: qualifications.kind,
      rank: qualificationLevels.rank,
      levelName: qualificationLevels.name,
      field: qualifications.field,
      school: qualifications.school,
      certificateNumber: qualifications.certificateNumber,
      issuedOn: qualifications.issuedOn,
    })
    .from(qualifications)
    .innerJoin(qualificationLevels, eq(qualificationLevels.code, qualifications.level))
    .where(and(amongst(qualifications.personId, personIds), lte(qualifications.issuedOn, on)))
    .orderBy(asc(qualifications.issuedOn))
    .all()
  const stays = ctx.db
    .select({
      personId: assignments.personId,
      kind: posts.kind,
      isLeader: postKinds.isLeader,
      from: assignments.from,
      until: assignments.until,
    })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(and(amongst(assignments.personId, personIds), ne(assignments.manner, 'acting'), lte(assignments.from, on)))
    .orderBy(asc(assignments.from))
    .all()
  const [papersOf, staysOf] = [grouped(papers, ({ personId }) => personId), grouped(stays, ({ personId }) => personId)]
  return ({ personId, kind, birthDate }: Asked): Candidate => {
    const held = staysOf.get(personId) ?? []
    return {
      birthDate,
      papers: papersOf.get(personId) ?? [],
      led: held.filter(({ isLeader }) => isLeader),
      appointedOn: held.find((stay) => stay.kind === kind)?.from ?? on,
    }
  }
}

type Asked = Pick<Candidate, 'birthDate'> & { readonly personId: string; readonly kind: string }
export type Checked<A> = A & { readonly standard: Standard; readonly points: readonly Point[] }

/** Those of them whose kind of post has a standard on the day, point by point. */
export function check<A extends Asked>(ctx: Base, asked: readonly A[], on: CivilDate): Checked<A>[] {
  const { standards, levels } = measuresOn(ctx, on)
  const standardOf = new Map(standards.map((standard) => [standard.postKind, standard]))
  const bound = asked.filter(({ kind }) => standardOf.has(kind))
  if (bound.length === 0) return []
  const candidate = candidates(
    ctx,
    bound.map(({ personId }) => personId),
    on,
  )
  return bound.flatMap((one) => {
    const standard = standardOf.get(one.kind)
    return standard ? [{ ...one, standard, points: pointsOf(standard, candidate(one), levels) }] : []
  })
}

/** Who holds posts on a day; acting holds none. */
export const holdersOn = (ctx: Base, on: CivilDate, where?: SQL, groups: { managed?: SQL; organising?: SQL } = {}) =>
  ctx.db
    .select({
      /** Whether the post is of the groups asked about. */
      managed: sql<boolean>`${groups.managed ?? sql`0`}`.mapWith(Boolean),
      organising: sql<boolean>`${groups.organising ?? sql`0`}`.mapWith(Boolean),
      personId: people.id,
      name: people.fullName,
      birthDate: people.birthDate,
      seatId: assignments.seatId,
      from: assignments.from,
      kind: posts.kind,
      title: posts.fullTitle,
      unitId: posts.unitId,
      unitName: unitVersions.shortName,
    })
    // CROSS JOIN keeps this order: from the posts asked about to who holds them.
    .from(posts)
    .crossJoin(seats)
    .crossJoin(assignments)
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(people, eq(people.id, assignments.personId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .where(
      and(
        eq(seats.postId, posts.id),
        eq(assignments.seatId, seats.id),
        effectiveOn(assignments, on),
        ne(assignments.manner, 'acting'),
        where,
      ),
    )
    .orderBy(asc(postKinds.rank), asc(posts.rank), asc(people.nameKey))
    .all()

export type HolderGap = ReturnType<typeof listGaps>['rows'][number]

/** Holders whom the viewer may see and who lack something of what their post asks for, in the order of posts. */
export function listGaps(ctx: Reading, { on = ctx.today, unit }: { on?: CivilDate; unit?: string | null } = {}) {
  const narrowed = and(visiblePerson(ctx, people.id), unit ? inFamilyOf(unit, posts.unitId, on) : undefined)
  const checked = check(ctx, holdersOn(ctx, on, narrowed), on)
  return { checked: checked.length, rows: checked.filter(({ points }) => !isMet(points)) }
}

/** What those who come to posts by a decision lack for them, by the act. */
export function gapsIn(ctx: Context<'qualifications.read' | 'movements.read'>, decisionId: string) {
  const begun = ctx.db
    .select({
      movementId: movements.id,
      personId: movements.personId,
      birthDate: people.birthDate,
      on: sql<CivilDate>`coalesce(${movements.on}, ${ctx.today})`,
      kind: posts.kind,
      title: posts.fullTitle,
    })
    .from(movements)
    .innerJoin(people, eq(people.id, movements.personId))
    .innerJoin(effects, eq(effects.movementId, movements.id))
    .innerJoin(seats, eq(seats.id, effects.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .where(and(eq(movements.decisionId, decisionId), eq(effects.change, 'begin'), ne(effects.manner, 'acting')))
    .all()
  const checked = [...grouped(begun, ({ on }) => on)].flatMap(([on, rows]) => check(ctx, rows, on))
  return grouped(
    checked.filter(({ points }) => !isMet(points)),
    ({ movementId }) => movementId,
  )
}
