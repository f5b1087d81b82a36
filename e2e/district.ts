import Database from 'better-sqlite3'
import { SWAP } from '../db/seed/thanh-tri/swap'
import { BASE, TODAY } from './worker'

/** Somebody of the demonstration, with the main post held on its working day. */
export type Holder = {
  id: string
  name: string
  birthDate: string
  title: string
  /** As the post is called in its own unit: «Bí thư». */
  shortTitle: string
  unitId: string
  from: string
  paper: string
  signedOn: string
}

/** The register as it is before a test begins, read without the product. */
function ask<Row>(sql: string, ...values: readonly string[]): Row[] {
  const base = new Database(BASE, { readonly: true })
  const rows = base.prepare(sql).all(...values) as Row[]
  base.close()
  return rows
}

const HOLDERS = `
  select p.id, p.full_name as name, p.birth_date as birthDate, po.full_title as title, po.title as shortTitle, po.unit_id as unitId,
    a."from", d.number_text as paper, d.signed_on as signedOn
  from assignments a
    join people p on p.id = a.person_id join seats s on s.id = a.seat_id join posts po on po.id = s.post_id
    join effects e on e.id = a.begin_effect_id join movements m on m.id = e.movement_id
    join decisions d on d.id = m.decision_id join post_kinds k on k.code = po.kind
  where a.manner = 'main' and a."from" <= '${TODAY}' and (a.until is null or a.until > '${TODAY}')`

const single = <Row>([row]: Row[], what: string): Row => {
  if (!row) throw new Error(`The demonstration has no ${what}`)
  return row
}

export const holderOf = (title: string) => single(ask<Holder>(`${HOLDERS} and po.full_title = ?`, title), title)

const secretaryOf = (commune: string) => holderOf(`Bí thư Đảng ủy ${commune}`)

/** The two secretaries who, when they change places, make 11 of 16 and 16 of 32. */
export const swapPair = () => ({ home: secretaryOf(SWAP.home), away: secretaryOf(SWAP.away) })

/** Rotated less than 36 months ago: moving on breaks a rule. No target counts the post, nobody else bears the name. */
export const lastRotated = () =>
  single(
    ask<Holder>(
      `${HOLDERS} and m.kind = 'rotation' and a."from" > '2020-06-30' and k.non_local is null
        and po.managing_level = 'standing-committee'
        and (select count(*) from people namesake where namesake.full_name = p.full_name) = 1
        and p.id not in (select m2.person_id from movements m2 join decisions d2 on d2.id = m2.decision_id
          where d2.registered_at is null or d2.effective_on > '${TODAY}')
        and (select count(*) from seats one where one.post_id = po.id) = 1
        order by a."from" desc, p.id`,
    ),
    'cadre rotated of late',
  )

/** A post of the committee's own level that stands vacant, and that nobody is on the way to. */
export const vacantPost = () =>
  single(
    ask<Pick<Holder, 'title' | 'shortTitle' | 'unitId'>>(
      `select po.full_title as title, po.title as shortTitle, po.unit_id as unitId from seats s join posts po on po.id = s.post_id
        where po.managing_level = 'standing-committee' and s.until is null
          and not exists (select 1 from assignments a where a.seat_id = s.id and (a.until is null or a.until > '${TODAY}'))
          and not exists (select 1 from effects e where e.seat_id = s.id and e.change = 'begin' and e."on" > '${TODAY}')
        order by po.full_title`,
    ),
    'vacant post',
  )

const CHAIRS = `${HOLDERS} and k.non_local = 'chair'`
const isAtHome = 'p.home_place_id = (select u.place_id from units u where u.id = po.unit_id)'

/** A secretary at home in the own commune whom no paper under way is about. */
export const localSecretary = () =>
  single(
    ask<Holder>(
      `${HOLDERS} and k.non_local = 'secretary' and ${isAtHome} and not exists (
        select 1 from movements m2 left join decisions d2 on d2.id = m2.decision_id
          where m2.person_id = p.id and (d2.registered_at is null or m2."on" > '${TODAY}')) order by po.full_title`,
    ),
    'secretary at home',
  )

/** Chairs at home in their own commune whom nobody has determined otherwise: where they go, they are not local people. */
export const localChairs = () =>
  ask<Holder>(`${CHAIRS} and ${isAtHome} and not exists (select 1 from local_determinations l where l.person_id = p.id)
    order by po.full_title`)

/** A chair from another commune who is at home in none of the district where a chair is at home. */
export const chairFromElsewhere = (commune: string) =>
  single(
    ask<Holder>(
      `${CHAIRS} and not ${isAtHome} and p.home_place_id <> (select u.place_id from units u where u.id = ?)
        and a."from" < '2020-06-30' order by po.full_title`,
      commune,
    ),
    'chair from elsewhere',
  )

/** The board that is being thought through. */
export const boardId = () => single(ask<{ id: string }>('select id from boards'), 'board').id

/** The plan of a reorganisation that stands in the register. */
export const planId = () => single(ask<{ id: string }>('select id from reorganisations'), 'plan').id

/** A unit of it that is split off several old ones. */
export const plannedUnitId = () =>
  single(
    ask<{ id: string }>(
      `select planned_unit_id as id from planned_endings where not is_main group by 1 order by count(*) desc, 1`,
    ),
    'planned unit',
  ).id

/** A unit by its code. */
export const unitCoded = (code: string) =>
  single(ask<{ id: string }>('select id from units where code = ?', code), code).id

const SCOPE = `
  with recursive below(id) as (
    select u.id from user_units x join units u on u.id = x.unit_id join users w on w.id = x.user_id where w.name = ?
    union select v.unit_id from unit_versions v join below on v.parent_id = below.id where v.until is null
  )`

/** Who an account limited to units may see, by the units people belong to on the working day. */
export const insidersOf = (account: string) =>
  ask<{ id: string; name: string }>(
    `${SCOPE} select distinct p.id, p.full_name as name from people p join person_homes h on h.person_id = p.id
      where h.unit_id in below and h."from" <= '${TODAY}' and (h.until is null or h.until > '${TODAY}')`,
    account,
  )

export const everybody = () => ask<{ id: string; name: string }>('select id, full_name as name from people')

export const unitNamed = (name: string) =>
  single(ask<{ id: string }>('select unit_id as id from unit_versions where name = ? and until is null', name), name).id

export const unitOfCode = (code: string) =>
  single(ask<{ id: string }>('select id from units where code = ?', code), code).id

export const postTitled = (title: string) =>
  single(ask<{ id: string }>('select id from posts where full_title = ?', title), title).id

export const decisionNumbered = (number: string) =>
  single(ask<{ id: string }>('select id from decisions where number_text = ?', number), number).id

/** A decision under way: not yet registered. */
export const draftId = (state: 'draft' | 'submitted') =>
  single(
    ask<{ id: string }>(
      `select id from decisions where registered_at is null and submitted_at is ${state === 'draft' ? '' : 'not'} null`,
    ),
    state,
  ).id

export const accountOf = (name: string) =>
  single(
    ask<{ id: string; displayName: string }>('select id, display_name as displayName from users where name = ?', name),
    name,
  )

/** Party members of a unit as it last reported them. */
export const membersOf = (code: string) =>
  single(
    ask<{ many: number }>(
      `select official + probationary as many from member_counts c join units u on u.id = c.unit_id
        where u.code = ? and c."on" <= '${TODAY}' order by c."on" desc`,
      code,
    ),
    code,
  ).many

/** People in a post of the committee's own level on the working day, each once. */
export const managedCount = () =>
  single(
    ask<{ many: number }>(
      `select count(distinct a.person_id) as many from assignments a join seats s on s.id = a.seat_id
        join posts po on po.id = s.post_id
        where po.managing_level = 'standing-committee' and a."from" <= '${TODAY}'
          and (a.until is null or a.until > '${TODAY}')`,
    ),
    'managed cadre',
  ).many

type Inspection = { id: string; topic: string }

const ORGANISATIONS = `select i.id, i.topic from inspections i join inspection_subjects s on s.inspection_id = i.id
  where i.form = 'thematic' and s.unit_id`

/** A thematic inspection of an organisation, the latest. */
export const inspectionOf = (unitId: string) =>
  single(ask<Inspection>(`${ORGANISATIONS} = ? order by i.concluded_on desc, i.id`, unitId), 'inspection')

/** One with nobody of a commune among its subjects: the supervision of some cells. */
export const inspectionWithout = (code: string) =>
  single(
    ask<Inspection>(
      `${ORGANISATIONS} is not null and i.id not in (select s.inspection_id from inspection_subjects s
        left join unit_versions v on v.unit_id = s.unit_id left join units u on u.id in (s.unit_id, v.parent_id)
        left join person_homes h on h.person_id = s.person_id left join units w on w.id = h.unit_id
        left join units m on m.place_id = w.place_id where u.code = ? or m.code = ?) order by i.id`,
      ...[code, code],
    ),
    'inspection of others',
  )

export const someClass = () => single(ask<{ id: string }>('select id from training_classes order by id'), 'class').id

export const lastEntry = () =>
  single(ask<{ hash: string }>('select hash from audit_entries order by rowid desc'), 'entry').hash

/** «Yên Mỹ» of «Bí thư Đảng ủy xã Yên Mỹ». */
export const placeOf = ({ title }: Pick<Holder, 'title'>) => /(?:xã|thị trấn) (.*)$/.exec(title)?.[1] ?? ''

/** `1976-02-08` as it stands on the screen. */
export const shownDay = (day: string) => day.split('-').reverse().join('/')

/** Full years between two days. */
export const yearsBetween = (from: string, to: string) =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

/** As somebody types who is in a hurry: small letters without marks. */
export const hurried = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase()

export { TODAY }

export const targetTitled = (title: string) =>
  single(ask<{ id: string }>('select id from targets where adjusts is null and title = ?', title), title).id

/** A set of standards by its name, with its first standard, and the unit of a code. */
export function setCalled(title: string) {
  const sql = `select s.id, t.id as standardId from standard_sets s join set_standards t on t.set_id = s.id
    where s.title = ? order by t.ordinal`
  return single(ask<{ id: string; standardId: string }>(sql, title), title)
}
/** Who an account is in the register. */
export const ownFile = (account: string) =>
  single(
    ask<{ id: string; name: string }>(
      'select p.id, p.full_name as name from people p join users u on u.id = p.user_id where u.name = ?',
      account,
    ),
    `file of ${account}`,
  )

/** Managed cadres on a year's last day who were not rated for it as cadres. */
export const unratedIn = (year: string) =>
  ask<{ name: string }>(
    `select distinct p.full_name as name from assignments a join seats s on s.id = a.seat_id join posts po on po.id = s.post_id
      join people p on p.id = a.person_id where po.managing_level = 'standing-committee' and a.manner <> 'acting'
        and a."from" <= ? and (a.until is null or a.until > ?) and not exists (select 1 from ratings r
          where r.person_id = p.id and r.subject = 'cadre' and r.period = ? and r.cancelled_reason is null)`,
    `${year}-12-31`,
    `${year}-12-31`,
    year,
  ).map(({ name }) => name)

/** A specialist whose name nobody else bears and whom no paper under way is about: every leading post is higher. */
export const specialist = () =>
  single(
    ask<Holder>(
      `${HOLDERS} and k.code = 'specialist'
        and (select count(*) from people namesake where namesake.full_name = p.full_name) = 1
        and p.user_id is null and p.id not in (select m2.person_id from movements m2 join decisions d2 on d2.id = m2.decision_id
          where d2.registered_at is null or d2.effective_on > '${TODAY}') order by a."from", p.id`,
    ),
    'specialist',
  )

/** Somebody whom a discipline still holds back. */
export const disciplined = () =>
  single(
    ask<{ id: string; name: string }>(
      `select p.id, p.full_name as name from disciplines d join people p on p.id = d.person_id where d.form = 'party-reprimand'`,
    ),
    'discipline',
  )
