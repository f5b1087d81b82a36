import { and, eq, exists, gt, gte, inArray, isNotNull, lt, lte, not, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import { addMonths, type CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { retirementTable } from '../../movements/checks/queries'
import { birthsRetiring } from '../../movements/due/rules'
import { localStatus } from '../../movements/local/queries'
import { inFamilyOf } from '../../organisation/scope/queries'
import { lastBirthDayOfAge } from '../../people/rules'
import { visiblePerson } from '../../people/scope/queries'
import type { PeopleSearch } from '../../people/search/queries'
import { hasHighest, isHighest } from '../../qualifications/queries'
import type { PeopleFilter } from '../input'
import type { AgeBand } from '../labels'

export type Reading = Context<'people.read' | 'movements.read' | 'qualifications.read'>

const some = <T>(values: readonly T[]): T[] | undefined => (values.length > 0 ? [...values] : undefined)

/**
 * The same condition in two shapes. `set`: the people it fits are listed first, best where few do. `probe`: each person is
 * asked in turn, best where many do and a page of them by name is wanted.
 */
export type Shape = 'set' | 'probe'

type Asking = { ctx: Reading; filter: PeopleFilter; on: CivilDate; shape: Shape }

/** Somebody holds on the day one post that fits all of unit, kind, managing level and track. */
function holds({ ctx, filter: { unit, kind, level, track }, on, shape }: Asking): SQL {
  const kinds = some(kind)
  const levels = some(level)
  const holders = ctx.db
    .select({ id: assignments.personId })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .where(
      and(
        shape === 'probe' ? eq(assignments.personId, people.id) : undefined,
        effectiveOn(assignments, on),
        unit ? inFamilyOf(unit, posts.unitId, on) : undefined,
        kinds && inArray(posts.kind, kinds),
        levels && inArray(posts.managingLevel, levels),
        track ? eq(postKinds.track, track) : undefined,
      ),
    )
  return shape === 'probe' ? exists(holders) : inArray(people.id, holders)
}

/** Everyone whose file belongs to the unit, in a post or not. */
function belongs({ ctx, on, shape }: Asking, unit: string): SQL {
  const homes = ctx.db
    .select({ id: personHomes.personId })
    .from(personHomes)
    .where(
      and(
        shape === 'probe' ? eq(personHomes.personId, people.id) : undefined,
        effectiveOn(personHomes, on),
        inFamilyOf(unit, personHomes.unitId, on),
      ),
    )
  return shape === 'probe' ? exists(homes) : inArray(people.id, homes)
}

const anyPost = ({ ctx, on }: Asking): SQL =>
  exists(
    ctx.db
      .select({ id: assignments.personId })
      .from(assignments)
      .where(and(eq(assignments.personId, people.id), effectiveOn(assignments, on))),
  )

function byPost(asking: Asking): SQL | undefined {
  const { unit, kind, level, track, holding } = asking.filter
  if (kind.length + level.length > 0 || track) return holds(asking)
  if (holding === 'held') return unit ? holds(asking) : anyPost(asking)
  return and(unit ? belongs(asking, unit) : undefined, holding === 'none' ? not(anyPost(asking)) : undefined)
}

/** Age counts from the earliest day of a half-known birth date; its text compares with a day as that day would. */
function inBand(age: AgeBand, on: CivilDate): SQL | undefined {
  const is41 = lastBirthDayOfAge(41, on)
  const is51 = lastBirthDayOfAge(51, on)
  if (age === 'to-40') return gt(people.birthDate, is41)
  return age === 'over-50' ? lte(people.birthDate, is51) : and(lte(people.birthDate, is41), gt(people.birthDate, is51))
}

/** Leaves work from the day on, within so many months: the month table turned into months of birth. */
function retiring(ctx: Reading, months: number, on: CivilDate): SQL {
  const births = birthsRetiring(retirementTable(ctx), { from: on, until: addMonths(on, months) })
  const born = births.map(({ sex, month }) =>
    and(
      eq(people.sex, sex),
      or(
        and(gte(people.birthDate, month as CivilDate), lt(people.birthDate, `${month}-99` as CivilDate)),
        month.endsWith('-01') ? eq(people.birthDate, month.slice(0, 4) as CivilDate) : undefined,
      ),
    ),
  )
  return or(...born) ?? sql`false`
}

function isLocal(ctx: Reading, { local }: PeopleFilter, on: CivilDate): SQL {
  const status = localStatus(ctx, on)
  return inArray(
    people.id,
    ctx.db
      .select({ id: status.personId })
      .from(status)
      .where(inArray(status.status, [...local])),
  )
}

/** Everything that narrows the list: what was asked for, and whom the viewer may see. */
export function peopleWhere(asking: Asking, search: PeopleSearch | null): SQL | undefined {
  const { ctx, filter, on, shape } = asking
  const highest = (levels: readonly string[]) =>
    levels.length === 0
      ? undefined
      : shape === 'probe'
        ? isHighest(people.id, levels, on)
        : hasHighest(people.id, levels, on)
  return and(
    visiblePerson(ctx, people.id),
    search?.where,
    byPost(asking),
    filter.sex ? eq(people.sex, filter.sex) : undefined,
    filter.age ? and(isNotNull(people.birthDate), inBand(filter.age, on)) : undefined,
    highest(filter.degree),
    highest(filter.theory),
    filter.local.length > 0 ? isLocal(ctx, filter, on) : undefined,
    filter.retire ? retiring(ctx, filter.retire, on) : undefined,
  )
}
