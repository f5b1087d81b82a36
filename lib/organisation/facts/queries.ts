import { eq } from 'drizzle-orm'
import { unitFacts } from '@/db/schema/organisation'

/** All that was ever stated of a unit, for reading together with other tables. */
export const factsOf = (unitId: string) => ({
  of: unitFacts,
  where: eq(unitFacts.unitId, unitId),
  orderBy: unitFacts.on,
})
