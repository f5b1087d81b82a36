import type { CivilDate } from '@/lib/civil-date'
import { derive, type Effect, homesOf, termEnd } from '@/lib/movements/rules'
import { initialsOf, nameSortKey } from '@/lib/person-name'
import { fold } from '@/lib/search-text'
import type { Db } from '../client'
import { decisions } from '../schema/documents'
import { assignments, cancellations, effects, type Manner, type MovementKind, movements } from '../schema/movements'
import { memberCounts, posts, seats, type Tree, unitFacts, units, unitVersions } from '../schema/organisation'
import { people, personHomes, type Sex } from '../schema/people'
import { ethnicGroups, places, religions } from '../schema/places'
import { qualifications } from '../schema/qualifications'
import { settings } from '../schema/settings'
import { setStandards, setUnits, standardFindings, standardSets, targets, targetValues } from '../schema/targets'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '../schema/training'
import { type Role, users, userUnits } from '../schema/users'
import { addAppraisals } from './cast-appraisals'
import { addInspections } from './cast-inspections'
import { addPlanning } from './cast-planning'
import { addNumberGaps } from './number-gaps'
import { loadVocabulary } from './vocabulary'

/**
 * A small, complete world for tests and development: two communes, a few bodies, people with one story each.
 * Its working day is 30/06/2023; every id is the name it has here.
 */
export const TODAY = '2023-06-30' as CivilDate
export const CAST_PASSWORD = 'mat khau cua doi vai'
const PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$vkge+Msg7K+7yIM37XHzHQ$Li3McojmUYpz5ZjppqydFbLGb96b2i7ArLl0px/0ck8'

const AT = '2023-06-30T01:00:00.000Z'
const day = (text: string) => text as CivilDate

const OLD = '@1900-01-01'
const PLACES = [
  ['01', 'Thành phố Hà Nội', 'thành phố', 'tỉnh', null],
  ['020', 'Huyện Thanh Trì', 'huyện', 'huyện', '01'],
  ['00649', 'Xã Đông Mỹ', 'xã', 'xã', '020'],
  ['00652', 'Xã Tây Hồ', 'xã', 'xã', '020'],
  ['04', 'Tỉnh Cao Bằng', 'tỉnh', 'tỉnh', null],
] as const

export const place = {
  city: `01${OLD}`,
  district: `020${OLD}`,
  east: `00649${OLD}`,
  west: `00652${OLD}`,
  elsewhere: `04${OLD}`,
}

type Version = { name: string; from?: string; until?: string }
type Unit = {
  tree: Tree
  kind: string
  parent: string | null
  place?: string
  block?: string
  versions: Version[]
}

const UNITS: Record<string, Unit> = {
  committee: {
    tree: 'party',
    kind: 'district-committee',
    parent: null,
    place: place.district,
    versions: [{ name: 'Đảng bộ huyện' }],
  },
  organising: {
    tree: 'party',
    kind: 'organising-body',
    parent: 'committee',
    versions: [{ name: 'Ban Tổ chức Huyện ủy' }],
  },
  eastCommittee: {
    tree: 'party',
    kind: 'commune-committee',
    parent: 'committee',
    place: place.east,
    block: 'commune',
    versions: [{ name: 'Đảng bộ xã Đông Mỹ' }],
  },
  westCommittee: {
    tree: 'party',
    kind: 'commune-committee',
    parent: 'committee',
    place: place.west,
    block: 'commune',
    versions: [{ name: 'Đảng bộ xã Tây Hồ' }],
  },
  schoolCell: {
    tree: 'party',
    kind: 'grassroots-cell',
    parent: 'committee',
    block: 'administrative',
    versions: [{ name: 'Chi bộ Trường THPT Ngọc Hồi' }],
  },
  eastCell: {
    tree: 'party',
    kind: 'subordinate-cell',
    parent: 'eastCommittee',
    versions: [{ name: 'Chi bộ thôn 1 xã Đông Mỹ' }],
  },
  government: {
    tree: 'state',
    kind: 'district-government',
    parent: null,
    place: place.district,
    versions: [{ name: 'Ủy ban nhân dân huyện' }],
  },
  interior: {
    tree: 'state',
    kind: 'department',
    parent: 'government',
    versions: [{ name: 'Phòng Nội vụ' }],
  },
  economy: {
    tree: 'state',
    kind: 'department',
    parent: 'government',
    versions: [{ name: 'Phòng Kinh tế cũ', until: '2022-01-01' }],
  },
  culture: {
    tree: 'state',
    kind: 'public-unit',
    parent: 'government',
    versions: [
      { name: 'Trung tâm Văn hóa', until: '2022-07-01' },
      { name: 'Trung tâm Văn hóa – Thông tin và Thể thao', from: '2022-07-01' },
    ],
  },
  eastGovernment: {
    tree: 'state',
    kind: 'commune-government',
    parent: 'government',
    place: place.east,
    versions: [{ name: 'Ủy ban nhân dân xã Đông Mỹ' }],
  },
  westGovernment: {
    tree: 'state',
    kind: 'commune-government',
    parent: 'government',
    place: place.west,
    versions: [{ name: 'Ủy ban nhân dân xã Tây Hồ' }],
  },
}

const OWN = 'standing-committee'
/** Post, unit, kind, title, seats, until. */
const POSTS = {
  executiveMember: ['committee', 'executive-committee-member', 'Ủy viên Ban Chấp hành Đảng bộ huyện', 3],
  deputyOrganising: ['organising', 'party-body-deputy', 'Phó Trưởng ban Tổ chức Huyện ủy', 2],
  eastSecretary: ['eastCommittee', 'commune-secretary', 'Bí thư Đảng ủy xã Đông Mỹ', 1],
  eastStandingDeputy: ['eastCommittee', 'commune-standing-deputy', 'Phó Bí thư Thường trực Đảng ủy xã Đông Mỹ', 1],
  eastDeputySecretary: ['eastCommittee', 'commune-deputy-secretary', 'Phó Bí thư Đảng ủy xã Đông Mỹ', 1],
  eastChair: ['eastGovernment', 'commune-chair', 'Chủ tịch UBND xã Đông Mỹ', 1],
  eastViceChair: ['eastGovernment', 'commune-vice-chair', 'Phó Chủ tịch UBND xã Đông Mỹ', 2],
  westSecretary: ['westCommittee', 'commune-secretary', 'Bí thư Đảng ủy xã Tây Hồ', 1],
  westDeputySecretary: ['westCommittee', 'commune-deputy-secretary', 'Phó Bí thư Đảng ủy xã Tây Hồ', 1],
  westChair: ['westGovernment', 'commune-chair', 'Chủ tịch UBND xã Tây Hồ', 1],
  headInterior: ['interior', 'department-head', 'Trưởng phòng Nội vụ', 1],
  deputyInterior: ['interior', 'department-deputy', 'Phó Trưởng phòng Nội vụ', 1],
  clerkInterior: ['interior', 'sensitive-specialist', 'Chuyên viên Phòng Nội vụ', 2],
  headEconomy: ['economy', 'department-head', 'Trưởng phòng Kinh tế cũ', 1, '2022-01-01'],
  directorCulture: ['culture', 'public-unit-head', 'Giám đốc Trung tâm Văn hóa', 1],
  cellSecretary: ['schoolCell', 'grassroots-secretary', 'Bí thư Chi bộ Trường THPT Ngọc Hồi', 1],
} as const satisfies Record<string, readonly [string, string, string, number, string?]>

export type PostName = keyof typeof POSTS
/** The first seat of a post is its name; the second is `name-2`. */
export const seatId = (post: PostName, ordinal = 1) => (ordinal === 1 ? post : `${post}-${ordinal}`)

type Person = {
  name: string
  sex: Sex
  born: string
  home: string | null
  admitted?: string
  story: string
}

export const CAST = {
  an: {
    name: 'Nguyễn Văn An',
    sex: 'male',
    born: '1975-05-12',
    home: place.elsewhere,
    story: 'transferred twice; not local where he is secretary',
  },
  binh: {
    name: 'Trần Thị Bình',
    sex: 'female',
    born: '1980-02-29',
    home: place.east,
    story: 'chair of her own commune, deputy secretary besides',
  },
  chi: {
    name: 'Lê Thị Chi',
    sex: 'female',
    born: '1988-09-05',
    home: place.west,
    story: 'on secondment since 2021',
  },
  dung: {
    name: 'Phạm Văn Dũng',
    sex: 'male',
    born: '1962-10-20',
    home: place.east,
    story: 'retires next month',
  },
  giang: {
    name: 'Hoàng Giang',
    sex: 'male',
    born: '1978',
    home: null,
    story: 'file incomplete: home place unknown',
  },
  hoa: {
    name: 'Đỗ Thị Hoa',
    sex: 'female',
    born: '1982-11',
    home: place.east,
    story: 'chair of the other commune: not local',
  },
  khanh: {
    name: 'Vũ Quốc Khánh',
    sex: 'male',
    born: '1970-01-15',
    home: place.west,
    story: 'head of a department, term of 60 months ends in August',
  },
  lan: {
    name: 'Nguyễn Thị Lan',
    sex: 'female',
    born: '1990-03-08',
    home: place.east,
    story: 'vice chair; the second seat is vacant',
  },
  minh: {
    name: 'Bùi Đức Minh',
    sex: 'male',
    born: '1979-07-27',
    home: place.east,
    story: 'standing deputy secretary',
  },
  nam: {
    name: 'Đặng Hoài Nam',
    sex: 'male',
    born: '1985-12-01',
    home: place.west,
    story: 'secretary of a cell',
  },
  oanh: {
    name: 'Phan Thị Oanh',
    sex: 'female',
    born: '1967-06-10',
    home: place.west,
    story: 'left her post in 2022, belongs to it still',
  },
  quang: {
    name: 'Lý Văn Quang',
    sex: 'male',
    born: '1995-04-04',
    home: place.east,
    story: 'never in a post; file opened by the commune',
  },
  anNamesake: {
    name: 'Nguyễn Văn An',
    sex: 'male',
    born: '1986-08-19',
    home: place.west,
    story: 'the namesake',
  },
  son: {
    name: 'Hà Sơn',
    sex: 'male',
    born: '1983-10-10',
    home: place.elsewhere,
    story: 'acting head of the renamed centre',
  },
} as const satisfies Record<string, Person>

export type PersonName = keyof typeof CAST

type Act = {
  who: PersonName
  kind: MovementKind
  decision: string
  on: string | null
  changes: [Effect['change'], PostName, Manner?, number?][]
  cancelled?: string
}

const ACTS: readonly Act[] = [
  {
    who: 'an',
    kind: 'appointment',
    decision: '2015-09-01',
    on: '2015-09-07',
    changes: [['begin', 'clerkInterior']],
  },
  {
    who: 'an',
    kind: 'appointment',
    decision: '2018-03-01',
    on: '2018-03-05',
    changes: [
      ['end', 'clerkInterior'],
      ['begin', 'deputyInterior'],
    ],
  },
  {
    who: 'an',
    kind: 'rotation',
    decision: '2021-06-25',
    on: '2021-07-01',
    changes: [
      ['end', 'deputyInterior'],
      ['begin', 'eastSecretary'],
      ['begin', 'executiveMember', 'concurrent'],
    ],
  },
  {
    who: 'binh',
    kind: 'election',
    decision: '2021-05-24',
    on: '2021-05-25',
    changes: [
      ['begin', 'eastChair'],
      ['begin', 'eastDeputySecretary', 'concurrent'],
    ],
  },
  {
    who: 'chi',
    kind: 'appointment',
    decision: '2016-05-04',
    on: '2016-05-09',
    changes: [['begin', 'clerkInterior', 'main', 2]],
  },
  {
    who: 'chi',
    kind: 'secondment',
    decision: '2021-03-01',
    on: '2021-03-08',
    changes: [['begin', 'deputyOrganising', 'concurrent', 2]],
  },
  {
    who: 'dung',
    kind: 'election',
    decision: '2020-06-01',
    on: '2020-06-02',
    changes: [['begin', 'westSecretary']],
  },
  {
    who: 'dung',
    kind: 'transfer',
    decision: '2022-05-30',
    on: '2022-06-01',
    changes: [
      ['end', 'westSecretary'],
      ['begin', 'deputyOrganising'],
    ],
  },
  {
    who: 'giang',
    kind: 'designation',
    decision: '2022-05-30',
    on: '2022-06-01',
    changes: [['begin', 'westSecretary']],
  },
  {
    who: 'hoa',
    kind: 'election',
    decision: '2021-05-24',
    on: '2021-05-26',
    changes: [
      ['begin', 'westChair'],
      ['begin', 'westDeputySecretary', 'concurrent'],
    ],
  },
  {
    who: 'khanh',
    kind: 'appointment',
    decision: '2018-08-10',
    on: '2018-08-15',
    changes: [['begin', 'headInterior']],
  },
  {
    who: 'khanh',
    kind: 'election',
    decision: '2020-07-09',
    on: '2020-07-10',
    changes: [['begin', 'executiveMember', 'concurrent', 2]],
  },
  {
    who: 'lan',
    kind: 'election',
    decision: '2021-05-24',
    on: '2021-05-25',
    changes: [['begin', 'eastViceChair']],
  },
  {
    who: 'minh',
    kind: 'appointment',
    decision: '2019-12-30',
    on: '2020-01-06',
    changes: [['begin', 'eastStandingDeputy']],
  },
  {
    who: 'nam',
    kind: 'endorsement',
    decision: '2022-10-03',
    on: '2022-10-05',
    changes: [['begin', 'cellSecretary']],
  },
  {
    who: 'oanh',
    kind: 'appointment',
    decision: '2017-12-28',
    on: '2018-01-02',
    changes: [['begin', 'headEconomy']],
  },
  {
    who: 'oanh',
    kind: 'release',
    decision: '2021-12-27',
    on: '2022-01-01',
    changes: [['end', 'headEconomy']],
  },
  {
    who: 'anNamesake',
    kind: 'appointment',
    decision: '2021-08-30',
    on: '2021-09-06',
    changes: [['begin', 'clerkInterior']],
  },
  {
    who: 'son',
    kind: 'in-charge',
    decision: '2023-01-30',
    on: '2023-02-01',
    changes: [['begin', 'directorCulture', 'acting']],
  },
  {
    who: 'lan',
    kind: 'transfer',
    decision: '2022-02-28',
    on: '2022-03-01',
    changes: [['end', 'eastViceChair']],
    cancelled: 'Ghi nhầm người',
  },
  {
    who: 'nam',
    kind: 'nomination',
    decision: '2023-06-26',
    on: null,
    changes: [
      ['end', 'cellSecretary'],
      ['begin', 'eastViceChair', 'main', 2],
    ],
  },
]

const ACCOUNTS: readonly [string, string, Role, string[]][] = [
  ['quantri', 'Quản trị hệ thống', 'administrator', []],
  ['truongban', 'Trưởng Ban Tổ chức', 'head', []],
  ['chuyenvien', 'Chuyên viên Ban Tổ chức', 'officer', []],
  ['xadong', 'Cán bộ tổ chức xã Đông Mỹ', 'unit-officer', ['eastCommittee', 'eastGovernment']],
  ['kiemtra', 'Ủy ban Kiểm tra', 'inspector', []],
  ['thuongtruc', 'Thường trực Huyện ủy', 'leader', []],
]

const searchOf = (text: string) => fold(text)

function addPlacesAndUnits(db: Db) {
  db.insert(places)
    .values(
      PLACES.map(([code, fullName, kind, level, parent]) => ({
        id: code + OLD,
        code,
        name: fullName.replace(/^(Thành phố|Huyện|Tỉnh|Xã) /, ''),
        fullName,
        kind,
        level,
        parentId: parent && parent + OLD,
        from: day('1900-01-01'),
        until: day('2025-07-01'),
        searchText: searchOf(fullName),
      })),
    )
    .run()
  db.insert(ethnicGroups)
    .values([
      { code: '01', name: 'Kinh', isMinority: false },
      { code: '02', name: 'Tày', isMinority: true },
    ])
    .run()
  db.insert(religions).values({ code: '00', name: 'Không', isRecognised: false, isNone: true }).run()
  for (const [id, { tree, kind, parent, place: placeId, block, versions }] of Object.entries(UNITS)) {
    db.insert(units)
      .values({ id, code: id, tree, placeId: placeId ?? null })
      .run()
    for (const { name, from, until } of versions)
      db.insert(unitVersions)
        .values({
          unitId: id,
          name,
          shortName: name,
          kind,
          block: block ?? null,
          parentId: parent,
          from: day(from ?? '2010-01-01'),
          until: until ? day(until) : null,
          basis: 'Quyết định thành lập',
          searchText: searchOf(name),
        })
        .run()
  }
  for (const [unitId, official] of [
    ['eastCommittee', 412],
    ['westCommittee', 388],
    ['schoolCell', 24],
  ] as const)
    db.insert(memberCounts)
      .values([
        {
          unitId,
          on: day('2021-05-31'),
          official: official - 12,
          probationary: 4,
        },
        { unitId, on: day('2023-05-31'), official, probationary: 6 },
      ])
      .run()
}

function addPosts(db: Db) {
  for (const [id, [unitId, kind, title, count, until]] of Object.entries(POSTS) as [
    PostName,
    readonly [string, string, string, number, string?],
  ][]) {
    const period = {
      from: day('2010-01-01'),
      until: until ? day(until) : null,
    }
    const managingLevel =
      kind === 'cell-secretary' || kind.includes('specialist') || kind === 'grassroots-secretary'
        ? 'unit'
        : kind === 'executive-committee-member'
          ? null
          : OWN
    db.insert(posts)
      .values({
        id,
        unitId,
        kind,
        title,
        fullTitle: title,
        managingLevel,
        searchText: searchOf(title),
        ...period,
      })
      .run()
    for (let ordinal = 1; ordinal <= count; ordinal++)
      db.insert(seats)
        .values({ id: seatId(id, ordinal), postId: id, ordinal, ...period })
        .run()
  }
}

function addPeople(db: Db) {
  for (const [id, person] of Object.entries(CAST) as [PersonName, Person][])
    db.insert(people)
      .values({
        id,
        fullName: person.name,
        nameKey: nameSortKey(person.name),
        searchText: searchOf(`${person.name} ${person.born.slice(0, 4)}`),
        initials: initialsOf(person.name),
        sex: person.sex,
        birthDate: person.born as CivilDate,
        homePlaceId: person.home,
        homePlaceText: person.home && (PLACES.find(([code]) => code + OLD === person.home)?.[1] ?? null),
        ethnicGroup: id === 'an' ? '02' : '01',
        religion: '00',
        partyAdmittedOn: day('2008-05-19'),
        openedByUnitId: id === 'quang' ? 'eastCommittee' : 'organising',
        openedAt: AT,
      })
      .run()
  for (const personId of ['an', 'binh', 'dung', 'hoa', 'khanh', 'minh', 'oanh'] as const)
    db.insert(qualifications)
      .values([
        {
          personId,
          kind: 'education',
          level: personId === 'an' ? 'master' : 'bachelor',
          field: 'Luật',
          school: 'Trường Đại học Luật Hà Nội',
          issuedOn: day('2004-06-30'),
        },
        {
          personId,
          kind: 'political-theory',
          level: 'theory-advanced',
          school: 'Học viện Chính trị khu vực I',
          issuedOn: '2014' as CivilDate,
        },
      ])
      .run()
  db.insert(qualifications)
    .values({
      personId: 'lan',
      kind: 'education',
      level: 'college',
      issuedOn: day('2011-07-01'),
    })
    .run()
}

function addMovements(db: Db) {
  const days = [...new Set(ACTS.map(({ decision }) => decision))].sort()
  const numbers = new Map<string, number>()
  for (const signed of days) {
    const termId = signed < '2020-07-10' ? 'term-committee-2015' : 'term-committee-2020'
    const number = (numbers.get(termId) ?? 100) + 1
    numbers.set(termId, number)
    db.insert(decisions)
      .values({
        id: `decision-${signed}`,
        issuingBodyId: 'body-committee',
        termId,
        number,
        numberText: `${number}-QĐ/HU`,
        numberSearch: `${number}-qd/hu`,
        signedOn: day(signed),
        signatory: 'Trần Văn Thắng',
        signatoryTitle: 'Bí thư',
        authority: 'T/M',
        subject: 'Về công tác cán bộ',
        createdAt: AT,
        registeredAt: AT,
        submittedAt: AT,
        createdBy: 'chuyenvien',
        registeredBy: 'truongban',
      })
      .run()
  }
  const counted: Effect[] = []
  ACTS.forEach(({ who, kind, decision, on, changes, cancelled }, at) => {
    const id = `act-${String(at + 1).padStart(2, '0')}-${who}`
    db.insert(movements)
      .values({
        id,
        personId: who,
        kind,
        decisionId: `decision-${decision}`,
        on: on ? day(on) : null,
        termMonths: 60,
        createdAt: AT,
      })
      .run()
    if (cancelled)
      db.insert(cancellations)
        .values({
          movementId: id,
          reason: cancelled,
          at: AT,
          userId: 'truongban',
        })
        .run()
    changes.forEach(([change, post, manner = 'main', ordinal = 1], index) => {
      const effect: Effect = {
        id: `${id}-${index + 1}`,
        personId: who,
        seatId: seatId(post, ordinal),
        change,
        manner,
        on: on ? day(on) : null,
        termUntil: termEnd({ on: on ? day(on) : null, termMonths: 60, endsOn: null }),
      }
      db.insert(effects)
        .values({ ...effect, movementId: id })
        .run()
      if (!cancelled) counted.push(effect)
    })
  })
  const holdings = derive(counted)
  for (const holding of holdings) db.insert(assignments).values(holding).run()
  for (const personId of Object.keys(CAST)) {
    const held = holdings.filter((holding) => holding.personId === personId)
    const homes = homesOf(
      held.map((holding) => ({
        ...holding,
        unitId: POSTS[holding.seatId.replace(/-\d$/, '') as PostName][0],
      })),
      personId === 'quang' ? 'eastCommittee' : 'organising',
    )
    for (const home of homes)
      db.insert(personHomes)
        .values({ personId, ...home })
        .run()
  }
}

/** Two classes with attendance: one of new knowledge for managed cadres, one counted only. */
function addTraining(db: Db) {
  const class_ = {
    organiser: 'Trung tâm Chính trị huyện',
    searchText: 'cap nhat kien thuc moi',
  }
  db.insert(trainingClasses)
    .values([
      {
        id: 'update-2022',
        title: 'Cập nhật kiến thức mới năm 2022',
        kind: 'knowledge-update',
        opensOn: day('2022-04-11'),
        closesOn: day('2022-04-12'),
        ...class_,
      },
      {
        id: 'party-2023',
        title: 'Nghiệp vụ xây dựng Đảng năm 2023',
        kind: 'party-building',
        opensOn: day('2023-03-06'),
        closesOn: day('2023-03-06'),
        ...class_,
      },
    ])
    .run()
  db.insert(classAudiences)
    .values([
      { id: 'update-managed', classId: 'update-2022', audience: 'managed' },
      {
        id: 'update-others',
        classId: 'update-2022',
        audience: 'other-leaders',
        reportedCount: 40,
      },
      {
        id: 'party-cells',
        classId: 'party-2023',
        audience: 'cell-leaders',
        reportedCount: 30,
      },
    ])
    .run()
  db.insert(classSessions)
    .values([
      {
        id: 'update-1',
        classId: 'update-2022',
        on: day('2022-04-11'),
        part: 'morning',
      },
      {
        id: 'update-2',
        classId: 'update-2022',
        on: day('2022-04-12'),
        part: 'morning',
      },
      {
        id: 'party-1',
        classId: 'party-2023',
        on: day('2023-03-06'),
        part: 'morning',
      },
    ])
    .run()
  const present = {
    an: ['present', 'present'],
    binh: ['present', 'absent'],
    khanh: ['present', 'present'],
    hoa: ['absent', 'excused'],
  } as const
  for (const [personId, statuses] of Object.entries(present)) {
    db.insert(enrolments)
      .values({ id: `update-${personId}`, lineId: 'update-managed', personId })
      .run()
    for (const [index, status] of statuses.entries())
      db.insert(attendances)
        .values({
          enrolmentId: `update-${personId}`,
          sessionId: `update-${index + 1}`,
          status,
        })
        .run()
  }
}

/** Fills a migrated, empty database with the cast. */
export function loadCast(db: Db): void {
  loadVocabulary(db, {
    above: 'THÀNH ỦY HÀ NỘI',
    committee: 'HUYỆN ỦY SÔNG HỒNG',
    place: 'Sông Hồng',
  })
  db.insert(settings)
    .values([
      { key: 'kind', value: 'demonstration' },
      { key: 'workingDay', value: TODAY },
      { key: 'committeeName', value: 'Huyện ủy Sông Hồng' },
      { key: 'officeName', value: 'Ban Tổ chức Huyện ủy' },
      { key: 'committeePlace', value: 'Sông Hồng' },
    ])
    .run()
  addPlacesAndUnits(db)
  addPosts(db)
  for (const [name, displayName, role, roots] of ACCOUNTS) {
    db.insert(users)
      .values({
        id: name,
        name,
        displayName,
        role,
        passwordHash: PASSWORD_HASH,
        createdAt: AT,
      })
      .run()
    for (const unitId of roots) db.insert(userUnits).values({ userId: name, unitId }).run()
  }
  addPeople(db)
  addMovements(db)
  addNumberGaps(db)
  addTraining(db)
  addAppraisals(db)
  addInspections(db)
  addPlanning(db)
  addTargets(db)
  addStandardSet(db)
}

const TARGET = { documentId: 'document-nq04', dueOn: day('2025-12-31'), direction: 'at-least' } as const

/** One measured by a live figure, one by statements, one adjusted on 01/07/2022, and a place in a ranking. */
function addTargets(db: Db) {
  const income = { ...TARGET, title: 'Thu nhập bình quân đầu người', measure: 'stated', figureId: '' } as const
  const town = {
    ...income,
    unit: 'triệu đồng/người/năm',
    isOfCongress: true,
    ownerUnitId: 'interior',
    rank: 1,
  } as const
  const stated: (typeof targets.$inferInsert)[] = [
    {
      ...TARGET,
      ...{ id: 'target-non-local', figureId: 'non-local-heads', threshold: 50, from: day('2021-05-31') },
      title: 'Bí thư, Chủ tịch UBND xã, thị trấn không là người địa phương',
    },
    { ...town, id: 'target-income', threshold: 60, from: day('2020-07-10'), until: day('2022-07-01') },
    {
      ...{ ...town, id: 'target-income-2022', adjusts: 'target-income', threshold: 65, from: day('2022-07-01') },
      basis: 'Kết luận 45-KL/HU ngày 28/6/2022',
    },
    {
      ...{ ...income, id: 'target-reform', direction: 'rank', threshold: 10, unit: 'bậc', states: 'reform-index-rank' },
      ...{ title: 'Chỉ số cải cách hành chính', from: day('2020-07-10'), rank: 2 },
    },
  ]
  for (const row of stated) db.insert(targets).values(row).run()
  db.insert(targetValues)
    .values([
      {
        ...{ id: 'income-2021', targetId: 'target-income', on: day('2021-12-31'), value: 61 },
        ...{ proof: 'Báo cáo kinh tế – xã hội năm 2021', paper: '412/BC-UBND' },
      },
      {
        ...{ id: 'reform-2022', targetId: 'target-reform', on: day('2023-04-20'), value: 2, outOf: 3 },
        ...{ proof: 'Công bố Chỉ số cải cách hành chính năm 2022', paper: '2151/QĐ-UBND' },
      },
    ])
    .run()
}

/** Two communes against two standards for becoming a ward, and what the district is like. */
function addStandardSet(db: Db) {
  const set = { id: 'set-ward', title: 'Tiêu chuẩn thành lập phường', countedAs: 'ward' } as const
  db.insert(standardSets)
    .values({ ...set, documentId: 'document-nq04', from: day('2021-01-01') })
    .run()
  for (const [at, title] of ['Quy mô dân số', 'Đất cây xanh công cộng'].entries())
    db.insert(setStandards)
      .values({ id: `ward-${at + 1}`, setId: set.id, ordinal: at + 1, title })
      .run()
  for (const unitId of ['eastGovernment', 'westGovernment']) {
    db.insert(setUnits).values({ setId: set.id, unitId }).run()
    db.insert(standardFindings)
      .values({
        ...{ id: `finding-${unitId}`, standardId: 'ward-1', unitId, on: day('2022-06-30'), isMet: true },
        ...{ proof: 'Báo cáo dân số xã', paper: '31/BC-UBND' },
      })
      .run()
  }
  db.insert(unitFacts)
    .values([
      {
        ...{ id: 'population-2021', unitId: 'government', kind: 'population' },
        on: day('2021-12-31'),
        value: 9000,
        source: 'Niên giám thống kê 2021',
      },
      {
        ...{ id: 'population-2022', unitId: 'government', kind: 'population' },
        on: day('2022-12-31'),
        value: 9100,
        source: 'Niên giám thống kê 2022',
      },
    ])
    .run()
}
