import { inArray, or, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { posts, unitKinds, unitVersions } from '@/db/schema/organisation'
import { people } from '@/db/schema/people'
import type { CivilDate } from '../../civil-date'
import type { Base } from '../../context'
import { check, holdersOn } from '../../qualifications/standards/checks/queries'
import { isMet } from '../../qualifications/standards/rules'
import { holders, ofOwnLevel } from '../cadres/queries'
import type { Relation } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'
import { onceADay } from '../whole/queries'

/** Holders of these posts who lack nothing that any of them asks for; the comparison is that of the person's own page. */
function meeting(ctx: Base, on: CivilDate, group: 'managed' | 'organising'): SQL {
  const ids = judgedOn(ctx, on)
    .filter((one) => one[group] && !isMet(one.points))
    .map(({ personId }) => personId)
  return sql`${people.id} not in (select value from json_each(${JSON.stringify(ids)}))`
}

/** Everybody is checked once for all figures of one question. */
const judgedOn = onceADay((ctx, on) => {
  const groups = { managed: ofOwnLevel(ctx), organising: ofOrganising(ctx, on) }
  return check(ctx, holdersOn(ctx, on, or(groups.managed, groups.organising), groups), on)
})

export function managedMeeting(ctx: Base, scope: FigureScope): Relation {
  return holders(ctx, scope, ofOwnLevel(ctx), meeting(ctx, lastDayOf(scope), 'managed'))
}

/** Posts of the committee's own body for organisation and cadres, as the units stand on the day. */
const ofOrganising = (ctx: Base, on: CivilDate): SQL =>
  inArray(
    posts.unitId,
    ctx.db
      .select({ id: unitVersions.unitId })
      .from(unitVersions)
      .where(sql`${effectiveOn(unitVersions, on)} and ${unitVersions.kind} in
        (select ${unitKinds.code} from ${unitKinds} where ${unitKinds.isOrganising})`),
  )

export function organisersMeeting(ctx: Base, scope: FigureScope): Relation {
  const on = lastDayOf(scope)
  return holders(ctx, scope, ofOrganising(ctx, on), meeting(ctx, on, 'organising'))
}
