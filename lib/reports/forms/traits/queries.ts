import { type SQL, sql } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import { ethnicGroups, religions } from '@/db/schema/places'
import { type QualificationKind, qualificationLevels, qualifications } from '@/db/schema/qualifications'
import { factOn } from '../../../people/facts/queries'

const bandOn = (kind: QualificationKind, on: SQL): SQL => sql`(select ${qualificationLevels.band} from ${qualifications}
  join ${qualificationLevels} on ${qualificationLevels.code} = ${qualifications.level}
  where ${qualifications.personId} = ${people.id} and ${qualifications.kind} = ${kind} and ${qualifications.issuedOn} <= ${on}
  order by ${qualificationLevels.rank} desc limit 1)`

/** The columns of `Traits` of `people` on a day. */
export const traitsOn = (on: SQL): SQL => sql`${factOn('sex', on)} as sex, ${factOn('birthDate', on)} as "birthDate",
  (select ${ethnicGroups.isMinority} from ${ethnicGroups} where ${ethnicGroups.code} = ${factOn('ethnicGroup', on)}) as "isMinority",
  exists (select 1 from ${religions} where ${religions.code} = ${factOn('religion', on)} and not ${religions.isNone}) as "isReligious",
  ${bandOn('education', on)} as education, ${bandOn('political-theory', on)} as theory`
