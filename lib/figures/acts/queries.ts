import { sql } from 'drizzle-orm'
import { type MovementKind, movements } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import type { Entry } from '../../form-table'
import type { Direction } from '../../movements/directions/labels'
import { turns } from '../../movements/directions/queries'
import { movementsOf } from '../movements/queries'
import { personPage } from '../relation/queries'
import type { FigureScope } from '../rules'
import { traitsOn } from '../traits/queries'
import { ageBandOf, type Traits } from '../traits/rules'
import { widening } from '../whole/queries'

type Found = Entry &
  Traits & {
    readonly on: CivilDate
    readonly kind: MovementKind
    readonly direction: Direction
    readonly isExtra: 0 | 1
    readonly unitId: string | null
    readonly unitName: string | null
    /** Who manages the post, and whether it leads. */
    readonly level: string | null
    readonly isLeader: 0 | 1 | null
  }

/** The rows of the figure `movements`, each with what tells acts apart on its own day. */
export function listActs(ctx: Base, asked: FigureScope, kinds?: readonly MovementKind[]) {
  const scope = widening(ctx)(asked)
  const on = sql`r."on"`
  const ofKind = kinds ? sql`where ${movements.kind} in (select value from json_each(${JSON.stringify(kinds)}))` : sql``
  const found = ctx.db.all<Found>(sql`with r as materialized (select * from ${movementsOf(ctx, scope)})
    select r.key, r.label, r.note, r.weight, r."on", ${personPage} as href, r.href as paper, ${movements.kind} as kind, d.direction, d.is_extra as "isExtra",
      d.unit_id as "unitId", (select v.name from ${unitVersions} v where v.unit_id = d.unit_id
        and v."from" <= ${on} order by v."from" desc limit 1) as "unitName",
      coalesce(${posts.managingLevel}, ${postKinds.managingLevel}) as level, ${postKinds.isLeader} as "isLeader", ${traitsOn(on)}
    from r join ${movements} on ${movements.id} = r.key join ${people} on ${people.id} = ${movements.personId}
      join ${turns(sql`select key from r`)} d on d.id = r.key
      left join ${posts} on ${posts.id} = d.post_id left join ${postKinds} on ${postKinds.code} = ${posts.kind}
    ${ofKind} order by r.rank, r.label, r.key`)
  return found.map((act) => ({ ...act, age: ageBandOf(act.birthDate, act.on) }))
}

export type Act = ReturnType<typeof listActs>[number]

/** Levels that manage posts, in their order. */
export const listManagingLevels = (ctx: Base) =>
  ctx.db
    .select({ code: managingLevels.code, name: managingLevels.name })
    .from(managingLevels)
    .orderBy(managingLevels.rank)
    .all()
