import { eq } from 'drizzle-orm'
import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { memberCounts, posts, seats, type Tree, units, unitVersions } from '../../schema/organisation'
import { places } from '../../schema/places'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'
import { POST_KINDS } from '../vocabulary'

/** Seats between which people move: those of one commune or one body. */
export type Circle = { readonly placeCode: string | null; readonly unitId: string; readonly seats: readonly Place[] }
type Place = { readonly seatId: string; readonly unitId: string; readonly kind: string }

const FROM = day('2008-08-01')
const CITY = '01@1900-01-01'
const CELLS = 5

/** Kind, title, seats; the last of a body takes as many people as are left. */
const COMMUNE = {
  party: [
    ['commune-secretary', 'Bí thư Đảng ủy', 1],
    ['commune-standing-deputy', 'Phó Bí thư Thường trực Đảng ủy', 1],
  ],
  council: [['commune-council-deputy', 'Phó Chủ tịch HĐND', 1]],
  government: [
    ['commune-chair', 'Chủ tịch UBND', 1],
    ['commune-vice-chair', 'Phó Chủ tịch UBND', 2],
    ['sensitive-commune-official', 'Công chức Địa chính – Xây dựng', 4],
    ['commune-official', 'Công chức', 8],
    ['public-employee', 'Viên chức', 0],
  ],
  mass: [['commune-mass-head', 'Chủ tịch Hội', 5]],
  cell: [['cell-secretary', 'Bí thư Chi bộ', 1]],
} as const

const BODIES = [
  ['P-NOIVU', 'state', 'department', 'Phòng Nội vụ'],
  ['P-TCKH', 'state', 'department', 'Phòng Tài chính – Kế hoạch'],
  ['P-TNMT', 'state', 'department', 'Phòng Tài nguyên và Môi trường'],
  ['BTC', 'party', 'organising-body', 'Ban Tổ chức Huyện ủy'],
  ['UBKT', 'party', 'party-body', 'Ủy ban Kiểm tra Huyện ủy'],
] as const

const PARTY_BODY = [
  ['party-body-head', 'Trưởng ban', 1],
  ['party-body-deputy', 'Phó Trưởng ban', 2],
  ['party-specialist', 'Chuyên viên', 0],
] as const

const OF_BODY = {
  department: [
    ['department-head', 'Trưởng phòng', 1],
    ['department-deputy', 'Phó Trưởng phòng', 2],
    ['specialist', 'Chuyên viên', 0],
  ],
  'organising-body': PARTY_BODY,
  'party-body': PARTY_BODY,
} as const

type Posts = readonly (readonly [kind: string, title: string, seats: number])[]

/** One district of so many communes, about one unit for forty people. */
export function addVolumeOrganisation(db: Db, random: Random, people: number): Circle[] {
  const communes = Math.max(1, Math.round((people / 40 - 8) / (4 + CELLS)))
  const out = collect(db, random)
  const party = out.unit('HU', 'party', 'district-committee', 'Đảng bộ huyện', null)
  const council = out.unit('HDND', 'state', 'district-council', 'Hội đồng nhân dân huyện', null)
  const government = out.unit('UBND', 'state', 'district-government', 'Ủy ban nhân dân huyện', null)
  const staff = Math.max(4, Math.floor((people * 0.06) / BODIES.length))
  const circles = BODIES.map(([code, tree, kind, name]): Circle => {
    const unitId = out.unit(code, tree, kind, name, tree === 'party' ? party : government)
    return { placeCode: null, unitId, seats: out.posts(unitId, name.replace(/^\S+ /, ''), OF_BODY[kind], staff) }
  })
  const each = Math.max(30, Math.ceil((people * 0.84) / communes)) - 24
  const named = db
    .select({ id: places.id, code: places.code, name: places.fullName, level: places.level })
    .from(places)
    .where(eq(places.from, day('1900-01-01')))
    .orderBy(places.id)
    .all()
  const inCity = named.filter(({ level }) => level === 'xã').slice(0, Math.max(communes, 1))
  for (let at = 0; at < communes; at++)
    circles.push(addCommune(out, at, inCity[at % inCity.length], each, { party, council, government }))
  out.write()
  return circles
}

type Out = ReturnType<typeof collect>
type Roots = { readonly party: string; readonly council: string; readonly government: string }

function addCommune(
  out: Out,
  at: number,
  place: { id: string; code: string; name: string } | undefined,
  staff: number,
  roots: Roots,
): Circle {
  const name = (place?.name ?? 'Xã').replace(/^./, (first) => first.toLowerCase())
  const code = String(at + 1).padStart(4, '0')
  const placeId = place?.id ?? CITY
  const committee = out.unit(`DU-${code}`, 'party', 'commune-committee', `Đảng bộ ${name}`, roots.party, {
    placeId,
    block: 'commune',
  })
  const council = out.unit(`HDND-${code}`, 'state', 'commune-council', `HĐND ${name}`, roots.council, { placeId })
  const government = out.unit(`UBND-${code}`, 'state', 'commune-government', `UBND ${name}`, roots.government, {
    placeId,
  })
  const mass = out.unit(`MTTQ-${code}`, 'mass', 'commune-mass-body', `Đoàn thể ${name}`, committee, { placeId })
  const cells = Array.from({ length: CELLS }, (_, cell) =>
    out.unit(`DU-${code}-CB${cell + 1}`, 'party', 'subordinate-cell', `Chi bộ ${cell + 1} ${name}`, committee),
  )
  out.count(committee, 300 + ((at * 37) % 400))
  return {
    ...{ placeCode: place?.code ?? null, unitId: government },
    seats: [
      ...out.posts(committee, name, COMMUNE.party, 0),
      ...out.posts(council, name, COMMUNE.council, 0),
      ...out.posts(government, name, COMMUNE.government, staff),
      ...out.posts(mass, name, COMMUNE.mass, 0),
      ...cells.flatMap((cell, number) => out.posts(cell, `${number + 1} ${name}`, COMMUNE.cell, 0)),
    ],
  }
}

/** Rows are gathered and written in one go, parents first. */
function collect(db: Db, random: Random) {
  const rows = { units: [] as (typeof units.$inferInsert)[], versions: [] as (typeof unitVersions.$inferInsert)[] }
  const made = { posts: [] as (typeof posts.$inferInsert)[], seats: [] as (typeof seats.$inferInsert)[] }
  const counts: (typeof memberCounts.$inferInsert)[] = []
  const levels = new Map(POST_KINDS.map(({ code, managingLevel }) => [code, managingLevel ?? null]))
  return {
    unit(
      code: string,
      tree: Tree,
      kind: string,
      name: string,
      parentId: string | null,
      rest: { placeId?: string; block?: string } = {},
    ) {
      const id = random.id()
      rows.units.push({ id, code, tree, placeId: rest.placeId ?? null })
      rows.versions.push({
        ...{
          id: random.id(),
          unitId: id,
          name,
          shortName: name,
          kind,
          parentId,
          block: rest.block ?? null,
          from: FROM,
        },
        ...{ basis: 'Quyết định thành lập', rank: rows.versions.length, searchText: fold(name) },
      })
      return id
    },
    posts(unitId: string, of: string, plan: Posts, rest: number): Place[] {
      return plan.flatMap(([kind, title, fixed]) => {
        const id = random.id()
        const fullTitle = `${title} ${of}`
        const managingLevel = levels.get(kind) ?? null
        made.posts.push({
          id,
          unitId,
          kind,
          title,
          fullTitle,
          managingLevel,
          rank: made.posts.length,
          from: FROM,
          searchText: fold(fullTitle),
        })
        return Array.from({ length: fixed || rest }, (_, at) => {
          const seatId = random.id()
          made.seats.push({ id: seatId, postId: id, ordinal: at + 1, from: FROM })
          return { seatId, unitId, kind }
        })
      })
    },
    count(unitId: string, members: number) {
      counts.push({ unitId, on: day('2022-12-31'), official: members - 6, probationary: 5 })
      counts.push({ unitId, on: day('2023-05-31'), official: members, probationary: 6 })
    },
    write() {
      insertRows(db, units, rows.units)
      insertRows(db, unitVersions, rows.versions)
      insertRows(db, posts, made.posts)
      insertRows(db, seats, made.seats)
      insertRows(db, memberCounts, counts)
    },
  }
}
