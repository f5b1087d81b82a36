import { addDays, type CivilDate } from '@/lib/civil-date'
import { fold } from '@/lib/search-text'
import type { Db } from '../../client'
import { qualifications } from '../../schema/qualifications'
import { attendances, classAudiences, classSessions, enrolments, trainingClasses } from '../../schema/training'
import { between, day, insertAll, unitOf, type World, workingDay } from './world'

type Line = { audience: string; named?: number; counted?: number; pool?: keyof Pools }
type Course = {
  kind: string
  titles: string[]
  classes: readonly [y2021: number, y2022: number, y2023: number]
  lines: Line[]
  days: number
  mayBeOnline?: boolean
}

/** Who may be named in a class. */
export type Pools = {
  managed: string[]
  leaders: string[]
  commune: string[]
  communeLeaders: string[]
  party: string[]
  mass: string[]
  staff: string[]
  public: string[]
  cell: string[]
  delegates: string[]
}

/** The 221 classes by kind and audience: how many, when, how many by name and by count in all of them together. */
const COURSES: readonly Course[] = [
  {
    kind: 'knowledge-update',
    titles: ['Cập nhật kiến thức mới cho cán bộ diện Ban Thường vụ Huyện ủy quản lý'],
    classes: [2, 5, 3],
    days: 2,
    lines: [{ audience: 'managed', named: 1553, pool: 'managed' }],
  },
  {
    kind: 'knowledge-update',
    titles: ['Cập nhật kiến thức mới cho cán bộ lãnh đạo, quản lý cấp cơ sở'],
    classes: [3, 7, 4],
    days: 1,
    mayBeOnline: true,
    lines: [
      { audience: 'other-leaders', named: 380, pool: 'leaders' },
      { audience: 'party-members', counted: 2000 },
    ],
  },
  {
    kind: 'party-building',
    titles: [
      'Nghiệp vụ xây dựng Đảng cho bí thư, phó bí thư, văn phòng Đảng ủy xã, thị trấn và người phụ trách xây dựng Đảng',
    ],
    classes: [0, 0, 1],
    days: 2,
    lines: [
      { audience: 'commune-party-leaders', named: 32, pool: 'communeLeaders' },
      { audience: 'party-building-officers', named: 52, pool: 'party' },
    ],
  },
  {
    kind: 'party-building',
    titles: ['Nghiệp vụ xây dựng Đảng cho bí thư, phó bí thư chi bộ trực thuộc'],
    classes: [0, 0, 1],
    days: 2,
    lines: [{ audience: 'cell-leaders', counted: 306 }],
  },
  {
    kind: 'party-building',
    titles: [
      'Nghiệp vụ công tác kiểm tra, giám sát',
      'Nghiệp vụ cấp ủy cơ sở',
      'Nghiệp vụ công tác tổ chức cơ sở đảng',
      'Nghiệp vụ công tác tuyên giáo',
      'Nghiệp vụ công tác dân vận',
    ],
    classes: [8, 21, 11],
    days: 2,
    mayBeOnline: true,
    lines: [
      { audience: 'party-staff', named: 700, pool: 'cell' },
      { audience: 'committee-members', counted: 6100 },
    ],
  },
  {
    kind: 'mass-work',
    titles: [
      'Nghiệp vụ công tác Mặt trận',
      'Nghiệp vụ công tác công đoàn',
      'Nghiệp vụ công tác Hội Nông dân',
      'Nghiệp vụ công tác Hội Phụ nữ',
      'Nghiệp vụ công tác Hội Cựu chiến binh',
      'Nghiệp vụ công tác Đoàn Thanh niên',
    ],
    classes: [10, 26, 16],
    days: 1,
    mayBeOnline: true,
    lines: [
      { audience: 'mass-staff', named: 160, pool: 'mass' },
      { audience: 'others', counted: 9200 },
    ],
  },
  {
    kind: 'state-management',
    titles: [
      'Bồi dưỡng kỹ năng quản lý nhà nước cho công chức xã, thị trấn',
      'Cải cách hành chính và kiểm soát thủ tục hành chính',
      'Kỹ năng giao tiếp, tiếp công dân',
    ],
    classes: [7, 18, 9],
    days: 2,
    mayBeOnline: true,
    lines: [
      { audience: 'civil-servants', named: 835, pool: 'commune' },
      { audience: 'part-time', counted: 4300 },
    ],
  },
  {
    kind: 'informatics',
    titles: ['Chuyển đổi số trong cơ quan nhà nước', 'Tin học văn phòng, chữ ký số'],
    classes: [3, 9, 6],
    days: 1,
    mayBeOnline: true,
    lines: [
      { audience: 'civil-servants', named: 360, pool: 'staff' },
      { audience: 'public-employees', counted: 1800 },
    ],
  },
  {
    kind: 'defence',
    titles: [
      'Bồi dưỡng kiến thức quốc phòng – an ninh đối tượng 4',
      'Bồi dưỡng kiến thức quốc phòng – an ninh đối tượng 3',
    ],
    classes: [2, 8, 5],
    days: 3,
    lines: [
      { audience: 'civil-servants', named: 400, pool: 'commune' },
      { audience: 'party-members', counted: 2000 },
    ],
  },
  {
    kind: 'job-skills',
    titles: [
      'Bồi dưỡng chuyên môn giáo viên hè',
      'Bồi dưỡng chuyên môn y tế cơ sở',
      'Bồi dưỡng nghiệp vụ văn hóa cơ sở',
    ],
    classes: [5, 18, 9],
    days: 2,
    mayBeOnline: true,
    lines: [
      { audience: 'civil-servants', named: 280, pool: 'public' },
      { audience: 'public-employees', counted: 7400 },
    ],
  },
  {
    kind: 'council-delegates',
    titles: ['Bồi dưỡng đại biểu HĐND xã, thị trấn nhiệm kỳ 2021–2026'],
    classes: [4, 0, 0],
    days: 1,
    lines: [
      { audience: 'civil-servants', named: 32, pool: 'delegates' },
      { audience: 'delegates', counted: 828 },
    ],
  },
]

const SPANS = [
  ['2021-06-07', '2021-12-24'],
  ['2022-01-10', '2022-12-23'],
  ['2023-01-09', '2023-06-23'],
] as const

/** No class met in a hall while the district kept its distance. */
const CLOSED = { from: '2021-07-24', until: '2021-09-22' }

/** A total cut into parts that differ by one at most. */
export const shares = (total: number, parts: number) =>
  Array.from({ length: parts }, (_, at) => Math.floor(total / parts) + (at < total % parts ? 1 : 0))

type Rows = {
  classes: (typeof trainingClasses.$inferInsert)[]
  lines: (typeof classAudiences.$inferInsert)[]
  sessions: (typeof classSessions.$inferInsert & { id: string })[]
  enrolments: (typeof enrolments.$inferInsert)[]
  attendances: (typeof attendances.$inferInsert)[]
}

export function addTraining(db: Db, world: World, pools: Pools): void {
  const rows: Rows = { classes: [], lines: [], sessions: [], enrolments: [], attendances: [] }
  for (const course of COURSES) {
    const count = course.classes.reduce((sum, part) => sum + part, 0)
    const days = course.classes.flatMap((part, year) =>
      Array.from({ length: part }, () => openingDay(world, course, year)),
    )
    const turns = course.lines.map(({ named = 0, counted = 0 }) => ({
      named: shares(named, count),
      counted: shares(counted, count),
    }))
    days.sort().forEach((opensOn, at) => {
      addClass(
        world,
        rows,
        course,
        opensOn,
        at,
        (line) => ({ named: turns[line]?.named[at] ?? 0, counted: turns[line]?.counted[at] ?? 0 }),
        pools,
      )
    })
  }
  insertAll(db, trainingClasses, rows.classes)
  insertAll(db, classAudiences, rows.lines)
  insertAll(db, classSessions, rows.sessions)
  insertAll(db, enrolments, rows.enrolments)
  insertAll(db, attendances, rows.attendances)
}

function openingDay(world: World, course: Course, year: number): CivilDate {
  const [from, to] = SPANS[year] ?? SPANS[0]
  const on = between(world.random, from, to)
  const isClosed = on >= CLOSED.from && on < CLOSED.until
  return isClosed && !course.mayBeOnline ? openingDay(world, course, year) : on
}

function addClass(
  world: World,
  rows: Rows,
  course: Course,
  opensOn: CivilDate,
  at: number,
  sizes: (line: number) => { named: number; counted: number },
  pools: Pools,
) {
  const { random } = world
  const id = random.id()
  const days = [opensOn]
  while (days.length < course.days) days.push(workingDay(addDays(days.at(-1) ?? opensOn, 1)))
  const closesOn = days.at(-1) ?? opensOn
  const isClosed = (on: CivilDate) => on >= CLOSED.from && on < CLOSED.until
  const isOnline = days.some(isClosed) || (course.mayBeOnline === true && opensOn < '2022-04-01' && random.chance(0.42))
  const title = `${course.titles[at % course.titles.length]} – lớp ${at + 1}`
  rows.classes.push({
    id,
    title,
    kind: course.kind,
    organiser: 'Trung tâm Chính trị huyện',
    organiserUnitId: unitOf(world, 'TT-CHINHTRI'),
    opensOn,
    closesOn,
    venue: isOnline
      ? null
      : random.pick([
          'Hội trường Trung tâm Chính trị huyện',
          'Hội trường Huyện ủy',
          'Hội trường Ủy ban nhân dân huyện',
        ]),
    isOnline,
    basis: `Kế hoạch đào tạo, bồi dưỡng năm ${closesOn.slice(0, 4)}`,
    searchText: fold(title),
  })
  const sessions = days.flatMap((on) =>
    (['morning', 'afternoon'] as const).map((part) => ({ id: random.id(), classId: id, on, part })),
  )
  rows.sessions.push(...sessions)
  course.lines.forEach(({ audience, pool }, line) => {
    const { named, counted } = sizes(line)
    if (named + counted === 0) return
    const lineId = random.id()
    rows.lines.push({ id: lineId, classId: id, audience, reportedCount: counted })
    if (pool)
      enrol(world, rows, { lineId, named, at, learners: pools[pool], sessions: sessions.map((session) => session.id) })
  })
}

type Enrolling = { lineId: string; named: number; at: number; learners: readonly string[]; sessions: readonly string[] }

/** Names in turn, so that over the classes everybody comes; a few more were called and did not come. */
function enrol(world: World, rows: Rows, { lineId, named, at, learners, sessions }: Enrolling): void {
  const { random } = world
  const start = (at * named) % learners.length
  const called = Array.from(
    { length: Math.min(learners.length, named + Math.ceil(named / 25)) },
    (_, n) => learners[(start + n) % learners.length],
  )
  called.forEach((personId, n) => {
    const id = random.id()
    const isPresent = n < named
    rows.enrolments.push({
      id,
      lineId,
      personId: personId ?? null,
      result: isPresent ? random.pick(['Giỏi', 'Khá', 'Khá', 'Đạt']) : null,
    })
    sessions.forEach((sessionId, part) => {
      const status = isPresent
        ? part === 0 || random.chance(0.93)
          ? 'present'
          : random.pick(['excused', 'absent'] as const)
        : random.pick(['excused', 'absent'] as const)
      rows.attendances.push({ enrolmentId: id, sessionId, status })
    })
  })
}

const FIELDS = [
  'Luật',
  'Kinh tế',
  'Quản lý nhà nước',
  'Xây dựng Đảng và chính quyền nhà nước',
  'Quản trị kinh doanh',
  'Kế toán',
  'Công tác xã hội',
  'Nông nghiệp',
  'Sư phạm',
  'Quản lý đất đai',
  'Xây dựng dân dụng',
  'Công nghệ thông tin',
]
const SCHOOLS = [
  'Trường Đại học Luật Hà Nội',
  'Đại học Kinh tế Quốc dân',
  'Học viện Hành chính Quốc gia',
  'Học viện Báo chí và Tuyên truyền',
  'Trường Đại học Nội vụ Hà Nội',
  'Học viện Nông nghiệp Việt Nam',
  'Trường Đại học Sư phạm Hà Nội',
  'Trường Đại học Công đoàn',
]

/** `leading` have a degree and political theory at intermediate or higher, long since; of the others most have a degree. */
export function addQualifications(db: Db, world: World, leading: ReadonlySet<string>): void {
  const { random } = world
  const rows: (typeof qualifications.$inferInsert)[] = []
  for (const person of world.persons.values()) {
    const born = Number(person.birthDate.slice(0, 4))
    const isLeading = leading.has(person.id)
    const year = (age: number, latest = 2015) => `${Math.min(born + age, latest)}` as CivilDate
    const hasDegree = isLeading || random.chance(0.86)
    const add = (
      kind: (typeof rows)[number]['kind'],
      level: string,
      issuedOn: CivilDate,
      more: Partial<(typeof rows)[number]> = {},
    ) => rows.push({ id: random.id(), personId: person.id, kind, level, issuedOn, ...more })
    const field = random.pick(FIELDS)
    add(
      'education',
      hasDegree ? 'bachelor' : random.pick(['college', 'vocational']),
      year(random.between(22, 25), 2019),
      { field, school: random.pick(SCHOOLS), form: random.pick(['Chính quy', 'Vừa làm vừa học']) },
    )
    if (hasDegree && random.chance(isLeading ? 0.36 : 0.12))
      add('education', 'master', day(`${Math.min(Math.max(born + random.between(30, 38), 2008), 2021)}-06-30`), {
        field,
        school: random.pick(SCHOOLS),
        form: 'Chính quy',
      })
    const theory = isLeading
      ? random.chance(0.58)
        ? 'theory-advanced'
        : 'theory-intermediate'
      : random.weighted([
          ['theory-intermediate', 52],
          ['theory-elementary', 28],
          ['theory-advanced', 6],
          ['', 14],
        ])
    if (theory)
      add('political-theory', theory, year(random.between(27, 34), isLeading ? 2015 : 2022), {
        school:
          theory === 'theory-advanced'
            ? 'Học viện Chính trị khu vực I'
            : theory === 'theory-intermediate'
              ? 'Trường Đào tạo cán bộ Lê Hồng Phong'
              : 'Trung tâm Chính trị huyện',
      })
    if (random.chance(isLeading ? 0.92 : 0.6))
      add(
        'state-management',
        isLeading && random.chance(0.35) ? 'state-principal' : 'state-specialist',
        year(random.between(28, 36), 2021),
        { school: 'Học viện Hành chính Quốc gia' },
      )
    if (random.chance(0.7))
      add('language', random.pick(['language-b', 'language-b', 'language-c', 'language-a']), year(24, 2018), {
        field: 'Tiếng Anh',
      })
    if (random.chance(0.75))
      add('informatics', random.pick(['informatics-basic', 'informatics-advanced']), year(25, 2019))
  }
  insertAll(db, qualifications, rows)
}
