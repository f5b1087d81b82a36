import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { memberCounts, posts, seats, units, unitVersions } from '../../schema/organisation'
import { POST_KINDS } from '../vocabulary'
import {
  ABOVE,
  CELL_MEMBERS,
  CELLS,
  COMMITTEES,
  COMMUNES,
  COUNCIL_BOARDS,
  communeWord,
  DEPARTMENTS,
  isTownship,
  MASS_BODIES,
  PARTY_BODIES,
  PUBLIC_UNITS,
} from './district'
import { day, insertAll, type SeatSpec, unitOf, type World } from './world'

const FOUNDED = day('2010-01-01')
const OLD = '@1900-01-01'

type UnitRow = {
  code: string
  name: string
  kind: string
  tree: 'party' | 'state' | 'mass'
  parent: string | null
  block?: string
  place?: string
}

const COUNT_DAYS = [
  ['2021-05-31', 0.965],
  ['2021-12-31', 0.974],
  ['2022-06-30', 0.983],
  ['2022-12-31', 0.992],
  ['2023-05-31', 1],
] as const

function* partyUnits(): Generator<UnitRow> {
  yield {
    code: 'HU',
    name: 'Đảng bộ huyện Thanh Trì',
    kind: 'district-committee',
    tree: 'party',
    parent: null,
    place: '020',
  }
  for (const [code, name, kind] of PARTY_BODIES) yield { code, name, kind, tree: 'party', parent: 'HU' }
  for (const [at, [place, code]] of COMMUNES.entries()) {
    yield {
      code: `DU-${code}`,
      name: `Đảng bộ ${communeWord(at)}`,
      kind: 'commune-committee',
      tree: 'party',
      parent: 'HU',
      block: 'commune',
      place,
    }
    for (let cell = 1; cell <= 8; cell++)
      yield {
        code: `CB-${code}-${cell}`,
        name: `Chi bộ ${isTownship(at) ? 'tổ dân phố' : 'thôn'} số ${cell} ${communeWord(at)}`,
        kind: 'subordinate-cell',
        tree: 'party',
        parent: `DU-${code}`,
      }
  }
  for (const [code, name, block] of COMMITTEES) {
    yield { code, name, kind: 'grassroots-committee', tree: 'party', parent: 'HU', block }
    for (let cell = 1; cell <= 3; cell++)
      yield {
        code: `${code}-${cell}`,
        name: `Chi bộ ${cell} thuộc ${name}`,
        kind: 'subordinate-cell',
        tree: 'party',
        parent: code,
      }
  }
  for (const [at, name] of CELLS.entries())
    yield {
      code: `CB-${String(at + 1).padStart(2, '0')}`,
      name: `Chi bộ ${name}`,
      kind: 'grassroots-cell',
      tree: 'party',
      parent: 'HU',
      block: 'administrative',
    }
}

function* otherUnits(): Generator<UnitRow> {
  yield {
    code: 'UBND',
    name: 'Ủy ban nhân dân huyện Thanh Trì',
    kind: 'district-government',
    tree: 'state',
    parent: null,
    place: '020',
  }
  yield {
    code: 'HDND',
    name: 'Hội đồng nhân dân huyện Thanh Trì',
    kind: 'district-council',
    tree: 'state',
    parent: null,
    place: '020',
  }
  for (const [code, name] of DEPARTMENTS) yield { code, name, kind: 'department', tree: 'state', parent: 'UBND' }
  for (const [code, name, kind] of PUBLIC_UNITS) yield { code, name, kind, tree: 'state', parent: 'UBND' }
  yield { code: 'QUANSU', name: 'Ban Chỉ huy Quân sự huyện', kind: 'branch-agency', tree: 'state', parent: 'UBND' }
  yield { code: 'CONGAN', name: 'Công an huyện Thanh Trì', kind: 'branch-agency', tree: 'state', parent: 'UBND' }
  yield { code: 'TOAAN', name: 'Tòa án nhân dân huyện Thanh Trì', kind: 'branch-agency', tree: 'state', parent: 'UBND' }
  yield {
    code: 'VKS',
    name: 'Viện kiểm sát nhân dân huyện Thanh Trì',
    kind: 'branch-agency',
    tree: 'state',
    parent: 'UBND',
  }
  for (const [code, name, kind] of MASS_BODIES) yield { code, name, kind, tree: 'mass', parent: 'HU' }
  for (const [at, [place, code]] of COMMUNES.entries()) {
    yield {
      code: `UBND-${code}`,
      name: `Ủy ban nhân dân ${communeWord(at)}`,
      kind: 'commune-government',
      tree: 'state',
      parent: 'UBND',
      place,
    }
    yield {
      code: `HDND-${code}`,
      name: `Hội đồng nhân dân ${communeWord(at)}`,
      kind: 'commune-council',
      tree: 'state',
      parent: 'HDND',
      place,
    }
    yield {
      code: `MTTQ-${code}`,
      name: `Mặt trận Tổ quốc và đoàn thể ${communeWord(at)}`,
      kind: 'commune-mass-body',
      tree: 'mass',
      parent: `DU-${code}`,
      place,
    }
  }
}

export function addUnits(db: Db, world: World): void {
  const rows = [...partyUnits(), ...otherUnits()]
  for (const { code } of rows) world.unitIds.set(code, world.random.id())
  insertAll(
    db,
    units,
    rows.map(({ code, tree, place }) => ({ id: unitOf(world, code), code, tree, placeId: place ? place + OLD : null })),
  )
  insertAll(
    db,
    unitVersions,
    rows.map(({ code, name, kind, parent, block }, rank) => ({
      id: world.random.id(),
      unitId: unitOf(world, code),
      name,
      shortName: name.replace(/ huyện Thanh Trì$/, ' huyện'),
      kind,
      block: block ?? null,
      parentId: parent && unitOf(world, parent),
      from: FOUNDED,
      rank,
      searchText: fold(name),
    })),
  )
  insertAll(db, memberCounts, [...countsOf(world)])
}

function* countsOf(world: World) {
  const each: [string, number][] = [
    ...COMMUNES.map(([, code, , members]) => [`DU-${code}`, members] as [string, number]),
    ...COMMITTEES.map(([code, , , members]) => [code, members] as [string, number]),
  ]
  const least = Math.floor(CELL_MEMBERS / CELLS.length)
  const spare = CELL_MEMBERS - least * CELLS.length
  for (const at of CELLS.keys()) each.push([`CB-${String(at + 1).padStart(2, '0')}`, least + (at < spare ? 1 : 0)])
  for (const [code, members] of each)
    for (const [on, share] of COUNT_DAYS) {
      const then = Math.round(members * share)
      const probationary = Math.min(world.random.between(1, 5), Math.max(1, Math.floor(then / 12)))
      yield { unitId: unitOf(world, code), on: day(on), official: then - probationary, probationary }
    }
}

const kindOf = (code: string) => {
  const kind = POST_KINDS.find((known) => known.code === code)
  if (!kind) throw new Error(`No kind of post ${code}`)
  return kind
}

type PostAsk = {
  unit: string
  kind: string
  title: string
  seats?: number
  vacant?: number | undefined
  group: SeatSpec['group']
  level?: string | null
  commune?: number
}

function* postsOfCommunes(): Generator<PostAsk> {
  for (const [at, [, code]] of COMMUNES.entries()) {
    const place = communeWord(at)
    const party = { unit: `DU-${code}`, group: 'own' as const, commune: at }
    yield { ...party, kind: 'commune-secretary', title: `Bí thư Đảng ủy ${place}` }
    yield { ...party, kind: 'commune-standing-deputy', title: `Phó Bí thư Thường trực Đảng ủy ${place}` }
    yield { ...party, group: 'second', kind: 'commune-deputy-secretary', title: `Phó Bí thư Đảng ủy ${place}` }
    yield {
      ...party,
      unit: `HDND-${code}`,
      group: 'second',
      kind: 'commune-council-chair',
      title: `Chủ tịch HĐND ${place}`,
    }
    yield { ...party, unit: `HDND-${code}`, kind: 'commune-council-deputy', title: `Phó Chủ tịch HĐND ${place}` }
    yield { ...party, unit: `UBND-${code}`, kind: 'commune-chair', title: `Chủ tịch UBND ${place}` }
    yield { ...party, unit: `UBND-${code}`, kind: 'commune-vice-chair', title: `Phó Chủ tịch UBND ${place}`, seats: 2 }
  }
}

function* postsOfDistrict(): Generator<PostAsk> {
  for (const [unit, kind, title, level] of ABOVE) yield { unit, kind, title, group: 'above', level }
  yield {
    unit: 'HU',
    kind: 'executive-committee-member',
    title: 'Ủy viên Ban Chấp hành Đảng bộ huyện',
    seats: 41,
    group: 'executive',
    level: null,
  }
  yield { unit: 'HDND', kind: 'district-council-chair', title: 'Chủ tịch HĐND huyện', group: 'second', level: 'city' }
  for (const [at, [code, , head, deputy]] of DEPARTMENTS.entries()) {
    yield { unit: code, kind: 'department-head', title: head, group: 'own' }
    yield {
      unit: code,
      kind: 'department-deputy',
      title: deputy,
      seats: 2,
      vacant: at === 4 || at === 9 ? 1 : 0,
      group: 'own',
    }
  }
  for (const [code, , , listed] of [...PARTY_BODIES, ...MASS_BODIES, ...PUBLIC_UNITS])
    for (const [kind, title, count, vacant] of listed)
      yield { unit: code, kind, title, seats: count, vacant, group: 'own' }
  for (const board of COUNCIL_BOARDS) {
    yield { unit: 'HDND', kind: 'council-board-head', title: `Trưởng ${board}`, group: 'own' }
    yield { unit: 'HDND', kind: 'council-board-deputy', title: `Phó Trưởng ${board}`, group: 'own' }
  }
  for (const [code, name] of COMMITTEES)
    yield {
      unit: code,
      kind: 'grassroots-secretary',
      title: `Bí thư ${name.replace(/^Đảng bộ/, 'Đảng ủy')}`,
      group: 'grassroots',
    }
  for (const [at, name] of CELLS.entries())
    yield {
      unit: `CB-${String(at + 1).padStart(2, '0')}`,
      kind: 'grassroots-secretary',
      title: `Bí thư Chi bộ ${name}`,
      group: 'grassroots',
    }
}

export function addPosts(db: Db, world: World): void {
  const postRows: (typeof posts.$inferInsert)[] = []
  const seatRows: (typeof seats.$inferInsert)[] = []
  for (const { unit, kind, title, seats: count = 1, vacant = 0, group, level, commune } of [
    ...postsOfDistrict(),
    ...postsOfCommunes(),
  ]) {
    const postId = world.random.id()
    const unitId = unitOf(world, unit)
    const { managingLevel = null, rank = 0 } = kindOf(kind)
    postRows.push({
      id: postId,
      unitId,
      kind,
      title,
      fullTitle: title,
      managingLevel: level === undefined ? managingLevel : level,
      rank,
      from: FOUNDED,
      searchText: fold(title),
    })
    for (let ordinal = 1; ordinal <= count; ordinal++) {
      const id = world.random.id()
      seatRows.push({ id, postId, ordinal, from: FOUNDED })
      world.seats.push({
        id,
        postId,
        unitId,
        kind,
        title,
        group,
        ...(commune === undefined ? {} : { commune }),
        isVacant: ordinal > count - vacant,
      })
    }
  }
  insertAll(db, posts, postRows)
  insertAll(db, seats, seatRows)
}

/** Places of staff exist for as long as somebody was in them, so that they never stand vacant. */
export function addStaffSeats(db: Db, world: World): void {
  const byPost = new Map<string, World['staffSeats']>()
  for (const seat of world.staffSeats) byPost.set(seat.postId, [...(byPost.get(seat.postId) ?? []), seat])
  const postRows = [...byPost].map(([id, [first]]) => {
    if (!first) throw new Error('A post without a seat')
    const { unitId, kind, title } = first
    const { managingLevel = null, rank = 0 } = kindOf(kind)
    return { id, unitId, kind, title, fullTitle: title, managingLevel, rank, from: FOUNDED, searchText: fold(title) }
  })
  insertAll(db, posts, postRows)
  insertAll(
    db,
    seats,
    [...byPost.values()].flatMap((list) =>
      list.map(({ id, postId, from, until }, at) => ({ id, postId, ordinal: at + 1, from, until })),
    ),
  )
}
