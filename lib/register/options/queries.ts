import { sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { managingLevels, postKinds, unitVersions } from '@/db/schema/organisation'
import { qualificationLevels } from '@/db/schema/qualifications'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { inScope } from '../../organisation/scope/queries'

type List = 'kind' | 'level' | 'degree' | 'theory' | 'unit'
type Row = { list: List; value: string; label: string; flag: number }

/** What the filters of the list offer, in one question: kinds of post, managing levels, levels of study, the unit chosen. */
export function listFilterOptions(ctx: Context<'people.read'>, unitId: string | null, on: CivilDate = ctx.today) {
  const rows = ctx.db.all<Row>(sql`
    select 'kind' as list, ${postKinds.code} as value, ${postKinds.name} as label, ${postKinds.nonLocal} is not null as flag, ${postKinds.rank} as place from ${postKinds}
    union all select 'level', ${managingLevels.code}, ${managingLevels.name}, ${managingLevels.isOwn}, ${managingLevels.rank} from ${managingLevels}
    union all select iif(${qualificationLevels.kind} = 'education', 'degree', 'theory'), ${qualificationLevels.code}, ${qualificationLevels.name}, 0, -${qualificationLevels.rank}
      from ${qualificationLevels} where ${qualificationLevels.kind} in ('education', 'political-theory')
    union all select 'unit', ${unitVersions.unitId}, ${unitVersions.shortName}, 0, 0 from ${unitVersions}
      where ${unitVersions.unitId} = ${unitId} and ${effectiveOn(unitVersions, on)} and ${inScope(ctx, unitVersions.unitId, on) ?? sql`true`}
    order by place`)
  const of = (list: List) =>
    rows.filter((row) => row.list === list).map(({ value, label, flag }) => ({ value, label, flag: flag === 1 }))
  return {
    kinds: of('kind'),
    levels: of('level'),
    degrees: of('degree'),
    theories: of('theory'),
    unit: of('unit').at(0) ?? null,
  }
}

export type FilterOptions = ReturnType<typeof listFilterOptions>
