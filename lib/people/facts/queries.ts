import { type SQL, sql } from 'drizzle-orm'
import { people, personFacts } from '@/db/schema/people'
import type { FactField } from '../rules'

/** A field of `people` as it stood on a day: of the old values the first that lasted beyond it, else the present one (`factsOn`). */
export const factOn = (
  field: FactField,
  on: SQL,
): SQL => sql`(coalesce((select json_array(${personFacts.value}) from ${personFacts}
  where ${personFacts.personId} = ${people.id} and ${personFacts.field} = ${field} and ${personFacts.until} > ${on}
  order by ${personFacts.until} limit 1), json_array(${people[field]})) ->> 0)`
