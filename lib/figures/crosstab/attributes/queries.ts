import { type SQL, sql } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { assignments } from '@/db/schema/movements'
import { managingLevels, postKinds, posts, seats, unitBlocks, unitKinds, unitVersions } from '@/db/schema/organisation'
import { people, personHomes } from '@/db/schema/people'
import { ethnicGroups } from '@/db/schema/places'
import { type QualificationKind, qualificationLevels, qualifications } from '@/db/schema/qualifications'
import type { CivilDate } from '../../../civil-date'
import type { Base } from '../../../context'
import { DIRECTIONS } from '../../../movements/directions/labels'
import { directionOf } from '../../../movements/directions/queries'
import { LOCAL_STATUS_NAMES } from '../../../movements/local/labels'
import { localStatus } from '../../../movements/local/queries'
import { SEX_NAMES } from '../../../people/labels'
import { TRACK_NAMES } from '../../../register/labels'
import { AGE_BANDS } from '../../labels'
import type { Figure } from '../../relation/queries'
import type { AttributeId } from '../labels'
import { PART } from '../rules'

/** `value` of a row `r` that is about `people`: a key that `names` knows, or place, key and label in one text. */
export type Attribute = { readonly value: SQL; readonly names?: Readonly<Record<string, string>> }

const told = (place: SQL, key: SQL, label: SQL): SQL =>
  sql`printf('%05d', ${place}) || ${PART} || ${key} || ${PART} || ${label}`

/** Full years are counted as in the statistical forms; a half-known birth date counts from its earliest day. */
const reached = (years: 41 | 51, day: SQL): SQL =>
  // Written out: bound, the number would be a real one, and the year «1982.0».
  sql`${people.birthDate} <= (substr(${day}, 1, 4) - ${sql.raw(String(years))}) || substr(${day}, 5)`

const band = (day: SQL): SQL => sql`case when ${people.birthDate} is null then null
  when not ${reached(41, day)} then 'young' when not ${reached(51, day)} then 'middle' else 'senior' end`

/** The highest that somebody had of a kind by the day. */
const highest = (kind: QualificationKind, day: SQL): SQL => sql`(select
  ${told(sql`99999 - l.rank`, sql`l.code`, sql`l.name`)} from ${qualifications} q join ${qualificationLevels} l on l.code = q.level
  where q.person_id = ${people.id} and l.kind = ${kind} and q.issued_on <= ${day} order by l.rank desc limit 1)`

/** Of the main post on the day. */
const ofMainPost = (value: SQL, on: CivilDate): SQL => sql`(select ${value} from ${assignments}
  join ${seats} on ${seats.id} = ${assignments.seatId} join ${posts} on ${posts.id} = ${seats.postId}
  join ${postKinds} on ${postKinds.code} = ${posts.kind} left join ${managingLevels} on ${managingLevels.code} = ${posts.managingLevel}
  where ${assignments.personId} = ${people.id} and ${assignments.manner} = 'main' and ${effectiveOn(assignments, on)} limit 1)`

/** Of the unit that the row lies in, else of the one that the person belongs to. */
const ofUnit = (value: SQL, on: CivilDate): SQL => sql`(select ${value} from ${unitVersions}
  join ${unitKinds} on ${unitKinds.code} = ${unitVersions.kind} left join ${unitBlocks} on ${unitBlocks.code} = ${unitVersions.block}
  where ${effectiveOn(unitVersions, on)} and ${unitVersions.unitId} = coalesce(r.unit_id, (select ${personHomes.unitId}
    from ${personHomes} where ${personHomes.personId} = ${people.id} and ${effectiveOn(personHomes, on)} limit 1)))`

/** Every attribute of a figure's rows: about the person as of the day, or of the row's own day in a figure over a period. */
export function attributesOf(ctx: Base, figure: Figure, on: CivilDate): Record<AttributeId, Attribute> {
  const day = figure.time === 'on' ? sql`${on}` : sql`coalesce(r."on", ${on})`
  const local = localStatus(ctx, on)
  return {
    sex: { value: sql`${people.sex}`, names: SEX_NAMES },
    age: { value: band(day), names: AGE_BANDS },
    degree: { value: highest('education', day) },
    theory: { value: highest('political-theory', day) },
    track: { value: ofMainPost(sql`${postKinds.track}`, on), names: TRACK_NAMES },
    level: {
      value: ofMainPost(told(sql`0`, sql`${managingLevels.code}`, sql`${managingLevels.name}`), on),
    },
    unit: {
      value: ofUnit(told(sql`${unitVersions.rank}`, sql`${unitVersions.unitId}`, sql`${unitVersions.name}`), on),
    },
    unitKind: { value: ofUnit(told(sql`${unitKinds.rank}`, sql`${unitKinds.code}`, sql`${unitKinds.name}`), on) },
    block: { value: ofUnit(told(sql`${unitBlocks.rank}`, sql`${unitBlocks.code}`, sql`${unitBlocks.name}`), on) },
    local: {
      value: sql`(select ${local.status} from ${local} where ${local.personId} = ${people.id} limit 1)`,
      names: LOCAL_STATUS_NAMES,
    },
    direction: { value: directionOf(sql`r.key`), names: DIRECTIONS },
    ethnic: {
      value: sql`(select ${told(sql`0`, sql`e.code`, sql`e.name`)} from ${ethnicGroups} e where e.code = ${people.ethnicGroup})`,
    },
    group: {
      value: figure.groups
        ? sql`r."group"`
        : sql`${told(sql`0`, sql`r."group"`, sql`coalesce(r.group_label, r."group")`)}`,
      names: figure.groups,
    },
    quarter: { value: sql`substr(r."on", 1, 4) || '-' || ((substr(r."on", 6, 2) + 2) / 3)` },
    year: { value: sql`substr(r."on", 1, 4)` },
  }
}

const OF_PEOPLE: readonly AttributeId[] = ['sex', 'age', 'degree', 'theory', 'track', 'level', 'local', 'ethnic']

/** What makes sense for a figure: nothing about people where its rows name none, no quarter where they have no day. */
export function offeredFor({ rowKind, time, groups, groupName, isDifference }: Figure): AttributeId[] {
  const people = rowKind === 'unit' || rowKind === 'class' ? [] : OF_PEOPLE
  return [
    ...people,
    ...(rowKind === 'movement' ? (['direction'] as const) : []),
    'unit',
    'unitKind',
    ...(rowKind === 'unit' ? (['block'] as const) : []),
    ...(groups || groupName ? (['group'] as const) : []),
    ...(time === 'over' && !isDifference ? (['quarter', 'year'] as const) : []),
  ]
}
