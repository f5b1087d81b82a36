import { and, eq, gte, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { effectiveOn } from '@/db/columns'
import { assignments, effects, movements } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { addMonths, type CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { type RetirementAge, retirementDay } from '../../people/rules'
import { visiblePerson } from '../../people/scope/queries'
import type { Rule } from '../checks/facts/rules'
import { measuresOn } from '../checks/queries'
import { birthsRetiring, type DueKind, dueSpan, endOfTerm } from './rules'

export type DueCase = {
  readonly kind: DueKind
  readonly dueOn: CivilDate
  readonly personId: string
  readonly name: string
  readonly birthDate: string | null
  readonly seatId: string
  readonly postTitle: string
  readonly unitId: string
  readonly from: CivilDate
}

type Span = { from: CivilDate; until: CivilDate }
type Reading = Context<'movements.read' | 'people.read'>

/** Posts held on the day by people whom the viewer may see, with the kind of case they are sought for. */
const heldWhere = (ctx: Reading, on: CivilDate, sought: Sought) =>
  ctx.db
    .select({
      kind: sql<DueKind>`${sought.kind}`.as('due_kind'),
      personId: people.id,
      name: people.fullName,
      birthDate: people.birthDate,
      sex: people.sex,
      seatId: assignments.seatId,
      postTitle: posts.fullTitle,
      unitId: posts.unitId,
      from: assignments.from,
      termUntil: assignments.termUntil,
      beganBy: movements.kind,
      isElected: postKinds.isElected,
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .where(and(effectiveOn(assignments, on), visiblePerson(ctx, people.id), sought.where))

type Held = ReturnType<ReturnType<typeof heldWhere>['all']>[number]

/** What to look for by an index of its own, and the day on which a holding found falls due. */
type Sought = { kind: DueKind; where: SQL | undefined; dueOn: (held: Held) => CivilDate | null }

const isMain = eq(assignments.manner, 'main')

/** Births of the cohorts that reach their month within the span. */
function retiring(table: readonly RetirementAge[], span: Span): Sought {
  const born = birthsRetiring(table, span).map(({ sex, month }) =>
    and(
      eq(people.sex, sex),
      or(
        and(gte(people.birthDate, month as CivilDate), lt(people.birthDate, `${month}-99` as CivilDate)),
        month.endsWith('-01') ? eq(people.birthDate, month.slice(0, 4) as CivilDate) : undefined,
      ),
    ),
  )
  return {
    kind: 'retirement',
    where: and(born.length > 0 ? or(...born) : sql`0`, isMain),
    dueOn: (held) => retirementDay(table, held),
  }
}

const ending = (span: Span): Sought => ({
  kind: 'term',
  where: and(
    gte(assignments.termUntil, span.from),
    lt(assignments.termUntil, span.until),
    ne(assignments.manner, 'acting'),
  ),
  dueOn: ({ termUntil }) => termUntil,
})

/** Holdings that have lasted so many months within the span, by the day they began; none without a rule. */
const lasting = (kind: DueKind, span: Span, months: number | null | undefined, which: SQL): Sought => ({
  kind,
  where: months
    ? and(
        gte(assignments.from, addMonths(span.from, -months)),
        lt(assignments.from, addMonths(span.until, -months)),
        which,
        isMain,
      )
    : sql`0`,
  dueOn: ({ from }) => addMonths(from, months ?? 0),
})

function caseOf({ sex: _sex, termUntil: _until, beganBy, isElected, ...held }: Held, dueOn: CivilDate): DueCase {
  return { ...held, dueOn, kind: held.kind === 'term' ? endOfTerm({ beganBy, isElected }) : held.kind }
}

const monthsOf = (inForce: readonly Rule[], code: string) => inForce.find((rule) => rule.code === code)

/** What falls due from a day on, soonest first: retirement, ends of terms and secondments, rotations that have lasted enough, periodic changes. */
export function listDue(
  ctx: Reading,
  { on = ctx.today, days = 90, limit }: { on?: CivilDate; days?: number; limit?: number } = {},
) {
  const span = dueSpan(on, days)
  const { inForce, ages } = measuresOn(ctx, on)
  const sought = [
    retiring(ages, span),
    ending(span),
    lasting('rotation', span, monthsOf(inForce, 'rotation-minimum')?.atLeast, eq(movements.kind, 'rotation')),
    lasting('periodic-change', span, monthsOf(inForce, 'periodic-change')?.atMost, eq(postKinds.isSensitive, true)),
  ] as const
  const [first, second, third, fourth] = sought
  const found = unionAll(
    heldWhere(ctx, on, first),
    heldWhere(ctx, on, second),
    heldWhere(ctx, on, third),
    heldWhere(ctx, on, fourth),
  ).all()
  const rows = found
    .flatMap((held) => {
      const dueOn = sought.find(({ kind }) => kind === held.kind)?.dueOn(held)
      return dueOn && span.from <= dueOn && dueOn < span.until ? [caseOf(held, dueOn)] : []
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.name.localeCompare(b.name, 'vi')))
  return { rows: limit === undefined ? rows : rows.slice(0, limit), total: rows.length }
}
