import { hashSync } from '@node-rs/argon2'
import { addDays, addMonths, type CivilDate } from '@/lib/civil-date'
import { derive, type Effect, homesOf, termEnd } from '@/lib/movements/rules'
import { personSearchText } from '@/lib/people/rules'
import { initialsOf, nameSortKey } from '@/lib/person-name'
import { loadCatalogue } from '../catalogue/load'
import type { Db } from '../client'
import { decisions } from '../schema/documents'
import { assignments, effects, type MovementKind, movements } from '../schema/movements'
import { seats } from '../schema/organisation'
import { people, personHomes } from '../schema/people'
import { qualifications } from '../schema/qualifications'
import { settings } from '../schema/settings'
import { targets } from '../schema/targets'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '../schema/training'
import { users, userUnits } from '../schema/users'
import { inventName } from './district/names'
import { Random } from './district/random'
import { inserter } from './rows'
import { loadVocabulary } from './vocabulary'
import { addVolumeUnits, type VolumeUnits } from './volume-units'

const TODAY = '2023-06-30' as CivilDate
const AT = '2023-06-30T01:00:00.000Z'
const PORTION = 3000
/** People of one decision. */
const TOGETHER = 3
const CLASS_SIZE = 50
const STEPS: readonly MovementKind[] = ['appointment', 'transfer', 'appointment']

type Asked = { people: number; seed: number; password: string }

/** Invented cadres in any number: about three movements, four qualifications and eight attendances each. The same seed gives the same data. */
export function seedVolume(db: Db, { people: count, seed, password }: Asked): void {
  const random = new Random(seed)
  loadVocabulary(db, { above: 'THÀNH ỦY HÀ NỘI', committee: 'HUYỆN ỦY TRÌNH DIỄN', place: 'Hà Nội' })
  loadCatalogue(db)
  const world = db.transaction((tx) => {
    const made = addVolumeUnits(tx as Db, random, count)
    addSettings(tx as Db, random, made, password)
    return made
  })
  const numbers = new Map<string, number>()
  for (let first = 0; first < count; first += PORTION)
    db.transaction((tx) =>
      addPortion(tx as Db, { random, world, numbers, first, until: Math.min(count, first + PORTION) }),
    )
}

type Portion = { random: Random; world: VolumeUnits; numbers: Map<string, number>; first: number; until: number }

function addPortion(db: Db, { random, world, numbers, first, until }: Portion): void {
  const add = {
    person: inserter(db, people),
    seat: inserter(db, seats),
    decision: inserter(db, decisions),
    movement: inserter(db, movements),
    effect: inserter(db, effects),
    assignment: inserter(db, assignments),
    home: inserter(db, personHomes),
    qualification: inserter(db, qualifications),
  }
  let decided: { id: string; on: CivilDate }[] = []
  const learners: string[] = []
  for (let at = first; at < until; at++) {
    if (at % TOGETHER === 0) decided = STEPS.map((_, step) => addDecision(random, add.decision, numbers, step))
    const person = invent(random, world, at)
    add.person(person)
    learners.push(person.id)
    const counted: Effect[] = []
    const unitOfSeat = new Map<string, string>()
    let held: string | null = null
    STEPS.forEach((kind, step) => {
      const decision = decided[step]
      if (!decision) return
      const leading = step === STEPS.length - 1 ? world.leading[at] : undefined
      const seat =
        leading ??
        staffSeat(random, world, add.seat, { from: decision.on, until: decided[step + 1]?.on ?? null, ordinal: at + 1 })
      unitOfSeat.set(seat.seatId, seat.unitId)
      const movementId = random.id()
      const termMonths = leading ? 60 : null
      add.movement({
        id: movementId,
        personId: person.id,
        kind: leading?.kind === 'commune-secretary' ? 'rotation' : kind,
        decisionId: decision.id,
        ordinal: (at % TOGETHER) + 1,
        on: decision.on,
        termMonths,
        createdAt: AT,
      })
      const ends = held ? [{ seatId: held, change: 'end' as const }] : []
      for (const change of [...ends, { seatId: seat.seatId, change: 'begin' as const }]) {
        const effect = { id: random.id(), personId: person.id, manner: 'main' as const, on: decision.on, ...change }
        add.effect({ ...effect, movementId })
        counted.push({ ...effect, termUntil: termEnd({ on: decision.on, termMonths, endsOn: null }) })
      }
      held = seat.seatId
    })
    const holdings = derive(counted)
    for (const holding of holdings) add.assignment({ id: random.id(), ...holding })
    for (const home of homesOf(
      holdings.map((holding) => ({ ...holding, unitId: unitOfSeat.get(holding.seatId) ?? '' })),
      null,
    ))
      add.home({ personId: person.id, ...home })
    addQualifications(random, add.qualification, person)
  }
  addClasses(db, random, learners)
}

/** Places of the catalogue give homes; a quarter come from elsewhere than the register's communes. */
function invent(random: Random, world: VolumeUnits, at: number) {
  const sex = random.chance(0.58) ? ('male' as const) : ('female' as const)
  const year = random.between(1964, 1999)
  const birthDate =
    `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}` as CivilDate
  const fullName = inventName(random, sex, year)
  const number = String(at + 1).padStart(8, '0')
  const own = world.leading[at]?.communeId
  return {
    id: random.id(),
    fullName,
    nameKey: nameSortKey(fullName),
    searchText: personSearchText({ fullName, birthDate, partyCardNumber: number }),
    initials: initialsOf(fullName),
    sex,
    birthDate,
    homePlaceId: own && random.chance(0.5) ? own : random.pick(world.communes),
    homePlaceText: 'Theo hồ sơ',
    ethnicGroup: random.chance(0.97) ? '01' : '06',
    religion: '00',
    partyAdmittedOn: addMonths(birthDate, 12 * random.between(21, 30)),
    partyCardNumber: number,
    firstHiredOn: addMonths(birthDate, 12 * random.between(21, 26)),
    openedAt: AT,
  }
}

function addDecision(
  random: Random,
  add: (row: typeof decisions.$inferInsert) => void,
  numbers: Map<string, number>,
  step: number,
) {
  const from = (['2015-09-01', '2018-01-08', '2020-08-03'] as const)[step] ?? '2020-08-03'
  const on = addDays(from as CivilDate, random.between(0, step === 2 ? 1020 : 720))
  const signedOn = addDays(on, -4)
  const termId = signedOn < '2020-07-10' ? 'term-committee-2015' : 'term-committee-2020'
  const number = (numbers.get(termId) ?? 0) + 1
  numbers.set(termId, number)
  const id = random.id()
  const numberText = `${String(number).padStart(2, '0')}-QĐ/HU`
  add({
    id,
    kind: 'QĐ',
    issuingBodyId: 'body-committee',
    termId,
    number,
    numberText,
    numberSearch: numberText.toLowerCase().replace('đ', 'd'),
    signedOn,
    signatory: 'Trần Văn Thắng',
    signatoryTitle: 'Bí thư',
    authority: 'T/M',
    subject: 'Về công tác cán bộ',
    effectiveOn: on,
    createdAt: AT,
    submittedAt: AT,
    registeredAt: AT,
  })
  return { id, on }
}

type Place = { from: CivilDate; until: CivilDate | null; ordinal: number }

function staffSeat(random: Random, world: VolumeUnits, add: (row: typeof seats.$inferInsert) => void, place: Place) {
  const post = random.pick(world.staff)
  const seatId = random.id()
  add({ id: seatId, postId: post.id, ...place })
  return { seatId, unitId: post.unitId, kind: post.kind }
}

function addQualifications(
  random: Random,
  add: (row: typeof qualifications.$inferInsert) => void,
  person: { id: string; birthDate: CivilDate },
): void {
  const year = (age: number) => String(Number(person.birthDate.slice(0, 4)) + age) as CivilDate
  const one = (kind: (typeof qualifications.$inferInsert)['kind'], level: string, age: number) =>
    add({ id: random.id(), personId: person.id, kind, level, issuedOn: year(age), field: null, school: null })
  one('education', random.chance(0.9) ? 'bachelor' : 'college', 22)
  one(
    'political-theory',
    random.weighted([
      ['theory-intermediate', 6],
      ['theory-advanced', 2],
      ['theory-elementary', 2],
    ]),
    29,
  )
  one('state-management', 'state-specialist', 30)
  one('informatics', 'informatics-basic', 24)
}

/** Everybody attends four classes of two sessions. */
function addClasses(db: Db, random: Random, learners: readonly string[]): void {
  const add = {
    course: inserter(db, trainingClasses),
    line: inserter(db, classAudiences),
    session: inserter(db, classSessions),
    enrolment: inserter(db, enrolments),
    attendance: inserter(db, attendances),
  }
  for (const kind of ['knowledge-update', 'party-building', 'state-management', 'informatics'])
    for (let at = 0; at < learners.length; at += CLASS_SIZE) {
      const id = random.id()
      const on = addDays('2021-06-01' as CivilDate, random.between(0, 740))
      add.course({
        id,
        title: 'Lớp bồi dưỡng',
        kind,
        organiser: 'Trung tâm Chính trị',
        opensOn: on,
        closesOn: on,
        isOnline: false,
        searchText: 'lop boi duong',
      })
      const sessions = (['morning', 'afternoon'] as const).map((part) => ({ id: random.id(), classId: id, on, part }))
      for (const session of sessions) add.session(session)
      const lineId = random.id()
      add.line({
        id: lineId,
        classId: id,
        audience: kind === 'knowledge-update' ? 'managed' : 'civil-servants',
        reportedCount: 0,
      })
      for (const personId of learners.slice(at, at + CLASS_SIZE)) {
        const enrolmentId = random.id()
        add.enrolment({ id: enrolmentId, lineId, personId })
        for (const session of sessions)
          add.attendance({ enrolmentId, sessionId: session.id, status: random.chance(0.95) ? 'present' : 'excused' })
      }
    }
}

const ACCOUNTS = [
  ['quantri', 'Quản trị hệ thống', 'administrator'],
  ['truongban', 'Trưởng Ban Tổ chức', 'head'],
  ['chuyenvien', 'Chuyên viên', 'officer'],
  ['xatuhiep', 'Cán bộ tổ chức xã', 'unit-officer'],
  ['kiemtra', 'Ủy ban Kiểm tra', 'inspector'],
  ['thuongtruc', 'Thường trực cấp ủy', 'leader'],
] as const

function addSettings(db: Db, random: Random, world: VolumeUnits, password: string): void {
  const values = {
    kind: 'demonstration',
    workingDay: TODAY,
    committeeName: 'Huyện ủy trình diễn',
    officeName: 'Ban Tổ chức Huyện ủy',
    committeePlace: 'Hà Nội',
    periodFrom: '2021-06-01',
  }
  db.insert(settings)
    .values(Object.entries(values).map(([key, value]) => ({ key, value })))
    .run()
  const passwordHash = hashSync(password.normalize('NFC'))
  for (const [name, displayName, role] of ACCOUNTS) {
    const id = random.id()
    db.insert(users).values({ id, name, displayName, role, passwordHash, createdAt: AT }).run()
    const units = role === 'unit-officer' ? [...new Set(world.leading.slice(0, 5).map(({ unitId }) => unitId))] : []
    for (const unitId of units) db.insert(userUnits).values({ userId: id, unitId }).run()
  }
  db.insert(targets)
    .values({
      id: random.id(),
      documentId: 'document-nq04',
      title: 'Bí thư, Chủ tịch UBND xã, thị trấn không là người địa phương',
      figureId: 'non-local-heads',
      threshold: 50,
      from: '2021-05-31' as CivilDate,
      dueOn: '2025-12-31' as CivilDate,
    })
    .run()
}
