import { addDays } from '../../../civil-date'
import { fold } from '../../../search-text'
import { searchUnits } from '../../queries'
import { listStanding, type Plan, type Planning, placeNamesOf } from '../queries'
import type { PlannedUnit } from '../rules'

export type Arranged = ReturnType<typeof listArranged>
export type ArrangedUnit = Arranged['units'][number]
export type Change = 'found' | 'rename' | 'raise' | 'stay'

/** A plan as it is read: each unit with what it is made of, and those that end with nothing to carry them on. */
export function listArranged(ctx: Planning, plan: Plan) {
  const ids = [
    ...plan.endings.map(({ unitId }) => unitId),
    ...plan.units.flatMap(({ unitId, parentId }) => [unitId, parentId].filter((id) => id !== null)),
  ]
  const standing = new Map(listStanding(ctx, addDays(plan.on, -1), ids).map((unit) => [unit.id, unit]))
  const names = new Map([...standing].map(([id, { name }]) => [id, name]))
  const places = placeNamesOf(
    ctx,
    plan.units.flatMap(({ placeId }) => placeId ?? []),
  )
  const changeOf = ({ isNew, unitId, name, kind }: PlannedUnit): Change => {
    const was = standing.get(unitId ?? '')
    if (isNew || !was) return 'found'
    return was.kind !== kind ? 'raise' : was.name !== name ? 'rename' : 'stay'
  }
  const parentName = ({ parentId, parentPlanId }: PlannedUnit) =>
    plan.units.find(({ id }) => id === parentPlanId)?.name ?? names.get(parentId ?? '') ?? null
  const into = (unitId: string) => plan.endings.filter((ending) => ending.unitId === unitId).length
  return {
    units: plan.units.map((unit) => ({
      ...unit,
      change: changeOf(unit),
      formerName: unit.isNew ? null : (names.get(unit.unitId ?? '') ?? null),
      parentName: parentName(unit),
      placeName: places.get(unit.placeId ?? '') ?? null,
      sources: plan.endings
        .filter(({ plannedUnitId }) => plannedUnitId === unit.id)
        .map(({ id: endingId, unitId, isMain }) => ({
          ...{ endingId, id: unitId, name: names.get(unitId) ?? '', isMain, isSplit: into(unitId) > 1 },
        }))
        .toSorted((a, b) => +b.isMain - +a.isMain || a.name.localeCompare(b.name, 'vi')),
    })),
    dissolved: plan.endings
      .filter(({ plannedUnitId }) => plannedUnitId === null)
      .map(({ id: endingId, unitId }) => ({ endingId, id: unitId, name: names.get(unitId) ?? '' })),
  }
}

/** What a planned unit may hang on: the units of the plan first, then those that stand today. */
export function searchParents(ctx: Planning, plan: Plan, q: string) {
  const words = fold(q).split(/\s+/).filter(Boolean)
  const planned = plan.units
    .filter(({ name, isNew }) => isNew && words.every((word) => fold(name).includes(word)))
    .map(({ id, name }) => ({ id, label: name, hint: 'trong phương án này' }))
  return [...planned.slice(0, 10), ...searchUnits(ctx, q, ctx.today, 10)]
}
