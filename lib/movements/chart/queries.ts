import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { places } from '@/db/schema/places'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { inFamilyOf, inScope } from '../../organisation/scope/queries'
import { findUnit } from '../../organisation/units/queries'
import { seatRowsOf } from '../holders/queries'
import { type ChartUnit, levelsShown, sectionsOf, type UnitLevel } from './rules'

type Reading = Context<'organisation.read' | 'movements.read' | 'people.read'>

/** A unit, the bodies of its place and what lies beneath them on a day, in the official order. */
const listFamily = (ctx: Reading, unitId: string, level: UnitLevel, on: CivilDate): ChartUnit[] =>
  ctx.db
    .select({
      id: unitVersions.unitId,
      name: unitVersions.name,
      tree: unitKinds.tree,
      level: unitKinds.level,
      kind: unitVersions.kind,
      kindName: unitKinds.name,
      placeId: units.placeId,
      placeName: places.fullName,
    })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .innerJoin(unitKinds, eq(unitKinds.code, unitVersions.kind))
    .leftJoin(places, eq(places.id, units.placeId))
    .where(
      and(
        effectiveOn(unitVersions, on),
        or(eq(unitVersions.unitId, unitId), inArray(unitKinds.level, [...levelsShown(level)])),
        inFamilyOf(unitId, unitVersions.unitId, on),
        inScope(ctx, unitVersions.unitId, on),
      ),
    )
    .orderBy(asc(unitKinds.rank), asc(unitVersions.rank), asc(unitVersions.searchText))
    .all()

export type SeatChart = NonNullable<ReturnType<typeof findChart>>
export type ChartSeat = SeatChart['sections'][number]['boxes'][number]['posts'][number]['seats'][number]

/** Everyone in the posts of a unit and of what lies beneath it, as it is drawn; nothing for those who may not see it. */
export function findChart(ctx: Reading, unitId: string, on: CivilDate) {
  const unit = findUnit(ctx, unitId, on)
  if (!unit) return undefined
  const family = listFamily(ctx, unitId, unit.level, on)
  const seats = seatRowsOf(
    ctx,
    family.map(({ id }) => id),
    on,
  )
  return {
    unit: { id: unitId, name: unit.name, isStanding: unit.isStanding },
    isDistrict: unit.level === 'district',
    on,
    total: seats.length,
    vacant: seats.filter(({ vacantSince }) => vacantSince !== null).length,
    sections: sectionsOf(family, seats, unitId),
  }
}
