import { sql } from 'drizzle-orm'
import type { Db } from '../../client'

const HELD = `a."from" <= '2023-06-30' and (a.until is null or a.until > '2023-06-30') and a.manner <> 'acting'`
const LATEST = `select m.unit_id, m.official + m.probationary n from member_counts m where m."on" = (select max(x."on") from member_counts x where x.unit_id = m.unit_id and x."on" <= '2023-06-30')`
const COUNTED = `select l.id, l.class_id, c.kind, u.code audience, max(l.reported_count, (select count(*) from enrolments e where e.line_id = l.id and exists
  (select 1 from attendances t where t.enrolment_id = e.id and t.status = 'present'))) n from class_audiences l
  join training_classes c on c.id = l.class_id join audiences u on u.code = l.audience`
const OWN = `join seats s on s.id = a.seat_id join posts p on p.id = s.post_id join managing_levels v on v.code = p.managing_level and v.is_own`

/** What the district must state, each asked in plain SQL: the figures of seed and article, and how the parts add up. */
const TOTALS: readonly [title: string, expected: number, query: string][] = [
  [
    'tổ chức cơ sở đảng',
    70,
    `select count(*) from unit_versions v join unit_kinds k on k.code = v.kind where k.grassroots is not null`,
  ],
  [
    'đảng bộ cơ sở',
    31,
    `select count(*) from unit_versions v join unit_kinds k on k.code = v.kind where k.grassroots = 'committee'`,
  ],
  ['khối hành chính, sự nghiệp', 45, `select count(*) from unit_versions where block = 'administrative'`],
  ['khối xã, thị trấn', 16, `select count(*) from unit_versions where block = 'commune'`],
  ['khối lực lượng vũ trang', 2, `select count(*) from unit_versions where block = 'armed-forces'`],
  ['khối doanh nghiệp', 7, `select count(*) from unit_versions where block = 'enterprise'`],
  ['đảng viên', 12_405, `select sum(n) from (${LATEST})`],
  [
    'xã, thị trấn',
    16,
    `select count(*) from unit_versions v join unit_kinds k on k.code = v.kind where k.is_commune_government`,
  ],
  [
    'ủy viên Ban Chấp hành',
    41,
    `select count(*) from assignments a join seats s on s.id = a.seat_id join posts p on p.id = s.post_id join post_kinds k on k.code = p.kind where k.is_executive_committee and ${HELD}`,
  ],
  ['cán bộ diện quản lý', 181, `select count(distinct a.person_id) from assignments a ${OWN} where ${HELD}`],
  [
    'lãnh đạo, quản lý',
    240,
    `select count(distinct a.person_id) from assignments a join seats s on s.id = a.seat_id join posts p on p.id = s.post_id join post_kinds k on k.code = p.kind where k.is_leader and ${HELD}`,
  ],
  ['lớp bồi dưỡng', 221, `select count(*) from training_classes`],
  ['lượt học viên', 38_718, `select sum(n) from (${COUNTED})`],
  [
    'lượt cập nhật kiến thức, diện quản lý',
    1553,
    `select sum(n) from (${COUNTED}) where kind = 'knowledge-update' and audience = 'managed'`,
  ],
  [
    'lượt nghiệp vụ xây dựng Đảng, ba đối tượng',
    390,
    `select sum(n) from (${COUNTED}) where audience in ('commune-party-leaders', 'party-building-officers', 'cell-leaders')`,
  ],
  ['hồ sơ', 1200, 'select count(*) from people'],
  ['hai người một chức danh', 0, 'select count(*) from clashes'],
]

export function checkTotals(db: Db): void {
  const wrong = TOTALS.flatMap(([title, expected, query]) => {
    const found = db.get<{ n: number }>(sql.raw(`select (${query}) n`))?.n
    return found === expected ? [] : [`${title}: ${found}, phải là ${expected}`]
  })
  if (wrong.length > 0) throw new Error(`The demonstration does not add up: ${wrong.join('; ')}`)
}
