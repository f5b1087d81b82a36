import { and, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { places } from '@/db/schema/places'
import type { BoardScope } from '@/db/schema/plans'
import { type CivilDate, formatDay, fullMonthsBetween } from '../../../civil-date'
import type { Base, Context } from '../../../context'
import { retirementTable } from '../../../movements/checks/queries'
import type { LocalStatus } from '../../../movements/local/labels'
import { localStatus } from '../../../movements/local/queries'
import { titlesOf } from '../../../movements/seats/queries'
import { inFamilyOf, inScope } from '../../../organisation/scope/queries'
import { ageOn, type RetirementAge, retirementDay } from '../../../people/rules'
import { visiblePerson } from '../../../people/scope/queries'
import type { Standing } from '../rules'

type Reading = Context<'organisation.read' | 'movements.read' | 'people.read'>
export type Asked = { readonly on: CivilDate; readonly scope: BoardScope }

const isHeld = (on: CivilDate): SQL =>
  and(eq(assignments.seatId, seats.id), effectiveOn(assignments, on), ne(assignments.manner, 'acting')) as SQL

/** Seats chosen for a board that stand on its day; one held besides another goes with it and does not stand by itself. */
function chosen(ctx: Base, { on, scope }: Asked): SQL | undefined {
  return and(
    effectiveOn(posts, on),
    effectiveOn(seats, on),
    scope.kinds.length > 0 ? inArray(posts.kind, [...scope.kinds]) : undefined,
    scope.level ? eq(posts.managingLevel, scope.level) : undefined,
    scope.unitId ? inFamilyOf(scope.unitId, posts.unitId, on) : undefined,
    inScope(ctx, posts.unitId, on),
    sql`coalesce(${assignments.manner}, 'main') = 'main'`,
  )
}

/** Who may stand on which seat: all that the rules of a board ask. */
export const listStanding = (ctx: Reading, asked: Asked): Standing[] =>
  ctx.db
    .select({ seatId: seats.id, personId: assignments.personId })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .leftJoin(assignments, isHeld(asked.on))
    .where(chosen(ctx, asked))
    .all()

type Born = Pick<typeof people.$inferSelect, 'sex' | 'birthDate'>

/** «48 tuổi», and the month from which somebody is retired. */
const ageFacts = (table: readonly RetirementAge[], person: Born, on: CivilDate) => ({
  age: ageOn(person.birthDate, on),
  retires: retirementDay(table, person)?.slice(0, 7).split('-').reverse().join('/') ?? null,
})

export type Card = {
  readonly personId: string
  readonly name: string
  readonly age: number | null
  readonly retires: string | null
  /** The post held on the board’s day. */
  readonly title: string
  readonly since: string | null
  readonly months: number | null
}

export type BoardSeat = Standing & {
  readonly title: string
  readonly fullTitle: string
  readonly groupKey: string
  readonly groupName: string
  readonly status: LocalStatus | null
  /** A holder whose file is closed to the viewer shows by name alone. */
  readonly closedName: string | null
}

/** The seats of a board in the official order, and a card for each holder. */
export function readSeats(ctx: Reading, asked: Asked): { seats: BoardSeat[]; cards: Card[]; table: RetirementAge[] } {
  const { on } = asked
  const seen = visiblePerson(ctx, people.id) ?? sql`true`
  const local = localStatus(ctx, on)
  const table = retirementTable(ctx)
  const rows = ctx.db
    .select({
      seatId: seats.id,
      title: posts.title,
      fullTitle: posts.fullTitle,
      unitId: posts.unitId,
      unitName: unitVersions.shortName,
      placeId: units.placeId,
      placeName: places.fullName,
      personId: people.id,
      name: people.fullName,
      isSeen: sql<number>`${seen}`,
      sex: people.sex,
      birthDate: people.birthDate,
      from: assignments.from,
      status: local.status,
    })
    .from(seats)
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .innerJoin(units, eq(units.id, posts.unitId))
    .leftJoin(places, eq(places.id, units.placeId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(assignments, isHeld(on))
    .leftJoin(people, eq(people.id, assignments.personId))
    .leftJoin(local, eq(local.assignmentId, assignments.id))
    .where(chosen(ctx, asked))
    .orderBy(
      asc(unitKinds.rank),
      asc(unitVersions.rank),
      asc(unitVersions.searchText),
      asc(postKinds.rank),
      asc(posts.rank),
      asc(seats.ordinal),
    )
    .all()
  return {
    table,
    seats: rows.map((row) => ({
      seatId: row.seatId,
      personId: row.isSeen ? row.personId : null,
      title: row.title,
      fullTitle: row.fullTitle,
      groupKey: row.placeId ?? row.unitId,
      groupName: row.placeName ?? row.unitName ?? '',
      status: row.status,
      closedName: row.isSeen ? null : row.name,
    })),
    cards: rows.flatMap(({ personId, name, sex, birthDate, from, isSeen, fullTitle }) =>
      personId && name && sex && from && isSeen
        ? [
            {
              personId,
              name,
              title: fullTitle,
              since: formatDay(from),
              months: fullMonthsBetween(from, on),
              ...ageFacts(table, { sex, birthDate }, on),
            },
          ]
        : [],
    ),
  }
}

/** Cards of those who are moved onto the board from elsewhere. */
export function readGuests(
  ctx: Reading,
  { on }: Pick<Asked, 'on'>,
  personIds: readonly string[],
  table: readonly RetirementAge[],
): Card[] {
  if (personIds.length === 0) return []
  const titles = titlesOf(ctx, personIds, on)
  return ctx.db
    .select({ personId: people.id, name: people.fullName, sex: people.sex, birthDate: people.birthDate })
    .from(people)
    .where(and(inArray(people.id, [...personIds]), visiblePerson(ctx, people.id)))
    .orderBy(asc(people.nameKey))
    .all()
    .map(({ sex, birthDate, ...person }) => ({
      ...person,
      title: titles.get(person.personId) ?? '',
      since: null,
      months: null,
      ...ageFacts(table, { sex, birthDate }, on),
    }))
}
