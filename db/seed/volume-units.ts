import { and, eq, isNotNull, like } from 'drizzle-orm'
import type { CivilDate } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { Db } from '../client'
import { memberCounts, posts, seats, type Tree, units, unitVersions } from '../schema/organisation'
import { places } from '../schema/places'
import type { Random } from './district/random'
import { inserter } from './rows'
import { POST_KINDS } from './vocabulary'

const FOUNDED = '2010-01-01' as CivilDate

export type VolumePost = { id: string; unitId: string; kind: string }
export type VolumeUnits = {
  /** Seats of leaders, to be taken one a person. */
  leading: { seatId: string; unitId: string; kind: string; communeId: string }[]
  /** Posts of staff: each gets a seat for everybody who comes. */
  staff: VolumePost[]
  communes: string[]
}

const LEADERS = [
  ['party', 'commune-secretary', 'Bí thư Đảng ủy'],
  ['party', 'commune-standing-deputy', 'Phó Bí thư Thường trực Đảng ủy'],
  ['state', 'commune-chair', 'Chủ tịch UBND'],
  ['state', 'commune-vice-chair', 'Phó Chủ tịch UBND'],
  ['state', 'commune-vice-chair', 'Phó Chủ tịch UBND'],
] as const

/** About one unit for forty people: communes with committee, government and cells, the rest departments. */
export function addVolumeUnits(db: Db, random: Random, people: number): VolumeUnits {
  const wanted = Math.max(20, Math.round(people / 40))
  const communes = homes(db).slice(0, Math.max(4, Math.min(2000, Math.round(wanted / 14))))
  const made: VolumeUnits = { leading: [], staff: [], communes: communes.map(({ id }) => id) }
  const rows = {
    unit: inserter(db, units),
    version: inserter(db, unitVersions),
    post: inserter(db, posts),
    seat: inserter(db, seats),
    count: inserter(db, memberCounts),
  }
  let total = 0
  const unit = (
    name: string,
    kind: string,
    tree: Tree,
    parentId: string | null,
    placeId: string | null = null,
    block: string | null = null,
  ) => {
    const id = random.id()
    rows.unit({ id, code: `D${String(++total).padStart(5, '0')}`, tree, placeId })
    rows.version({
      id: random.id(),
      unitId: id,
      name,
      shortName: name,
      kind,
      block,
      parentId,
      from: FOUNDED,
      rank: total,
      searchText: fold(name),
    })
    return id
  }
  const post = (unitId: string, kind: string, title: string) => {
    const { managingLevel = null, rank = 0 } = POST_KINDS.find(({ code }) => code === kind) ?? {}
    const id = random.id()
    rows.post({
      id,
      unitId,
      kind,
      title,
      fullTitle: title,
      managingLevel,
      rank,
      from: FOUNDED,
      searchText: fold(title),
    })
    return id
  }
  const party = unit('Đảng bộ trực thuộc', 'district-committee', 'party', null)
  const state = unit('Ủy ban nhân dân', 'district-government', 'state', null)
  for (const { id: placeId, fullName } of communes) {
    const committee = unit(`Đảng bộ ${fullName}`, 'commune-committee', 'party', party, placeId, 'commune')
    const government = unit(`Ủy ban nhân dân ${fullName}`, 'commune-government', 'state', state, placeId)
    rows.count({
      unitId: committee,
      on: '2023-05-31' as CivilDate,
      official: random.between(280, 900),
      probationary: random.between(2, 20),
    })
    for (const [tree, kind, title] of LEADERS) {
      const unitId = tree === 'party' ? committee : government
      const seatId = random.id()
      rows.seat({
        id: seatId,
        postId: post(unitId, kind, `${title} ${fullName}`),
        ordinal: 1,
        from: FOUNDED,
        until: null,
      })
      made.leading.push({ seatId, unitId, kind, communeId: placeId })
    }
    made.staff.push({
      id: post(government, 'commune-official', `Công chức ${fullName}`),
      unitId: government,
      kind: 'commune-official',
    })
    for (let cell = 1; cell <= 8; cell++) {
      const cellId = unit(`Chi bộ số ${cell} ${fullName}`, 'subordinate-cell', 'party', committee)
      made.staff.push({
        id: post(cellId, 'cell-secretary', `Cấp ủy viên Chi bộ số ${cell} ${fullName}`),
        unitId: cellId,
        kind: 'cell-secretary',
      })
    }
  }
  while (total < wanted) {
    const name = `Phòng nghiệp vụ số ${total}`
    const id = unit(name, 'department', 'state', state)
    made.staff.push({ id: post(id, 'specialist', `Chuyên viên ${name}`), unitId: id, kind: 'specialist' })
  }
  return made
}

/** Communes of the catalogue before 01/07/2025, the capital's first. */
const homes = (db: Db) =>
  db
    .select({ id: places.id, fullName: places.fullName })
    .from(places)
    .where(and(eq(places.level, 'xã'), isNotNull(places.parentId), like(places.id, '%@1900-01-01')))
    .orderBy(places.code)
    .all()
