import { sql } from 'drizzle-orm'
import { type MovementKind, movements } from '@/db/schema/movements'
import { managementRules, postKinds, posts } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import { formLineItems } from '@/db/schema/reports'
import type { CivilDate } from '../../../civil-date'
import type { Base } from '../../../context'
import { movementsOf } from '../../../figures/movements/queries'
import { personPage } from '../../../figures/relation/queries'
import { type FigureScope, lastDayOf } from '../../../figures/rules'
import type { Entry } from '../../../form-table'
import type { Direction } from '../../../movements/directions/labels'
import { turns } from '../../../movements/directions/queries'
import { lineOf } from '../lines/queries'
import { traitsOn } from '../traits/queries'
import { ageBandOf, type Traits } from '../traits/rules'

type Found = Entry &
  Traits & {
    readonly on: CivilDate
    readonly kind: MovementKind
    readonly direction: Direction
    readonly isExtra: 0 | 1
    readonly isLeader: 0 | 1 | null
    /** Where the form asks who manages the post: the level's place in it. */
    readonly line: string | null
  }

const on = sql`r."on"`

const delegated = sql`(select ${managementRules.managingLevel} from ${managementRules}
  where ${managementRules.postKind} = ${posts.kind} and ${managementRules.from} <= ${on}
  and (${managementRules.until} is null or ${managementRules.until} > ${on}))`

/** Who managed the post on the day of the act: as its kind was delegated, unless it names a level of its own. */
const level = sql`iif(${posts.managingLevel} is ${postKinds.managingLevel},
  coalesce(${delegated}, ${posts.managingLevel}), ${posts.managingLevel})`

/** Rows of the figure `movements`, each with what tells acts apart on its own day. */
export function listActs(ctx: Base, scope: FigureScope, form: string, kinds: readonly MovementKind[]) {
  const found = ctx.db.all<Found>(sql`with r as materialized (select r.* from ${movementsOf(ctx, scope)} r
      where r."group" in (select value from json_each(${JSON.stringify(kinds)})))
    select r.key, r.label, r.note, r.weight, r."on", ${personPage} as href, r.href as paper, r."group" as kind, d.direction,
      d.is_extra as "isExtra", ${postKinds.isLeader} as "isLeader",
      ${lineOf(form, lastDayOf(scope), sql`${formLineItems.managingLevel} = ${level}`)} as line, ${traitsOn(on)}
    from r join ${movements} on ${movements.id} = r.key join ${people} on ${people.id} = ${movements.personId}
      join ${turns(sql`select key from r`)} d on d.id = r.key
      left join ${posts} on ${posts.id} = d.post_id left join ${postKinds} on ${postKinds.code} = ${posts.kind}
    order by r.rank, r.label, r.key`)
  return found.map((act) => ({ ...act, age: ageBandOf(act.birthDate, act.on) }))
}

export type Act = ReturnType<typeof listActs>[number]
