import { sql } from 'drizzle-orm'
import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../client'

/** The statistical forms counted once more in plain SQL, beside the product's own queries, in the words of the seeds. */
export type Days = { readonly from: CivilDate; readonly until: CivilDate }
/** The words of a line or the key of a column, and which rows count; null is not kept. */
type Shares = readonly (readonly [words: string, which: string | null])[]
export type Witness = { readonly rows: string; readonly lines: Shares; readonly columns: Shares }

export const list = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ')
const best = (kind: string, on: string) => `(select max(l.rank) from qualifications q
  join qualification_levels l on l.code = q.level where q.person_id = p.id and q.kind = '${kind}' and q.issued_on <= ${on})`

/** What the criteria ask about a person \`p\` on a day. */
const traits = (on: string) => `p.sex, coalesce(p.ethnic_group, '01') <> '01' as minority,
  coalesce(p.religion, '00') <> '00' as religious,
  case when p.birth_date > date(${on}, '-41 years') then 1 when p.birth_date > date(${on}, '-51 years') then 2 else 3 end as age,
  ${best('education', on)} as degree, ${best('political-theory', on)} as theory`

const DEGREES: Record<string, string> = {
  'Trung cấp': 'degree = 3',
  'Cao đẳng': 'degree = 4',
  'Đại học': 'degree = 5',
  'Trên đại học': 'degree in (6, 7)',
}
const THEORY: Record<string, string> = {
  'Sơ cấp': 'theory = 1',
  'Trung cấp': 'theory = 2',
  'Cao cấp, cử nhân': 'theory in (3, 4)',
}

/** Sections come numbered; a section counts whoever is in one of its parts. */
function criteria(sections: Record<string, Record<string, string | null>>): [string, string | null][] {
  return Object.entries(sections).flatMap(([title, parts], at): [string, string | null][] => {
    const known = Object.values(parts).filter((which) => which !== null)
    const any = known.length > 0 ? `(${known.join(' or ')})` : null
    return [[`${at + 1}. ${title}`, any], ...Object.entries(parts)]
  })
}

const only = (all: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, all[name] ?? null]))
const AGES = { 'Từ 40 trở xuống': 'age = 1', 'Trên 40 đến 50': 'age = 2', 'Trên 50': 'age = 3' }
const TITLES = { 'Phó Giáo sư': null, 'Giáo sư': null }
const AMONG: Shares = [
  ['Tổng số', 'true'],
  ['Trong đó: Nữ', "sex = 'female'"],
  ['Dân tộc thiểu số', 'minority'],
]

type Columns = readonly (readonly string[])[]
type Levels = readonly [degrees: readonly string[], theories: readonly string[]]

const ofPeople = (rows: readonly string[], columns: Columns, [degrees, theories]: Levels): Witness => ({
  rows: rows.join(' union all '),
  lines: [
    ...AMONG,
    ...criteria({
      'Tuổi đời': AGES,
      'Trình độ chuyên môn nghiệp vụ': only(DEGREES, ...degrees),
      'Chức danh khoa học': TITLES,
      'Trình độ lý luận chính trị': only(THEORY, ...theories),
    }),
  ],
  columns: columns.map((kinds, at) => [`${at}`, kinds.length > 0 ? `place = ${at}` : null]),
})

/** Who holds one of the posts of a column on the last day, once in it. */
export function holdersWitness({ until }: Days, columns: Columns, levels: Levels): Witness {
  const on = `'${until}'`
  const rows = columns.map(
    (kinds, at) => `select 1 as weight, ${at} as place, p.id, ${traits(on)} from people p where p.id in (
      select a.person_id from assignments a join seats s on s.id = a.seat_id join posts o on o.id = s.post_id
      where o.kind in (${list(kinds)}) and a.manner <> 'acting' and a."from" <= ${on} and (a.until is null or a.until > ${on}))`,
  )
  return ofPeople(rows, columns, levels)
}

/** Who is planned for one of the posts of a column on the last day, once for each post and term. */
export function plannedWitness({ until }: Days, columns: Columns, levels: Levels): Witness {
  const on = `'${until}'`
  const rows = columns.map(
    (kinds, at) => `select 1 as weight, ${at} as place, d.id, ${traits(on)} from planned_people d
      join planning_terms t on t.id = d.term_id join posts o on o.id = d.post_id join people p on p.id = d.person_id
      where o.kind in (${list(kinds)}) and t.until > ${on} and d."from" <= ${on} and (d.until is null or d.until > ${on})`,
  )
  return ofPeople(rows, columns, levels)
}

export const stood = (alias: string, on: string) =>
  `${alias}."from" <= ${on} and (${alias}.until is null or ${alias}.until > ${on})`

/** Nothing beneath the district of the seeds is a district, a commune or an agency of its own, but these kinds. */
export const tier = (unit: string, on: string) => `(with recursive up(id, n) as (select ${unit}, 0 union all
    select v.parent_id, n + 1 from up join unit_versions v on v.unit_id = up.id and ${stood('v', on)} where v.parent_id is not null)
  select iif(v.kind like 'commune-%', 'commune', 'district') from up join unit_versions v on v.unit_id = up.id and ${stood('v', on)}
  where v.kind like 'commune-%' or v.kind like 'district-%' or v.kind = 'branch-agency' order by n limit 1)`

const touched = (
  changes: string,
  what = 's.post_id',
) => `(select ${what} from effects e join seats s on s.id = e.seat_id
  where e.movement_id = m.id and e.change in (${changes}) order by e.manner <> 'main', e.id limit 1)`
const held = `(select s.post_id from assignments a join seats s on s.id = a.seat_id where a.person_id = m.person_id
  and a.manner = 'main' and a."from" < m."on" and (a.until is null or a.until >= m."on") order by a."from" desc limit 1)`
const counted = ({ from, until }: Days) => `from movements m join decisions d on d.id = m.decision_id
  join people p on p.id = m.person_id where d.registered_at is not null and m."on" between '${from}' and '${until}'
  and not exists (select 1 from cancellations c where c.movement_id = m.id)`

/** Rotations by whence and whereto, each once. */
export function rotationsWitness(days: Days, columns: readonly string[]): Witness {
  const place = (unit: string) => `(select place_id from units where id = ${unit})`
  const rows = `select *, 1 as weight, case when entered is null then 'leaving' when left_unit is null then 'entry'
      when left_unit = entered or (left_tier = 'commune' and entered_tier = 'commune' and ${place('left_unit')} = ${place('entered')})
        then 'within'
      when left_tier = 'district' and entered_tier = 'district' then 'department-department'
      else left_tier || '-' || entered_tier end as direction from (
    select r.*, ${tier('left_unit', 'eve')} as left_tier, ${tier('entered', 'day')} as entered_tier from (
      select m.id, m."on" as day, date(m."on", '-1 day') as eve, ${traits('m."on"')},
        (select unit_id from posts where id = coalesce(${touched("'end'")}, ${held})) as left_unit,
        (select unit_id from posts where id = ${touched("'begin', 'renew'")}) as entered,
        ${touched("'begin'")} is not null and (${touched("'end'")} is null or ${touched("'begin', 'renew'", 's.is_beyond_quota')}) as extra
      ${counted(days)} and m.kind = 'rotation') r)`
  const sections = { 'Tuổi đời': AGES, 'Trình độ chuyên môn nghiệp vụ': DEGREES, 'Trình độ lý luận chính trị': THEORY }
  return {
    rows,
    lines: [
      ...AMONG,
      ['Tôn giáo', 'religious'],
      ['Thực hiện chủ trương tăng thêm chức danh', 'extra'],
      ...criteria(sections),
    ],
    columns: columns.map((key) => [key, key === 'all' ? 'true' : `direction = '${key}'`]),
  }
}

/** Appointments to leading posts, and introductions to an election, by who manages the post. */
export function appointmentsWitness(
  days: Days,
  levels: readonly (readonly [key: string, code: string | null])[],
): Witness {
  const known = levels.flatMap(([, code]) => (code && code !== 'other' ? [code] : []))
  const post = `coalesce(${touched("'begin', 'renew'")}, ${touched("'suspend'")}, ${touched("'end'")})`
  return {
    rows: `select 1 as weight, m.kind, o.managing_level as level ${counted(days).replace(
      'where',
      `left join posts o on o.id = ${post}
      left join post_kinds k on k.code = o.kind where`,
    )} and (m.kind = 'nomination'
      or (m.kind in ('appointment', 'reappointment') and k.is_leader))`,
    lines: [
      ['Tổng số', 'true'],
      ['1. Bổ nhiệm', "kind <> 'nomination'"],
      ['Trong đó: Bổ nhiệm lại', "kind = 'reappointment'"],
      ['2. Giới thiệu ứng cử', "kind = 'nomination'"],
    ],
    columns: levels.map(([key, code]) => [
      key,
      code === 'other' ? `coalesce(level not in (${list(known)}), true)` : code && `level = '${code}'`,
    ]),
  }
}

/** Every cell counted by a query of its own. */
export function witnessed(db: Db, { rows, lines, columns }: Witness): Record<string, (number | null)[]> {
  db.run(sql.raw(`create temp table witness as ${rows}`))
  try {
    const cell = (line: string | null, column: string | null) =>
      line === null || column === null
        ? null
        : (db.get<{ n: number }>(sql.raw(`select total(weight) as n from witness where ${line} and ${column}`))?.n ?? 0)
    return Object.fromEntries(
      lines.map(([, line], at) => [`${at} ${lines[at]?.[0]}`, columns.map(([, column]) => cell(line, column))]),
    )
  } finally {
    db.run(sql.raw('drop table witness'))
  }
}
