import { and, eq } from 'drizzle-orm'
import { unitFacts } from '@/db/schema/organisation'
import { formatDay } from '../../civil-date'
import type { Context } from '../../context'
import { Problem } from '../../problem'
import { write } from '../../write'
import { findUnit } from '../units/queries'
import type { RecordFactInput } from './input'

/** What a source states of a unit from a day on; stated again for the same day, the later statement counts. */
export function recordFact(ctx: Context<'organisation.write' | 'organisation.read'>, input: RecordFactInput) {
  return write(ctx, 'organisation.recordFact', (tx) => {
    const { unitId, kind, on, ...said } = input
    const unit = findUnit(tx, unitId, on)
    if (!unit?.isStanding) throw new Problem('no_unit', 'on', `Trong ngày ${formatDay(on)} không có đơn vị này.`)
    if (unit.tree !== 'state' || unit.placeId === null)
      throw new Problem('no_place', undefined, 'Chỉ ghi đặc điểm địa bàn cho đơn vị hành chính.')
    const isSame = and(eq(unitFacts.unitId, unitId), eq(unitFacts.kind, kind), eq(unitFacts.on, on))
    const before = tx.db.select().from(unitFacts).where(isSame).get()
    if (before) tx.db.update(unitFacts).set(said).where(isSame).run()
    else tx.db.insert(unitFacts).values(input).run()
    return { subjects: [unitId], before, after: { kind, on, ...said }, result: { id: unitId } }
  })
}
