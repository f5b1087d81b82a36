import { and, asc, count, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions } from '@/db/schema/documents'
import { assignments, effects, movements } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, seats, unitKinds, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { POST_WORDS } from '../../organisation/posts/queries'
import { inFamilyOf, inScope } from '../../organisation/scope/queries'
import { visiblePerson } from '../../people/scope/queries'
import { covers } from '../../period'
import { readTables } from '../../tables'
import { visibleDecision } from '../decisions/queries'
import { awaitedFor, type Holder, tellingHolders } from '../holders/queries'
import { bySeat } from '../holders/rules'
import type { Grouping, SeatFilter } from './input'

export type Reading = Context<'organisation.read' | 'movements.read' | 'people.read'>
export type Page = { readonly limit: number; readonly offset: number }

/** What every list of seats says of one. */
export const SEAT_COLUMNS = {
  seatId: seats.id,
  postId: posts.id,
  title: posts.fullTitle,
  ordinal: seats.ordinal,
  isBeyondQuota: seats.isBeyondQuota,
  unitId: posts.unitId,
  unitName: sql<string>`coalesce(${unitVersions.name}, '')`.as('unit_name'),
  levelName: managingLevels.name,
}

/** The order of units and posts as papers list them. */
export const officialOrder = [
  asc(unitKinds.rank),
  asc(unitVersions.rank),
  asc(unitVersions.searchText),
  asc(postKinds.rank),
  asc(posts.searchText),
  asc(seats.ordinal),
]

/** Seats that stand on the day, in the viewer's units, as the filter has them. */
export function seatsAsked(ctx: Reading, { unit, kind, level }: SeatFilter, on: CivilDate): SQL | undefined {
  return and(
    effectiveOn(seats, on),
    effectiveOn(posts, on),
    inScope(ctx, posts.unitId, on),
    unit ? inFamilyOf(unit, posts.unitId, on) : undefined,
    kind.length > 0 ? inArray(posts.kind, [...kind]) : undefined,
    level.length > 0 ? inArray(posts.managingLevel, [...level]) : undefined,
  )
}

const isVacant = (on: CivilDate): SQL => sql`not exists (select 1 from ${assignments}
  where ${assignments.seatId} = ${seats.id} and ${effectiveOn(assignments, on)} and ${ne(assignments.manner, 'acting')})`

/** Since the last holding, or since the seat itself where nobody ever held it. */
const vacantSince = (on: CivilDate) => sql<CivilDate>`coalesce((select max(${assignments.until}) from ${assignments}
  where ${assignments.seatId} = ${seats.id} and ${ne(assignments.manner, 'acting')} and ${assignments.until} <= ${on}),
  ${seats.from})`

export const countVacant = (ctx: Reading, filter: SeatFilter, on: CivilDate): number =>
  ctx.db
    .select({ total: count() })
    .from(posts)
    .innerJoin(seats, eq(seats.postId, posts.id))
    .where(and(seatsAsked(ctx, filter, on), isVacant(on)))
    .get()?.total ?? 0

const vacantSeats = (ctx: Reading, filter: SeatFilter, on: CivilDate, group: Grouping, page?: Page) => {
  const since = vacantSince(on)
  const found = ctx.db
    .select({ ...SEAT_COLUMNS, since: since.as('since'), seatFrom: seats.from })
    .from(posts)
    .innerJoin(seats, eq(seats.postId, posts.id))
    .innerJoin(postKinds, eq(postKinds.code, posts.kind))
    .leftJoin(managingLevels, eq(managingLevels.code, posts.managingLevel))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), effectiveOn(unitVersions, on)))
    .leftJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .where(and(seatsAsked(ctx, filter, on), isVacant(on)))
    .orderBy(...(group === 'unit' ? officialOrder : [sql`since = ${seats.from}`, asc(sql`since`), ...officialOrder]))
  return page ? found.limit(page.limit).offset(page.offset).all() : found.all()
}

/** Who is to come into these seats by papers that are not in the register yet. */
const preparedFor = (ctx: Reading, seatIds: readonly string[]) =>
  ctx.db
    .select({ seatId: effects.seatId, name: people.fullName, decisionId: decisions.id })
    .from(decisions)
    .innerJoin(movements, eq(movements.decisionId, decisions.id))
    .innerJoin(effects, and(eq(effects.movementId, movements.id), eq(effects.change, 'begin')))
    .innerJoin(people, eq(people.id, movements.personId))
    .where(
      and(
        isNull(decisions.registeredAt),
        inArray(effects.seatId, [...seatIds]),
        visibleDecision(ctx),
        visiblePerson(ctx, people.id),
      ),
    )
    .all()

/** Who last held a seat, who acts in it, who waits for an election and who comes by a decision registered already or in preparation. */
export type Beside = ReturnType<typeof besideOf> extends (seatId: string) => infer B ? B : never

export function besideOf(ctx: Reading, seatIds: readonly string[], on: CivilDate) {
  const told: ReadonlyMap<string, Holder[]> = bySeat(tellingHolders(ctx, seatIds, on))
  const awaited = bySeat(awaitedFor(ctx, seatIds, on))
  const prepared = bySeat(preparedFor(ctx, seatIds))
  return (seatId: string) => {
    const about = told.get(seatId) ?? []
    return {
      last: about.find(({ until, manner }) => manner !== 'acting' && until !== null && until <= on) ?? null,
      acting: about.filter((holder) => holder.manner === 'acting' && covers(holder, on)),
      coming: about.filter((holder) => holder.manner !== 'acting' && holder.from > on),
      awaited: awaited.get(seatId) ?? [],
      prepared: prepared.get(seatId) ?? [],
    }
  }
}

export type Vacancy = ReturnType<typeof listVacant>[number]

/** The seats that nobody holds on a day, the oldest vacancy first, those that nobody ever held last; acting fills none. */
export function listVacant(ctx: Reading, filter: SeatFilter, on: CivilDate, group: Grouping = 'day', page?: Page) {
  const rows = vacantSeats(ctx, filter, on, group, page)
  const beside = besideOf(
    ctx,
    rows.map(({ seatId }) => seatId),
    on,
  )
  return rows.map((row) => ({ ...row, ...beside(row.seatId) }))
}

export type VacancyOptions = ReturnType<typeof vacancyOptions>

/** What the filters offer: kinds of post, managing levels, the unit chosen by its name of the day. */
export function vacancyOptions(ctx: Reading, { unit }: SeatFilter, on: CivilDate) {
  const chosen = and(
    eq(unitVersions.unitId, unit ?? ''),
    effectiveOn(unitVersions, on),
    inScope(ctx, unitVersions.unitId, on),
  )
  const { kinds, levels, units } = readTables(ctx.db, { ...POST_WORDS, units: { of: unitVersions, where: chosen } })
  const listed = (rows: readonly { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: name }))
  return { kinds: listed(kinds), levels: listed(levels), unit: units[0]?.name ?? null }
}
