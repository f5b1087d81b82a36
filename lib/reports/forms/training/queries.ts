import { and, between, eq, ne, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats, type Tier } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import { qualificationLevels, qualifications } from '@/db/schema/qualifications'
import { formLineItems } from '@/db/schema/reports'
import { audiences, classAudiences, enrolments, trainingClasses } from '@/db/schema/training'
import type { Base } from '../../../context'
import { inUnitAsked, personPage } from '../../../figures/relation/queries'
import { type FigureScope, lastDayOf, periodOf } from '../../../figures/rules'
import { attendancesOf, classesOf } from '../../../figures/training/queries'
import type { Entry } from '../../../form-table'
import { tierOf } from '../../../movements/directions/queries'
import { visiblePerson } from '../../../people/scope/queries'
import { lineOf } from '../lines/queries'

const FORM = '10'

export type Trained = Entry & {
  readonly line: string
  readonly counts: 'learner' | 'class'
  /** Where the learner works, or who ran the class. */
  readonly tier: Tier | null
  readonly isLeader: 0 | 1
}

const holdingOn = (on: SQL, more: SQL) => sql`from ${assignments} join ${seats} on ${seats.id} = ${assignments.seatId}
  join ${posts} on ${posts.id} = ${seats.postId} join ${postKinds} on ${postKinds.code} = ${posts.kind}
  where ${assignments.personId} = ${people.id} and ${assignments.from} <= ${on}
  and (${assignments.until} is null or ${assignments.until} > ${on}) and ${ne(assignments.manner, 'acting')} and ${more}`

/** Where somebody works on a day: the unit of the main post, without one the unit that the file belongs to. */
const workTier = (on: SQL): SQL =>
  tierOf(
    sql`coalesce((select ${posts.unitId} ${holdingOn(on, eq(assignments.manner, 'main'))} order by ${postKinds.rank} limit 1),
      (select ${personHomes.unitId} from ${personHomes} where ${personHomes.personId} = ${people.id}
        and ${personHomes.from} <= ${on} and (${personHomes.until} is null or ${personHomes.until} > ${on}) limit 1))`,
    on,
  )

const leadsOn = (on: SQL): SQL => sql`exists (select 1 ${holdingOn(on, eq(postKinds.isLeader, true))})`

/**
 * Learners of the classes held in a period and the classes themselves: named ones once a line, by their last class of it, the
 * others by the headcount reported. Who has no file is placed by audience, else by who ran the class.
 */
export function listTrained(ctx: Base, scope: FigureScope): Trained[] {
  const line = lineOf(FORM, lastDayOf(scope), sql`${formLineItems.classKind} = r."group"`)
  const on = sql`r."on"`
  // The bare columns beside max() are those of its row: SQLite says so.
  return ctx.db.all<Trained>(sql`select * from (
    select 'learner' as counts, ${line} as line, ${line} || ' ' || coalesce(r.person_id, r.key) as key, r.label, r.note, r.weight,
      max(r."on" || ' ' || r.key) as latest, r."on", r.href, '/training/' || ${trainingClasses.id} as paper,
      coalesce(${workTier(on)}, ${audiences.tier}, ${tierOf(sql`${trainingClasses.organiserUnitId}`, on)}) as tier,
      iif(${people.id} is null, ${audiences.isLeaders}, ${leadsOn(on)}) as "isLeader", r.rank
    from ${attendancesOf()(ctx, scope)} r left join ${enrolments} on ${enrolments.id} = r.key
      join ${classAudiences} on ${classAudiences.id} = coalesce(${enrolments.lineId}, r.key)
      join ${audiences} on ${audiences.code} = ${classAudiences.audience}
      join ${trainingClasses} on ${trainingClasses.id} = ${classAudiences.classId}
      left join ${people} on ${people.id} = ${enrolments.personId}
    group by 3
    union all
    select 'class', ${line}, r.key, r.label, r.note, r.weight, r."on", r."on", r.href, null,
      ${tierOf(sql`r.unit_id`, on)}, 0, r.rank from ${classesOf()(ctx, scope)} r
  ) where line is not null order by rank, label, key`)
}

/** Who took a degree or a level of political theory in the period, once a line. */
export function listQualified(ctx: Base, scope: FigureScope): Trained[] {
  const { from, until } = periodOf(scope)
  const on = sql`substr(${qualifications.issuedOn} || '-01-01', 1, 10)`
  const belongs = inUnitAsked(scope, personHomes.unitId)
  const line = lineOf(
    FORM,
    lastDayOf(scope),
    sql`${formLineItems.level} = ${qualifications.level}
      and (${formLineItems.studyForm} is null or ${formLineItems.studyForm} = ${qualifications.form})`,
  )
  const where = and(
    between(on, from, until),
    visiblePerson(ctx, people.id),
    belongs &&
      sql`exists (select 1 from ${personHomes} where ${personHomes.personId} = ${people.id}
        and ${effectiveOn(personHomes, lastDayOf(scope))} and ${belongs})`,
  )
  return ctx.db.all<Trained>(sql`select * from (
    select 'learner' as counts, ${line} as line, ${line} || ' ' || ${people.id} as key, ${people.fullName} as label,
      concat_ws(' · ', substr(${people.birthDate}, 1, 4), ${qualificationLevels.name}, ${qualifications.school}) as note,
      1 as weight, max(${on} || ' ' || ${qualifications.id}) as latest, ${on} as "on", ${personPage} as href, null as paper,
      ${workTier(on)} as tier, ${leadsOn(on)} as "isLeader", ${people.nameKey} as rank
    from ${qualifications} join ${people} on ${people.id} = ${qualifications.personId}
      join ${qualificationLevels} on ${qualificationLevels.code} = ${qualifications.level}
    where ${where} group by 3
  ) where line is not null order by rank, key`)
}
