import { type SQL, sql } from 'drizzle-orm'
import { assignments, effects, movements } from '@/db/schema/movements'
import { posts, seats, unitKinds, units, unitVersions } from '@/db/schema/organisation'
import { DIRECTIONS } from './labels'

const standing = (alias: SQL, on: SQL) =>
  sql`${alias}."from" <= ${on} and (${alias}.until is null or ${alias}.until > ${on})`

/** `unit_versions.id` of the unit, or of the nearest one above it, whose kind names a level of administration on a day. */
export const placedUnit = (unitId: SQL, on: SQL): SQL => sql`(with recursive up(id, step) as (
    select ${unitId}, 0
    union all select v.parent_id, up.step + 1 from up join ${unitVersions} v on v.unit_id = up.id and ${standing(sql`v`, on)}
    where v.parent_id is not null)
  select v.id from up join ${unitVersions} v on v.unit_id = up.id and ${standing(sql`v`, on)}
  join ${unitKinds} k on k.code = v.kind where k.tier is not null order by up.step limit 1)`

/** The level of administration at which a unit stands on a day. */
export const tierOf = (unitId: SQL, on: SQL): SQL =>
  sql`(select k.tier from ${unitVersions} v join ${unitKinds} k on k.code = v.kind where v.id = ${placedUnit(unitId, on)})`

/** The seat that an act about a person touches so, the main post before others. */
const seatOf = (changes: SQL) => sql`(select ${effects.seatId} from ${effects} where ${effects.movementId} = m.id
  and ${effects.change} in ${changes} order by ${effects.manner} <> 'main', ${effects.id} limit 1)`

/** Where an act ends nothing: the main post held on the day before. */
const heldBefore = sql`(select ${assignments.seatId} from ${assignments} where ${assignments.personId} = m.person_id
  and ${assignments.manner} = 'main' and ${assignments.from} < m."on"
  and (${assignments.until} is null or ${assignments.until} >= m."on") order by ${assignments.from} desc limit 1)`

const known = sql.join(
  Object.keys(DIRECTIONS).map((code) => sql`${code}`),
  sql`, `,
)

/**
 * `select id, post_id, unit_id, is_extra, direction`: of acts, the post and unit they lead to (else from), whether they add a
 * post to those that the person holds or to the number laid down, and the direction. Both units are taken as they stood at
 * the time: the one left on the day before.
 */
export const turns = (which: SQL): SQL => sql`(with touched as (
    select m.id, m."on" as day, date(m."on", '-1 day') as eve, ${seatOf(sql`('end')`)} as ended,
      ${seatOf(sql`('begin', 'renew')`)} as begun, ${seatOf(sql`('begin')`)} as entered, ${seatOf(sql`('suspend')`)} as suspended,
      ${heldBefore} as held from ${movements} m where m.id in (${which})
  ), moved as (
    select t.id, t.day, t.eve, p.id as post_id, l.unit_id as left_unit, e.unit_id as entered_unit,
      t.entered is not null and (t.ended is null or s.is_beyond_quota) as is_extra
    from touched t
    left join ${seats} s on s.id = t.begun left join ${posts} e on e.id = s.post_id
    left join ${seats} ls on ls.id = coalesce(t.ended, t.held) left join ${posts} l on l.id = ls.post_id
    left join ${seats} ps on ps.id = coalesce(t.begun, t.suspended, t.ended) left join ${posts} p on p.id = ps.post_id
  ), placed as (
    select moved.*, ${placedUnit(sql`left_unit`, sql`eve`)} as left_at, ${placedUnit(sql`entered_unit`, sql`day`)} as entered_at from moved
  ), named as (
    select p.id, p.post_id, coalesce(p.entered_unit, p.left_unit) as unit_id, p.is_extra, p.left_unit, p.entered_unit,
      lk.tier as left_tier, ek.tier as entered_tier, lu.place_id as left_place, eu.place_id as entered_place,
      iif(lk.tier = 'commune', lu.place_id, coalesce(lo.place_id, p.left_unit)) as left_body,
      iif(ek.tier = 'commune', eu.place_id, coalesce(eo.place_id, p.entered_unit)) as entered_body
    from placed p
    left join ${unitVersions} lv on lv.id = p.left_at left join ${unitKinds} lk on lk.code = lv.kind
    left join ${units} lu on lu.id = lv.unit_id left join ${units} lo on lo.id = p.left_unit
    left join ${unitVersions} ev on ev.id = p.entered_at left join ${unitKinds} ek on ek.code = ev.kind
    left join ${units} eu on eu.id = ev.unit_id left join ${units} eo on eo.id = p.entered_unit
  ), directed as (
    select id, post_id, unit_id, is_extra, case
      when entered_unit is null then 'leaving'
      when left_unit is null then 'entry'
      when left_unit = entered_unit or left_body = entered_body then 'within'
      when left_tier = 'province' and entered_tier = 'province' then 'sector-sector'
      when left_tier = 'district' and entered_tier = 'district' 
        and coalesce(left_place = entered_place, true) then 'department-department'
      else left_tier || '-' || entered_tier end as direction
    from named
  ) select id, post_id, unit_id, is_extra, iif(direction in (${known}), direction, 'other') as direction from directed)`

/** The direction of one act. */
export const directionOf = (movementId: SQL): SQL => sql`(select direction from ${turns(movementId)})`
