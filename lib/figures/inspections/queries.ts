import { and, between, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { terms } from '@/db/schema/documents'
import { inspectionPlans, inspectionSubjects, inspections } from '@/db/schema/inspections'
import { managingLevels, unitVersions } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import type { Base } from '../../context'
import { INSPECTION_FORMS } from '../../inspections/labels'
import { doneBy } from '../../inspections/plans/queries'
import type { InspectionKind } from '../../inspections/rules'
import { visibleSubject } from '../../inspections/scope/queries'
import { inUnitAsked, type Relation, row } from '../relation/queries'
import { type FigureScope, lastDayOf, periodOf } from '../rules'

/** Thematic inspections or supervisions, all of them or those on cadre work. */
export type Asked = { kind: InspectionKind; isOnCadreWork?: true }

/** The twin of `sinceTerm`: the first day of the committee's term that the last day lies in. */
const termBegins = ({ from, until }: ReturnType<typeof periodOf>) =>
  sql`coalesce((select max(${terms.from}) from ${terms}
    join ${managingLevels} on ${managingLevels.decidedBy} = ${terms.issuingBodyId} and ${managingLevels.isOwn}
    where ${terms.from} <= ${until}), ${from})`

function thematic(scope: FigureScope, { kind, isOnCadreWork }: Asked): SQL | undefined {
  const period = periodOf(scope)
  return and(
    eq(inspections.kind, kind),
    eq(inspections.form, 'thematic'),
    isNull(inspections.cancelledReason),
    between(inspections.concludedOn, termBegins(period), period.until),
    isOnCadreWork && eq(inspections.isOnCadreWork, true),
  )
}

/** A subject of the viewer's units, and of the unit asked for: an organisation of it, or somebody who belongs to it. */
function subjectIn(ctx: Base, scope: FigureScope): SQL | undefined {
  const on = lastDayOf(scope)
  const [organisation, belongs] = [
    inUnitAsked(scope, inspectionSubjects.unitId),
    inUnitAsked(scope, personHomes.unitId),
  ]
  return and(
    visibleSubject(ctx, on),
    organisation &&
      sql`(${organisation} or exists (select 1 from ${personHomes}
        where ${personHomes.personId} = ${inspectionSubjects.personId} and ${effectiveOn(personHomes, on)} and ${belongs}))`,
  )
}

const page = sql`'/inspections/' || ${inspections.id}`
const subject = sql`coalesce(${inspections.topic}, 'Vụ việc mật theo văn bản số ' || ${inspections.decisionNumber})`
const time = { on: inspections.concludedOn, rank: sql`${inspections.concludedOn} || ${inspections.id}` }

export const roundsOf =
  (asked: Asked) =>
  (ctx: Base, scope: FigureScope): Relation => {
    const inIt = subjectIn(ctx, scope)
    return ctx.db
      .select(
        row({
          key: inspections.id,
          label: subject,
          note: sql`concat_ws(' · ', ${inspections.leadBody}, ${inspections.conclusionNumber})`,
          href: page,
          group: sql`iif(${inspections.isOnCadreWork}, 'cadre-work', 'other')`,
          ...time,
        }),
      )
      .from(inspections)
      .where(
        and(
          thematic(scope, asked),
          inIt &&
            sql`exists (select 1 from ${inspectionSubjects}
              where ${inspectionSubjects.inspectionId} = ${inspections.id} and ${inIt})`,
        ),
      )
  }

/** Which time it is that the same one was inspected, by the days of the conclusions. */
const occurrence = (same: SQL | typeof inspectionSubjects.unitId) =>
  sql`iif(row_number() over (partition by ${same} order by ${inspections.concludedOn}, ${inspections.id}) = 1, 'first', 'again')`

const unitName = (on: ReturnType<typeof lastDayOf>) =>
  sql`(select v.name from ${unitVersions} v where v.unit_id = ${inspectionSubjects.unitId} and v."from" <= ${on}
    order by v."from" desc limit 1)`

/** Lượt: each organisation as often as it was inspected. */
export const organisationsOf =
  (asked: Asked) =>
  (ctx: Base, scope: FigureScope): Relation =>
    ctx.db
      .select(
        row({
          key: inspectionSubjects.id,
          label: unitName(lastDayOf(scope)),
          note: subject,
          unitId: inspectionSubjects.unitId,
          href: page,
          group: occurrence(inspectionSubjects.unitId),
          ...time,
        }),
      )
      .from(inspectionSubjects)
      .innerJoin(inspections, eq(inspections.id, inspectionSubjects.inspectionId))
      .where(
        and(
          thematic(scope, asked),
          sql`${inspectionSubjects.unitId} is not null and ${inspectionSubjects.memberCount} is null`,
          subjectIn(ctx, scope),
        ),
      )

/** Members by name, and those of whom only the number is known as one row with its weight. */
export const membersOf =
  (asked: Asked) =>
  (ctx: Base, scope: FigureScope): Relation =>
    ctx.db
      .select(
        row({
          key: inspectionSubjects.id,
          label: sql`coalesce(${people.fullName}, ${unitName(lastDayOf(scope))})`,
          note: sql`concat_ws(' · ', substr(${people.birthDate}, 1, 4), ${subject})`,
          weight: sql`coalesce(${inspectionSubjects.memberCount}, 1)`,
          unitId: inspectionSubjects.unitId,
          href: page,
          group: sql`iif(${inspectionSubjects.personId} is null, 'unnamed', ${occurrence(sql`${inspectionSubjects.personId}`)})`,
          ...time,
        }),
      )
      .from(inspectionSubjects)
      .innerJoin(inspections, eq(inspections.id, inspectionSubjects.inspectionId))
      .leftJoin(people, eq(people.id, inspectionSubjects.personId))
      .where(
        and(
          thematic(scope, asked),
          sql`(${inspectionSubjects.personId} is not null or ${inspectionSubjects.memberCount} is not null)`,
          subjectIn(ctx, scope),
        ),
      )

const FORM_WORDS = sql.join(
  Object.entries(INSPECTION_FORMS).map(([form, word]) => sql`when ${form} then ${word}`),
  sql` `,
)

/** The lines of the plans of whole years within the term. They are the committee's own: no unit has a part in them. */
export function plansOf(ctx: Base, scope: FigureScope): Relation {
  const period = periodOf(scope)
  const done = doneBy(period.until)
  const isHidden = ctx.viewer.roots !== null || scope.unitId !== undefined
  return ctx.db
    .select(
      row({
        key: inspectionPlans.id,
        label: sql`iif(${inspectionPlans.kind} = 'inspection', 'Kiểm tra ', 'Giám sát ')
          || case ${inspectionPlans.form} ${FORM_WORDS} end || ' năm ' || ${inspectionPlans.year}`,
        note: sql`'kế hoạch ' || ${inspectionPlans.planned} || ' cuộc, đã kết luận ' || ${done} || ' cuộc'`,
        part: sql`${done} >= ${inspectionPlans.planned}`,
        href: sql`'/inspections/plans'`,
        group: sql`iif(${done} > ${inspectionPlans.planned}, 'passed', iif(${done} = ${inspectionPlans.planned}, 'reached', 'missed'))`,
        rank: sql`${inspectionPlans.year} || ${inspectionPlans.kind} || ${inspectionPlans.form}`,
      }),
    )
    .from(inspectionPlans)
    .where(
      and(
        isHidden ? sql`false` : undefined,
        sql`${inspectionPlans.year} >= cast(substr(${termBegins(period)}, 1, 4) as integer)`,
        lte(sql`${inspectionPlans.year} || '-12-31'`, period.until),
      ),
    )
}
