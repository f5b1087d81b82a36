import { hashSync } from '@node-rs/argon2'
import { sql } from 'drizzle-orm'
import { appendEntry } from '@/lib/write'
import { loadCatalogue } from '../catalogue/load'
import type { Db } from '../client'
import { units } from '../schema/organisation'
import { settings } from '../schema/settings'
import { targets } from '../schema/targets'
import { type Role, users, userUnits } from '../schema/users'
import { insertRows } from './bulk'
import { day, WORKING_DAY } from './calendar'
import { readHomePlaces } from './home-places'
import { type Random, randomFrom } from './random'
import { loadVocabulary } from './vocabulary'
import { actsOf, openCareers, planRings, type Ring } from './volume/careers'
import { addVolumeDecisions } from './volume/decisions'
import { addVolumeOrganisation } from './volume/organisation'
import { openVolumeRegistry } from './volume/people'
import { openTraining } from './volume/training'

/** People written in one transaction. */
const PORTION = 5000

const ACCOUNTS: readonly (readonly [string, string, Role])[] = [
  ['quantri', 'Quản trị hệ thống', 'administrator'],
  ['truongban', 'Trưởng ban Tổ chức', 'head'],
  ['chuyenvien', 'Chuyên viên Ban Tổ chức', 'officer'],
  ['xatuhiep', 'Cán bộ tổ chức cấp xã', 'unit-officer'],
  ['kiemtra', 'Ủy ban Kiểm tra', 'inspector'],
  ['thuongtruc', 'Thường trực Huyện ủy', 'leader'],
]

/** Fills a migrated, empty database with so many invented people and their histories; the same seed gives the same data. */
export function seedVolume(
  db: Db,
  { people, seed, password }: { people: number; seed: number; password: string },
): void {
  const random = randomFrom(seed)
  // The file is new and thrown away when this is cut short: nothing has to survive a power cut meanwhile.
  db.run(sql`pragma synchronous = off`)
  const buildIndexes = setAside(db)
  loadCatalogue(db)
  const { rings, circles, decisionIds } = db.transaction((tx) => addFrame(tx as Db, random, people, password))
  const unitOf = new Map(circles.flatMap(({ seats }) => seats.map(({ seatId, unitId }) => [seatId, unitId] as const)))
  const careers = careersOf(rings)

  const places = readHomePlaces(db)
  const openFile = openVolumeRegistry(db, random, places)
  const addCareer = openCareers(db, random, (key) => decisionIds.get(key) ?? '')
  const attend = openTraining(db, random)
  for (let first = 0; first < people; first += PORTION)
    db.transaction(() => {
      for (let at = first; at < Math.min(people, first + PORTION); at++) {
        const career = careers.next().value
        const circle = career?.circle ?? random.pick(circles)
        const personId = openFile(circle.unitId, circle.placeCode, at)
        addCareer(personId, career?.acts ?? [], unitOf, circle.unitId)
        attend(personId)
      }
    })
  buildIndexes()
  db.run(sql`analyze`)
  db.run(sql`pragma synchronous = full`)
}

/** One career after another, made when it is needed. */
function* careersOf(rings: readonly Ring[]) {
  for (const [at, ring] of rings.entries()) for (const acts of actsOf(ring, at)) yield { acts, circle: ring.circle }
}

/** Tables that take most rows. Their indexes are built once at the end; those of assignments guard them meanwhile. */
const LARGE = ['people', 'qualifications', 'movements', 'effects', 'enrolments', 'attendances', 'person_homes']

function setAside(db: Db): () => void {
  const indexes = db
    .all<{ name: string; table: string; sql: string }>(
      sql`select name, tbl_name as "table", sql from sqlite_master where type = 'index' and sql is not null`,
    )
    .filter(({ table, sql: made }) => LARGE.includes(table) && !made.includes('UNIQUE'))
  for (const { name } of indexes) db.run(sql.raw(`drop index "${name}"`))
  return () => {
    for (const { sql: made } of indexes) db.run(sql.raw(made))
  }
}

function addFrame(db: Db, random: Random, people: number, password: string) {
  loadVocabulary(db, { above: 'THÀNH ỦY HÀ NỘI', committee: 'HUYỆN ỦY SÔNG NHUỆ', place: 'Sông Nhuệ' })
  insertRows(
    db,
    settings,
    Object.entries({
      ...{ kind: 'demonstration', workingDay: WORKING_DAY, periodFrom: '2021-06-01' },
      ...{ committeeName: 'Huyện ủy Sông Nhuệ', officeName: 'Ban Tổ chức Huyện ủy', committeePlace: 'Sông Nhuệ' },
    }).map(([key, value]) => ({ key, value })),
  )
  const circles = addVolumeOrganisation(db, random, people)
  addAccounts(db, random, password)
  const rings = planRings(random, circles)
  const decisionIds = addVolumeDecisions(db, random, rings)
  insertRows(db, targets, [
    {
      ...{ id: random.id(), documentId: 'document-nq04', figureId: 'non-local-heads', threshold: 50 },
      title: 'Bí thư Đảng ủy, Chủ tịch UBND xã, thị trấn không là người địa phương',
      ...{ from: day('2021-05-31'), dueOn: day('2025-12-31') },
    },
  ])
  appendEntry(db, {
    ...{ at: '2023-06-30T01:00:00.000Z', userId: null, action: 'settings.demonstrate', subjects: [] },
    ...{ before: null, after: { people } },
  })
  return { rings, circles, decisionIds }
}

function addAccounts(db: Db, random: Random, password: string): void {
  const passwordHash = hashSync(password.normalize('NFC'))
  const ids = new Map(ACCOUNTS.map(([name]) => [name, random.id()]))
  insertRows(
    db,
    users,
    ACCOUNTS.map(([name, displayName, role]) => ({
      id: ids.get(name),
      name,
      displayName,
      role,
      passwordHash,
      createdAt: '2023-06-01T01:00:00.000Z',
    })),
  )
  const roots = db
    .select({ id: units.id })
    .from(units)
    .where(sql`${units.code} in ('DU-0001', 'UBND-0001', 'HDND-0001', 'MTTQ-0001')`)
    .all()
  insertRows(
    db,
    userUnits,
    roots.map(({ id }) => ({ userId: ids.get('xatuhiep') ?? '', unitId: id })),
  )
}
