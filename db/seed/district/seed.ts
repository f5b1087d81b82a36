import { hashSync } from '@node-rs/argon2'
import { appendEntry } from '@/lib/write'
import { loadCatalogue } from '../../catalogue/load'
import type { Db } from '../../client'
import { localDeterminations } from '../../schema/movements'
import { people } from '../../schema/people'
import { settings } from '../../schema/settings'
import { targets } from '../../schema/targets'
import { users, userUnits } from '../../schema/users'
import { loadVocabulary } from '../vocabulary'
import { addOrigins, addPredecessors, DETERMINED, only, seatOwn, type Told } from './careers'
import { addDecisions } from './decisions'
import { communeWord } from './district'
import { addDrafts } from './drafts'
import { addQualifications, addTraining } from './learning'
import { addPosts, addStaffSeats, addUnits } from './organisation'
import { addDistrict, addGrassroots, addSecondPosts, addStaff, ageSome, secondSome } from './others'
import { addPerson } from './people'
import { actsOf } from './stints'
import { checkTotals } from './totals'
import { AT, day, insertAll, newWorld, TODAY, unitOf, type World } from './world'

const PEOPLE = 1200

const ACCOUNTS = [
  ['quantri', 'Nguyễn Minh Quân', 'Quản trị hệ thống', 'administrator', []],
  ['truongban', 'Trần Quang Huy', 'Trưởng ban Tổ chức Huyện ủy', 'head', []],
  ['chuyenvien', 'Hà Thu Trang', 'Chuyên viên Ban Tổ chức Huyện ủy', 'officer', []],
  [
    'xatuhiep',
    'Lưu Thị Hạnh',
    'Cán bộ tổ chức xã Tứ Hiệp',
    'unit-officer',
    ['DU-TUHIEP', 'UBND-TUHIEP', 'HDND-TUHIEP', 'MTTQ-TUHIEP'],
  ],
  ['kiemtra', 'Đinh Văn Lâm', 'Ủy ban Kiểm tra Huyện ủy', 'inspector', []],
  ['thuongtruc', 'Nguyễn Thế Vinh', 'Thường trực Huyện ủy', 'leader', []],
] as const

const SETTINGS = {
  kind: 'demonstration',
  workingDay: TODAY,
  periodFrom: '2021-06-01',
  committeeName: 'Huyện ủy Thanh Trì',
  officeName: 'Ban Tổ chức Huyện ủy',
  committeePlace: 'Thanh Trì',
}

/** The demonstration district in a migrated, empty database; throws when it would not state the figures that it stands for. */
export function seedDemonstration(db: Db, { password }: { password: string }): void {
  loadVocabulary(db, { above: 'THÀNH ỦY HÀ NỘI', committee: 'HUYỆN ỦY THANH TRÌ', place: 'Thanh Trì' })
  loadCatalogue(db)
  db.transaction((tx) => fill(tx as Db, password))
}

function fill(db: Db, password: string): void {
  const world = newWorld()
  db.insert(settings)
    .values(Object.entries(SETTINGS).map(([key, value]) => ({ key, value })))
    .run()
  addUnits(db, world)
  addAccounts(db, world, password)
  addPosts(db, world)

  const told: Told = { stints: [] }
  const { secretaries } = seatOwn(world, told)
  addOrigins(world, told)
  addPredecessors(world, told)
  addSecondPosts(world, told)
  addDistrict(world, told, secretaries)
  const grassroots = addGrassroots(world, told)
  const ranks = addStaff(world, told)
  ageSome(world, told, ranks)
  secondSome(world, told, ranks)
  while (world.persons.size < PEOPLE) addPerson(world, { born: [1975, 1999] })

  world.acts.push(...actsOf(world, told.stints))
  addDrafts(world, told, ranks.department)
  addStaffSeats(db, world)
  const officeId = unitOf(world, 'BAN-TOCHUC')
  for (const person of world.persons.values()) world.persons.set(person.id, { ...person, openedByUnitId: officeId })
  insertAll(db, people, [...world.persons.values()])

  const above = told.stints.filter(({ seat }) => seat.group === 'above')
  const leader = (title: string) =>
    world.persons.get(above.find(({ seat }) => seat.title === title)?.personId ?? '')?.fullName ?? ''
  const holdings = addDecisions(db, world, {
    committee: leader('Bí thư Huyện ủy'),
    government: leader('Chủ tịch UBND huyện'),
    organising: leader('Trưởng ban Tổ chức Huyện ủy'),
    council: leader('Bí thư Huyện ủy'),
  })
  const own = new Set(world.seats.filter(({ group }) => group === 'own').map(({ id }) => id))
  const managed = [
    ...new Set(
      holdings
        .filter(({ seatId, from, until }) => own.has(seatId) && from <= TODAY && until === null)
        .map(({ personId }) => personId),
    ),
  ]
  const leading = [
    ...new Set(
      told.stints.filter(({ seat }) => seat.group === 'own' || seat.group === 'above').map(({ personId }) => personId),
    ),
  ]
  addQualifications(db, world, new Set([...leading, ...grassroots]))
  addTraining(db, world, {
    managed,
    leaders: [...above.map(({ personId }) => personId), ...grassroots],
    commune: ranks.commune,
    communeLeaders: [
      ...secretaries,
      ...only(world, 'commune-standing-deputy').flatMap(
        ({ id }) => holdings.find(({ seatId, until }) => seatId === id && until === null)?.personId ?? [],
      ),
    ],
    party: [...grassroots, ...ranks.party],
    mass: ranks.mass,
    staff: [...ranks.department, ...ranks.commune],
    public: ranks.public,
    cell: ranks.cell,
    delegates: ranks.mass,
  })
  addTarget(db, world, secretaries)
  appendEntry(db, {
    at: AT,
    userId: null,
    action: 'settings.loadDemonstration',
    subjects: [officeId],
    before: null,
    after: { people: world.persons.size },
  })
  checkTotals(db)
}

function addAccounts(db: Db, world: World, password: string): void {
  const passwordHash = hashSync(password.normalize('NFC'))
  for (const [name, displayName, title, role, roots] of ACCOUNTS) {
    const id = world.random.id()
    db.insert(users).values({ id, name, displayName, title, role, passwordHash, createdAt: AT }).run()
    for (const code of roots)
      db.insert(userUnits)
        .values({ userId: id, unitId: unitOf(world, code) })
        .run()
  }
}

function addTarget(db: Db, world: World, secretaries: readonly string[]): void {
  db.insert(targets)
    .values({
      id: world.random.id(),
      documentId: 'document-nq04',
      title: 'Bí thư Đảng ủy, Chủ tịch UBND xã, thị trấn không là người địa phương',
      figureId: 'non-local-heads',
      threshold: 50,
      from: day('2021-05-31'),
      dueOn: day('2025-12-31'),
    })
    .run()
  const seat = only(world, 'commune-secretary', DETERMINED)[0]
  const personId = secretaries[DETERMINED]
  if (!seat || !personId) throw new Error('Nobody to determine')
  db.insert(localDeterminations)
    .values({
      id: world.random.id(),
      personId,
      unitId: seat.unitId,
      from: day('2020-06-15'),
      isLocal: false,
      basis: `Quê quán ${communeWord(DETERMINED)} nhưng sinh ra, lớn lên và công tác ở tỉnh Nam Định trước khi được luân chuyển; Thông báo kết luận của Ban Thường vụ Huyện ủy`,
      decidedAt: AT,
    })
    .run()
}
