import { asc, eq, inArray } from 'drizzle-orm'
import { placeSuccessors, places } from '@/db/schema/places'
import { listStanding, type Plan, type Planning } from '../queries'
import { mainSuccessors } from '../rules'

export type EndingPlace = ReturnType<typeof listEndingPlaces>[number]

/** The communes of the register that the catalogue ends on the day of a session, each with the place that carries it on. */
export function listEndingPlaces(ctx: Planning, plan: Plan) {
  const planned = new Set([...plan.units, ...plan.endings].flatMap(({ unitId }) => unitId ?? []))
  const standing = listStanding(ctx, plan.on).filter(
    ({ id, level, placeId, placeUntil }) =>
      level === 'commune' && placeId && placeUntil === plan.on && !planned.has(id),
  )
  const named = new Map(standing.flatMap(({ placeId, placeName }) => (placeId ? [[placeId, placeName ?? '']] : [])))
  if (named.size === 0) return []
  const found = ctx.db
    .select({ oldId: placeSuccessors.oldId, newId: placeSuccessors.newId, share: placeSuccessors.share, place: places })
    .from(placeSuccessors)
    .innerJoin(places, eq(places.id, placeSuccessors.newId))
    .where(inArray(placeSuccessors.oldId, [...named.keys()]))
    .orderBy(asc(placeSuccessors.newId))
    .all()
  const kin = found.map(({ place: _, ...one }) => one)
  const main = mainSuccessors(kin)
  const proposed = new Set(main.values())
  const news = new Map(found.map(({ place }) => [place.id, place]))
  return [...named].map(([id, name]) => ({
    id,
    name,
    main: news.get(main.get(id) ?? '') ?? null,
    also: kin.filter(({ oldId, newId }) => oldId === id && newId !== main.get(id) && proposed.has(newId)),
    units: standing.filter(({ placeId }) => placeId === id),
  }))
}
