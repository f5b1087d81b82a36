import { and, inArray, sql } from 'drizzle-orm'
import { memberCounts, unitSuccessions } from '@/db/schema/organisation'
import { addDays } from '../../../civil-date'
import { listStanding, namesOf, type Plan, type Planning } from '../queries'
import { successionKind } from '../rules'

type Ids = ReadonlyMap<string, string>

/** Members of organisations that come together are counted in the main successor from the day, as they were last reported. */
export function carryMembers(tx: Planning, plan: Plan, unitOf: Ids): void {
  const last = (unitIds: readonly string[]) =>
    tx.db
      .select({ official: memberCounts.official, probationary: memberCounts.probationary })
      .from(memberCounts)
      .where(
        and(
          inArray(memberCounts.unitId, [...unitIds]),
          sql`${memberCounts.on} = (select max(m."on") from ${memberCounts} m where m.unit_id = ${memberCounts}.unit_id and m."on" < ${plan.on})`,
        ),
      )
      .all()
  for (const unit of plan.units) {
    const heirOf = plan.endings.filter(({ plannedUnitId, isMain }) => plannedUnitId === unit.id && isMain)
    const counts = last([...heirOf.map(({ unitId }) => unitId), ...(unit.unitId ? [unit.unitId] : [])])
    if (heirOf.length === 0 || counts.length === 0) continue
    const sum = (key: 'official' | 'probationary') => counts.reduce((total, count) => total + count[key], 0)
    const row = {
      unitId: unitOf.get(unit.id) ?? '',
      on: plan.on,
      official: sum('official'),
      probationary: sum('probationary'),
    }
    tx.db.insert(memberCounts).values(row).onConflictDoNothing().run()
  }
}

/** What became of each unit, for «nay là» and «tiền thân». */
export function keepLineage(tx: Planning, plan: Plan, unitOf: Ids): void {
  const was = new Map(listStanding(tx, addDays(plan.on, -1)).map((unit) => [unit.id, unit]))
  const { id: reorganisationId, on } = plan
  for (const edge of plan.endings) {
    const into = plan.units.find(({ id }) => id === edge.plannedUnitId)
    const toUnitId = into && unitOf.get(into.id)
    if (!into || !toUnitId) continue
    const kind = successionKind(edge, plan.endings, was.get(edge.unitId)?.kind !== into.kind)
    tx.db
      .insert(unitSuccessions)
      .values({ fromUnitId: edge.unitId, toUnitId, kind, on, isMain: edge.isMain, reorganisationId })
      .run()
  }
  const names = namesOf(
    tx,
    plan.units.flatMap(({ unitId }) => unitId ?? []),
    on,
  )
  for (const { unitId, name, kind } of plan.units) {
    if (!unitId || (names.get(unitId) === name && was.get(unitId)?.kind === kind)) continue
    const change = was.get(unitId)?.kind === kind ? 'rename' : 'raise'
    tx.db
      .insert(unitSuccessions)
      .values({ fromUnitId: unitId, toUnitId: unitId, kind: change, on, reorganisationId })
      // Another session of the same day has told it already: this one leaves the unit as it stands.
      .onConflictDoNothing()
      .run()
  }
}
