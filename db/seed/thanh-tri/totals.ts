import { sql } from 'drizzle-orm'
import type { Db } from '../../client'

const HOLDS = `a."from" <= '2023-06-30' and (a.until is null or a.until > '2023-06-30') and a.manner <> 'acting'`
const SEATED = `assignments a join seats s on s.id = a.seat_id join posts p on p.id = s.post_id join post_kinds k on k.code = p.kind`
const OWN = `(select code from managing_levels where is_own)`
const PRESENT = `exists (select 1 from attendances t where t.enrolment_id = e.id and t.status = 'present')`
const LINES = `select c.kind, l.audience, max(l.reported_count, (select count(*) from enrolments e where e.line_id = l.id and ${PRESENT})) n
  from class_audiences l join training_classes c on c.id = l.class_id where c.closes_on between '2021-06-01' and '2023-06-30'`
const ORGANISATIONS = `unit_versions v join unit_kinds k on k.code = v.kind where k.grassroots is not null and v.until is null`

/** Heads of communes on a day whose home is another commune, and who of them was found not to be local all the same. */
const heads = (
  group: string,
  on: string,
) => `select count(*) from ${SEATED} join units u on u.id = p.unit_id join people x on x.id = a.person_id
  where k.non_local = '${group}' and a."from" <= '${on}' and (a.until is null or a.until > '${on}') and a.manner <> 'acting'
  and (x.home_place_id <> u.place_id or exists (select 1 from local_determinations d where d.person_id = x.id and d.unit_id = u.id
    and d."from" >= a."from" and d."from" <= '${on}' and not d.is_local))`

const managedWith = (
  standard: string,
) => `select count(distinct a.person_id) from ${SEATED} join qualifications q on q.person_id = a.person_id
  join qualification_levels l on l.code = q.level where p.managing_level = ${OWN} and ${HOLDS} and l.meets = '${standard}' and q.issued_on <= '2023-06-30'`

const members = (
  block: string,
  kind: string,
) => `select sum(official + probationary) from member_counts m join unit_versions v on v.unit_id = m.unit_id and v.until is null
  where m."on" = (select max("on") from member_counts o where o.unit_id = m.unit_id) and v.block = '${block}' and v.kind like '${kind}'`

const learners = (kind: string, audiences: string) =>
  `select sum(n) from (${LINES}) where kind = '${kind}' and audience in (${audiences})`

/** Thematic rounds since the term began, and whom they concerned: a condition on the round `i`, what is counted of its subjects `s`. */
const rounds = (condition: string) =>
  `select count(*) from inspections i where i.form = 'thematic' and i.cancelled_reason is null
  and i.concluded_on between '2020-07-10' and '2023-06-30' and ${condition}`
const subjects = (condition: string, counted: string) =>
  `select sum(coalesce(s.member_count, 1)) from inspection_subjects s join inspections i on i.id = s.inspection_id
  where i.id in (${rounds(condition).replace('count(*)', 'i.id')}) and ${counted}`
const ORGANISATION = 's.unit_id is not null and s.member_count is null'
const MEMBER = 's.person_id is not null or s.member_count is not null'

const inspectionTotals = (
  name: string,
  condition: string,
  [all, organisations, members]: readonly [number, number, number],
): readonly (readonly [string, number, string])[] => [
  [name, all, rounds(condition)],
  [`organisations of ${name}`, organisations, subjects(condition, ORGANISATION)],
  [`members of ${name}`, members, subjects(condition, `(${MEMBER})`)],
]
/** Standards of a set that are met by what was found last. */
const met = (set: string) => `select count(*) from standard_findings f join set_standards t on t.id = f.standard_id
  join standard_sets s on s.id = t.set_id where s.counted_as = '${set}' and f.is_met and f."on" =
  (select max("on") from standard_findings o where o.standard_id = f.standard_id and o.unit_id = f.unit_id)`

/** What the demonstration has to state, asked of its rows in plain words. */
const TOTALS: readonly (readonly [what: string, expected: number, query: string])[] = [
  ['targets of the congress', 18, 'select count(*) from targets where is_of_congress and adjusts is null'],
  ['of them adjusted', 1, 'select count(*) from targets where is_of_congress and adjusts is not null'],
  ['standards of an urban district met', 30, met('urban-district')],
  ['standards of the advanced countryside met', 15 * 19, met('advanced-commune')],
  ['organisations', 70, `select count(*) from ${ORGANISATIONS}`],
  ['committees', 31, `select count(*) from ${ORGANISATIONS} and k.grassroots = 'committee'`],
  ['cells', 39, `select count(*) from ${ORGANISATIONS} and k.grassroots = 'cell'`],
  ['of communes', 16, `select count(*) from ${ORGANISATIONS} and v.block = 'commune'`],
  ['of armed forces', 2, `select count(*) from ${ORGANISATIONS} and v.block = 'armed-forces'`],
  ['administrative', 45, `select count(*) from ${ORGANISATIONS} and v.block = 'administrative'`],
  ['of enterprises', 7, `select count(*) from ${ORGANISATIONS} and v.block = 'enterprise'`],
  ['members of communes', 9600, members('commune', '%')],
  ['members in armed forces', 300, members('armed-forces', '%')],
  ['members in committees of bodies', 1170, members('administrative', 'grassroots-committee')],
  ['members in cells', 960, members('administrative', 'grassroots-cell')],
  ['members in enterprises', 375, members('enterprise', '%')],
  [
    'communes',
    16,
    `select count(*) from unit_versions v join unit_kinds k on k.code = v.kind where k.is_commune_government`,
  ],
  ['Executive Committee', 41, `select count(*) from ${SEATED} where k.is_executive_committee and ${HOLDS}`],
  ['Standing Committee', 13, `select count(*) from ${SEATED} where p.kind = 'standing-committee-member' and ${HOLDS}`],
  [
    'seats',
    185,
    `select count(*) from seats s join posts p on p.id = s.post_id where p.managing_level = ${OWN} and p.kind not in ('commune-deputy-secretary', 'commune-council-chair')`,
  ],
  [
    'held seats',
    181,
    `select count(*) from ${SEATED} where p.managing_level = ${OWN} and p.kind not in ('commune-deputy-secretary', 'commune-council-chair') and ${HOLDS}`,
  ],
  [
    'managed cadres',
    181,
    `select count(distinct a.person_id) from ${SEATED} where p.managing_level = ${OWN} and ${HOLDS}`,
  ],
  [
    'of them on the Executive Committee',
    26,
    `select count(distinct a.person_id) from ${SEATED} where p.managing_level = ${OWN} and ${HOLDS} and exists (select 1 from assignments b join seats t on t.id = b.seat_id join posts r on r.id = t.post_id where b.person_id = a.person_id and r.kind = 'executive-committee-member' and b."from" <= '2023-06-30' and b.until is null)`,
  ],
  ['with a degree', 181, managedWith('degree')],
  ['with political theory', 181, managedWith('theory')],
  ['leaders', 240, `select count(distinct a.person_id) from ${SEATED} where k.is_leader and ${HOLDS}`],
  [
    'leaders updated',
    240,
    `select count(distinct a.person_id) from ${SEATED} where k.is_leader and ${HOLDS} and exists (select 1 from enrolments e join class_audiences l on l.id = e.line_id join training_classes c on c.id = l.class_id where e.person_id = a.person_id and c.kind = 'knowledge-update' and ${PRESENT})`,
  ],
  ['secretaries not local', 12, heads('secretary', '2023-06-30')],
  ['chairs not local', 5, heads('chair', '2023-06-30')],
  ['secretaries not local before', 8, heads('secretary', '2021-05-31')],
  ['chairs not local before', 3, heads('chair', '2021-05-31')],
  ['classes', 221, `select count(*) from training_classes where closes_on between '2021-06-01' and '2023-06-30'`],
  ['classes of 2021', 44, `select count(*) from training_classes where closes_on like '2021%'`],
  ['classes of 2022', 112, `select count(*) from training_classes where closes_on like '2022%'`],
  ['learners', 38_718, `select sum(n) from (${LINES})`],
  ['learners by name', 4784, `select count(*) from enrolments e where ${PRESENT}`],
  [
    'classes of new knowledge',
    10,
    `select count(distinct l.class_id) from class_audiences l where l.audience = 'managed'`,
  ],
  ['learners of new knowledge', 1553, learners('knowledge-update', "'managed'")],
  [
    'learners of Party building',
    390,
    learners('party-building', "'commune-party-leaders', 'party-building-officers', 'cell-leaders'"),
  ],
  ...inspectionTotals('inspections', `i.kind = 'inspection'`, [5, 83, 12]),
  ...inspectionTotals('supervisions', `i.kind = 'supervision'`, [5, 24, 12]),
  ...inspectionTotals('inspections on cadre work', `i.kind = 'inspection' and i.is_on_cadre_work`, [3, 21, 6]),
  ...inspectionTotals('supervisions on cadre work', `i.kind = 'supervision' and i.is_on_cadre_work`, [2, 6, 6]),
  ['breakthroughs of the programme', 3, `select count(*) from document_points where kind = 'breakthrough'`],
  ['tasks of the programme', 9, `select count(*) from document_points where kind = 'task'`],
  ['two holders or two main posts', 0, 'select count(*) from clashes'],
]

/** Throws when the demonstration would not state what it was made to state. */
export function checkTotals(db: Db): void {
  const wrong = TOTALS.flatMap(([what, expected, query]) => {
    const found = db.get<{ n: number }>(sql.raw(`select (${query}) as n`))?.n
    return found === expected ? [] : [`${what}: ${found}, not ${expected}`]
  })
  if (wrong.length > 0) throw new Error(`The demonstration does not add up: ${wrong.join('; ')}`)
}
