import { and, asc, eq, lte, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { plannedPeople, planningPapers, planningReviews, planningTerms } from '@/db/schema/appraisals'
import { assignments, retirementAges, rules } from '@/db/schema/movements'
import { postKinds, posts, seats, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { ethnicGroups } from '@/db/schema/places'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { grouped } from '../../grouped'
import { disciplinesOf } from '../../movements/checks/queries'
import { inScope } from '../../organisation/scope/queries'
import { ageOn } from '../../people/rules'
import { visiblePerson } from '../../people/scope/queries'
import { covers } from '../../period'
import { check } from '../../qualifications/standards/checks/queries'
import { gapSentence } from '../../qualifications/standards/rules'
import { readTables } from '../../tables'
import { holdingsOfPlanned } from './appointments/queries'
import { appointmentAfter, flagsOf } from './rules'

export type Read = Context<'planning.read' | 'people.read' | 'movements.read' | 'qualifications.read'>
export type PlanningTerm = typeof planningTerms.$inferSelect

const removalPapers = alias(planningPapers, 'removal_papers')

/** In the plan on a day: taken in, not taken out, and the term not over. */
export const plannedOn = (on: CivilDate): SQL | undefined =>
  and(effectiveOn(plannedPeople, on), sql`${planningTerms.until} > ${on}`)

/** Whom and which posts of the plan the viewer may see. */
export const visiblePlanned = (ctx: Context<'planning.read'>): SQL | undefined =>
  and(visiblePerson(ctx, plannedPeople.personId), inScope(ctx, posts.unitId))

/** What a plan is judged by on a day: the terms there are, the rules in force, the months of retirement. */
export const planningMeasures = (ctx: Read, on: CivilDate) =>
  readTables(ctx.db, {
    terms: { of: planningTerms, orderBy: planningTerms.from },
    inForce: { of: rules, where: effectiveOn(rules, on) },
    ages: { of: retirementAges },
  })
export type Measures = ReturnType<typeof planningMeasures>

/** The term that an address names, else the one that runs on the day, else the last. */
export const termAsked = (terms: readonly PlanningTerm[], wanted: string | null, on: CivilDate) =>
  terms.find(({ id }) => id === wanted) ?? terms.find((term) => covers(term, on)) ?? terms.at(-1) ?? null

const mainPost = (on: CivilDate) => sql<string | null>`(select ${posts.fullTitle} from ${assignments}
  join ${seats} on ${seats.id} = ${assignments.seatId} join ${posts} on ${posts.id} = ${seats.postId}
  where ${assignments.personId} = ${people.id} and ${assignments.manner} = 'main' and ${effectiveOn(assignments, on)} limit 1)`

/** For how many posts of the term the person is planned on the day. */
const postsOfTerm = (on: CivilDate) => sql<number>`(select count(*) from ${plannedPeople} other
  where other.person_id = ${people.id} and other.term_id = ${planningTerms.id}
    and other."from" <= ${on} and (other.until is null or other.until > ${on}))`

const columnsOn = (on: CivilDate) => ({
  id: plannedPeople.id,
  act: plannedPeople.act,
  from: plannedPeople.from,
  until: plannedPeople.until,
  votesFor: plannedPeople.votesFor,
  votesCast: plannedPeople.votesCast,
  note: plannedPeople.note,
  removalReason: plannedPeople.removalReason,
  removalNote: plannedPeople.removalNote,
  personId: people.id,
  name: people.fullName,
  birthDate: people.birthDate,
  sex: people.sex,
  isMinority: sql<boolean>`coalesce(${ethnicGroups.isMinority}, 0)`.mapWith(Boolean),
  holds: mainPost(on),
  posts: postsOfTerm(on),
  postId: posts.id,
  kind: posts.kind,
  title: posts.fullTitle,
  unitId: posts.unitId,
  unitName: unitVersions.shortName,
  isElected: postKinds.isElected,
  termId: planningTerms.id,
  termName: planningTerms.name,
  termFrom: planningTerms.from,
  paper: { number: planningPapers.number, on: planningPapers.on, issuer: planningPapers.issuer },
  removalPaper: { number: removalPapers.number, on: removalPapers.on, issuer: removalPapers.issuer },
  review: { on: planningReviews.on, verdict: planningReviews.verdict, note: planningReviews.note },
})

const rowsOn = (ctx: Read, on: CivilDate, where: SQL | undefined) =>
  ctx.db
    .select(columnsOn(on))
    .from(plannedPeople)
    .innerJoin(planningTerms, eq(planningTerms.id, plannedPeople.termId))
    .innerJoin(planningPapers, eq(planningPapers.id, plannedPeople.paperId))
    .innerJoin(posts, eq(posts.id, plannedPeople.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(people, eq(people.id, plannedPeople.personId))
    .leftJoin(ethnicGroups, eq(ethnicGroups.code, people.ethnicGroup))
    .leftJoin(removalPapers, eq(removalPapers.id, plannedPeople.removalPaperId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(
      planningReviews,
      and(eq(planningReviews.plannedId, plannedPeople.id), eq(planningReviews.year, Number(on.slice(0, 4)))),
    )
    .where(and(lte(plannedPeople.from, on), visiblePlanned(ctx), where))
    .orderBy(asc(postKinds.rank), asc(posts.rank), asc(posts.searchText), asc(people.nameKey), asc(plannedPeople.from))
    .all()

type Row = ReturnType<typeof rowsOn>[number]
export type Planned = ReturnType<typeof listPlanned>[number]
export type PlannedFilter = { termId?: string; postId?: string; personId?: string; plannedId?: string }

/** A page of a past day knows nothing of a removal that came later. */
const asSeenOn = (row: Row, on: CivilDate): Row =>
  row.until !== null && row.until > on ? { ...row, until: null, removalReason: null, removalPaper: null } : row

/** Everybody planned by a day, those taken out since then with the paper that did it; each with flags, review and what came of it. */
export function listPlanned(
  ctx: Read,
  filter: PlannedFilter,
  on: CivilDate,
  { inForce, ages }: Omit<Measures, 'terms'>,
) {
  const { termId, postId, personId, plannedId } = filter
  const found = rowsOn(
    ctx,
    on,
    and(
      termId ? eq(plannedPeople.termId, termId) : undefined,
      postId ? eq(plannedPeople.postId, postId) : undefined,
      personId ? eq(plannedPeople.personId, personId) : undefined,
      plannedId ? eq(plannedPeople.id, plannedId) : undefined,
    ),
  ).map((row) => asSeenOn(row, on))
  if (found.length === 0) return []
  const personIds = [...new Set(found.map((row) => row.personId))]
  const suffered = grouped(disciplinesOf(ctx, personIds), (one) => one.personId)
  const gaps = new Map(check(ctx, found, on).map(({ id, points }) => [id, gapSentence(points)]))
  const heldOf = holdingsOfPlanned(ctx, found)
  return found.map((row) => {
    const held = heldOf(row)
    const facts = {
      ...row,
      disciplines: suffered.get(row.personId) ?? [],
      gap: gaps.get(row.id) ?? '',
    }
    return {
      ...row,
      ageAtTerm: ageOn(row.birthDate, row.termFrom),
      flags: row.until === null ? flagsOf(facts, inForce, ages, on) : [],
      appointment: appointmentAfter(held, row.from, on),
      /** Holds the post already: the plan is for another term in it. */
      isHolder: held.some((holding) => holding.from < row.from && covers(holding, on)),
    }
  })
}

/** Still in the plan, of those listed. */
export const inPlan = (rows: readonly Planned[]) => rows.filter(({ until }) => until === null)

/** The plan of one person through all terms, for the file. */
export const planOfPerson = (ctx: Read, personId: string, on: CivilDate) =>
  listPlanned(ctx, { personId }, on, planningMeasures(ctx, on))
