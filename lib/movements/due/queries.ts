import { and, eq, gte, isNotNull, lt, ne, or, type SQL } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments, effects, movements } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { addMonths, type CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { retirementDay } from '../../people/rules'
import { visiblePerson } from '../../people/scope/queries'
import { listRules, retirementTable } from '../checks/queries'
import type { Rule } from '../checks/rules'
import { birthsRetiring, type DueKind, dueSpan } from './rules'

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

const columns = {
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
}

/** Posts held on the day by people whom the viewer may see. */
const heldWhere = (ctx: Reading, on: CivilDate, ...conditions: (SQL | undefined)[]) =>
  ctx.db
    .select(columns)
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(effects, eq(effects.id, assignments.beginEffectId))
    .innerJoin(movements, eq(movements.id, effects.movementId))
    .where(and(effectiveOn(assignments, on), visiblePerson(ctx, people.id), ...conditions))
    .all()

type Held = ReturnType<typeof heldWhere>[number]

const caseOf = (
  kind: DueKind,
  dueOn: CivilDate,
  { sex: _sex, termUntil: _until, beganBy: _by, ...held }: Held,
): DueCase => ({
  kind,
  dueOn,
  ...held,
})

function retirements(ctx: Reading, on: CivilDate, span: Span): DueCase[] {
  const table = retirementTable(ctx)
  const born = birthsRetiring(table, span).map(({ sex, month }) =>
    and(
      eq(people.sex, sex),
      or(
        and(gte(people.birthDate, month as CivilDate), lt(people.birthDate, `${month}-99` as CivilDate)),
        month.endsWith('-01') ? eq(people.birthDate, month.slice(0, 4) as CivilDate) : undefined,
      ),
    ),
  )
  if (born.length === 0) return []
  return heldWhere(ctx, on, or(...born), eq(assignments.manner, 'main')).flatMap((held) => {
    const dueOn = retirementDay(table, held)
    return dueOn && span.from <= dueOn && dueOn < span.until ? [caseOf('retirement', dueOn, held)] : []
  })
}

/** Ends of terms and secondments; one case a person and day, the main post before those held besides. */
function terms(ctx: Reading, on: CivilDate, span: Span): DueCase[] {
  const ending = heldWhere(
    ctx,
    on,
    gte(assignments.termUntil, span.from),
    lt(assignments.termUntil, span.until),
    isNotNull(assignments.termUntil),
    ne(assignments.manner, 'acting'),
  )
  return ending.flatMap((held) =>
    held.termUntil ? [caseOf(held.beganBy === 'secondment' ? 'secondment' : 'term', held.termUntil, held)] : [],
  )
}

/** Holdings that have lasted so many months within the span, by the day they began. */
function lasting(
  ctx: Reading,
  on: CivilDate,
  span: Span,
  kind: DueKind,
  months: number | null | undefined,
  which: SQL,
): DueCase[] {
  if (!months) return []
  const began = and(
    gte(assignments.from, addMonths(span.from, -months)),
    lt(assignments.from, addMonths(span.until, -months)),
  )
  return heldWhere(ctx, on, began, which).map((held) => caseOf(kind, addMonths(held.from, months), held))
}

const ruleOf = (inForce: readonly Rule[], code: string) => inForce.find((rule) => rule.code === code)

/** What falls due from a day on, soonest first: retirement, ends of terms and secondments, rotations that have lasted enough, periodic changes. */
export function listDue(
  ctx: Reading,
  { on = ctx.today, days = 90, limit }: { on?: CivilDate; days?: number; limit?: number } = {},
) {
  const span = dueSpan(on, days)
  const inForce = listRules(ctx, on)
  const rows = [
    ...retirements(ctx, on, span),
    ...terms(ctx, on, span),
    ...lasting(
      ctx,
      on,
      span,
      'rotation',
      ruleOf(inForce, 'rotation-minimum')?.atLeast,
      and(eq(movements.kind, 'rotation'), eq(assignments.manner, 'main')) as SQL,
    ),
    ...lasting(
      ctx,
      on,
      span,
      'periodic-change',
      ruleOf(inForce, 'periodic-change')?.atMost,
      and(eq(postKinds.isSensitive, true), eq(assignments.manner, 'main')) as SQL,
    ),
  ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.name.localeCompare(b.name, 'vi')))
  return { rows: limit === undefined ? rows : rows.slice(0, limit), total: rows.length }
}
