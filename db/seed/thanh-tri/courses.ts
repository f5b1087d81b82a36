import { addDays, type CivilDate, daysBetween } from '@/lib/civil-date'
import { day, isOfficeDay, officeDayFrom } from '../calendar'
import type { Random } from '../random'

export type AudienceCode =
  | 'managed'
  | 'other-leaders'
  | 'commune-party-leaders'
  | 'party-building-officers'
  | 'cell-leaders'
  | 'committee-members'
  | 'party-staff'
  | 'mass-staff'
  | 'civil-servants'
  | 'part-time'
  | 'public-employees'
  | 'party-members'
  | 'delegates'

/** Learners by name or by count, over how many of a course's classes; below zero, over those that the other share leaves. */
type Share = { readonly audience: AudienceCode; readonly learners: number; readonly classes: number }

type Course = {
  readonly kind: string
  readonly titles: readonly string[]
  /** Code of the unit that runs it. */
  readonly organiser: string
  /** Classes in the second half of 2021, in 2022, in the first half of 2023. */
  readonly classes: readonly [number, number, number]
  readonly named: readonly Share[]
  readonly counted: readonly Share[]
  readonly days: 1 | 2
  /** Not before this day. */
  readonly from?: string
}

const share = (audience: AudienceCode, learners: number, classes: number): Share => ({ audience, learners, classes })

const UPDATE = [
  'Cập nhật kiến thức mới',
  'Thông tin thời sự, nghị quyết mới của Trung ương',
  'Chuyên đề chuyển đổi số trong hệ thống chính trị',
]

export const COURSES: readonly Course[] = [
  {
    ...{ kind: 'knowledge-update', organiser: 'TTCT', classes: [2, 5, 3], days: 2 },
    titles: UPDATE.map((title) => `${title} cho cán bộ diện Ban Thường vụ Huyện ủy quản lý`),
    named: [share('managed', 1553, 10)],
    counted: [],
  },
  {
    ...{ kind: 'knowledge-update', organiser: 'TTCT', classes: [3, 7, 4], days: 1 },
    titles: UPDATE.map((title) => `${title} cho cán bộ lãnh đạo, quản lý huyện và cơ sở`),
    named: [share('other-leaders', 380, 14)],
    counted: [share('committee-members', 2000, 14)],
  },
  {
    ...{ kind: 'party-building', organiser: 'BTC', classes: [0, 0, 2], days: 1 },
    titles: ['Các quy định, hướng dẫn về công tác tổ chức xây dựng Đảng năm 2023'],
    named: [share('commune-party-leaders', 32, 1), share('party-building-officers', 52, -1)],
    counted: [share('cell-leaders', 306, 2)],
  },
  {
    ...{ kind: 'party-building', organiser: 'BTC', classes: [8, 20, 12], days: 1 },
    titles: [
      'Nghiệp vụ công tác kiểm tra, giám sát của cấp ủy cơ sở',
      'Nghiệp vụ công tác đảng viên và tổ chức cơ sở đảng',
      'Nghiệp vụ công tác tuyên giáo cơ sở',
      'Nghiệp vụ công tác dân vận chính quyền',
      'Nghiệp vụ văn phòng cấp ủy',
    ],
    named: [share('party-staff', 700, 20)],
    counted: [share('committee-members', 6100, 40)],
  },
  {
    ...{ kind: 'mass-work', organiser: 'MTTQ', classes: [10, 26, 16], days: 1 },
    titles: [
      'Nghiệp vụ công tác Mặt trận ở khu dân cư',
      'Kỹ năng công tác công đoàn cơ sở',
      'Kỹ năng công tác hội phụ nữ',
      'Nghiệp vụ công tác hội nông dân',
      'Nghiệp vụ công tác hội cựu chiến binh',
      'Kỹ năng cán bộ đoàn',
    ],
    named: [share('mass-staff', 160, 8)],
    counted: [share('mass-staff', 9200, -44)],
  },
  {
    ...{ kind: 'state-management', organiser: 'P-NOIVU', classes: [6, 18, 10], days: 2 },
    titles: [
      'Kỹ năng hành chính, văn hóa công vụ',
      'Tiếp công dân, giải quyết khiếu nại, tố cáo ở cơ sở',
      'Quản lý đất đai, trật tự xây dựng',
      'Cải cách hành chính, giải quyết thủ tục một cửa',
    ],
    named: [share('civil-servants', 615, 16), share('part-time', 220, 6)],
    counted: [share('part-time', 4300, -28)],
  },
  {
    ...{ kind: 'informatics', organiser: 'P-VHTT', classes: [3, 9, 6], days: 1 },
    titles: [
      'Kỹ năng số, an toàn thông tin',
      'Sử dụng dịch vụ công trực tuyến',
      'Chuyển đổi số trong cơ quan nhà nước',
    ],
    named: [share('civil-servants', 360, 10)],
    counted: [share('public-employees', 1800, 18)],
  },
  {
    ...{ kind: 'defence', organiser: 'NG-QUANSU', classes: [2, 8, 5], days: 2 },
    titles: ['Kiến thức quốc phòng và an ninh đối tượng 3', 'Kiến thức quốc phòng và an ninh đối tượng 4'],
    named: [share('civil-servants', 400, 10)],
    counted: [share('party-members', 2000, 15)],
  },
  {
    ...{ kind: 'job-skills', organiser: 'P-GDDT', classes: [7, 18, 7], days: 1 },
    titles: [
      'Bồi dưỡng giáo viên theo chương trình giáo dục phổ thông 2018',
      'Nâng cao năng lực y tế cơ sở',
      'Nghiệp vụ văn hóa, thư viện cơ sở',
      'Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp',
    ],
    named: [share('public-employees', 280, 8)],
    counted: [share('public-employees', 7400, -24)],
  },
  {
    ...{ kind: 'council-delegates', organiser: 'HDND-THANHTRI', classes: [3, 1, 0], days: 2, from: '2021-10-04' },
    titles: ['Kỹ năng hoạt động của đại biểu HĐND xã, thị trấn nhiệm kỳ 2021–2026'],
    named: [share('delegates', 32, 1)],
    counted: [share('delegates', 828, -3)],
  },
]

const SPANS = [
  ['2021-06-03', '2021-12-17'],
  ['2022-02-14', '2022-12-16'],
  ['2023-02-06', '2023-06-15'],
] as const

/** Online of each span; in the summer of 2021 nobody met in a hall. */
const ONLINE = [17, 15, 6] as const
/** Whoever took up a post in the spring still comes to a class of new knowledge. */
const LAST_UPDATE = '2023-06-05'
const CLOSED = [day('2021-07-24'), day('2021-09-21')] as const

export type Line = { readonly audience: AudienceCode; readonly named: number; readonly counted: number }

export type CoursePlan = {
  readonly course: Course
  readonly title: string
  readonly opensOn: CivilDate
  readonly closesOn: CivilDate
  readonly isOnline: boolean
  readonly lines: readonly Line[]
  /** The last of its course: whoever missed the others comes to it. */
  readonly isLast: boolean
}

/** So many parts of nearly one size that make up the whole. */
function partsOf(random: Random, whole: number, parts: number): number[] {
  const sizes = Array.from({ length: parts }, (_, at) => Math.floor(whole / parts) + (at < whole % parts ? 1 : 0))
  for (let at = 0; at + 1 < parts; at += 2) {
    const shift = random.int(0, Math.floor((whole / parts) * 0.07))
    sizes[at] = (sizes[at] ?? 0) + shift
    sizes[at + 1] = (sizes[at + 1] ?? 0) - shift
  }
  return sizes
}

/** A share lies on so many classes spread over the course; counted below zero, on the others. */
function sizesOf(random: Random, { learners, classes }: Share, count: number): number[] {
  const parts = partsOf(random, learners, Math.abs(classes))
  const spread = classes > 0 ? classes : count + classes
  const chosen = new Set(Array.from({ length: spread }, (_, at) => Math.floor((at * count) / spread)))
  let next = 0
  return Array.from({ length: count }, (_, at) => (chosen.has(at) === classes > 0 ? (parts[next++] ?? 0) : 0))
}

/** The 221 classes with their days and lines; the numbers of each course are laid down, the days left to chance. */
export function planCourses(random: Random): CoursePlan[] {
  const online = onlineOf(random)
  return COURSES.flatMap((course, courseAt) => {
    const count = course.classes.reduce((total, next) => total + next, 0)
    const sizes = [
      ...course.named.map((of) => ({ audience: of.audience, isNamed: true, sizes: sizesOf(random, of, count) })),
      ...course.counted.map((of) => ({ audience: of.audience, isNamed: false, sizes: sizesOf(random, of, count) })),
    ]
    const spans = course.classes.flatMap((classes, span) => Array.from({ length: classes }, (_, at) => ({ span, at })))
    const days = spans.map(({ span, at }, index) => {
      const isOnline = online.has(`${courseAt} ${span} ${at}`)
      const notBefore = index === count - 1 && course.kind === 'knowledge-update' ? LAST_UPDATE : course.from
      return { ...daysOf(random, course, span, isOnline, notBefore), isOnline }
    })
    days.sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
    return days.map((when, at) => ({
      ...{ course, ...when, isLast: at === count - 1 },
      title: `${course.titles[at % course.titles.length]}${count > 2 ? ` – lớp số ${at + 1}` : ` (lớp ${at + 1})`}`,
      lines: sizes.flatMap(({ audience, isNamed, sizes: of }) => {
        const learners = of[at] ?? 0
        return learners > 0 ? [{ audience, named: isNamed ? learners : 0, counted: isNamed ? 0 : learners }] : []
      }),
    }))
  })
}

function onlineOf(random: Random): ReadonlySet<string> {
  return new Set(
    ONLINE.flatMap((count, span) => {
      const all = COURSES.flatMap(({ classes, kind }, course) =>
        kind === 'defence' || kind === 'council-delegates'
          ? []
          : Array.from({ length: classes[span] ?? 0 }, (_, at) => `${course} ${span} ${at}`),
      )
      return random.shuffle(all).slice(0, count)
    }),
  )
}

function daysOf(
  random: Random,
  course: Course,
  span: number,
  isOnline: boolean,
  notBefore = '',
): { opensOn: CivilDate; closesOn: CivilDate } {
  const [from = '', until = ''] = SPANS[span] ?? []
  for (;;) {
    const summer = isOnline && span === 0 && random.chance(0.7)
    const [first, last] = summer ? CLOSED : [day(from), day(until)]
    const opensOn = addDays(first, random.int(0, daysBetween(first, last)))
    const closesOn = course.days === 1 ? opensOn : officeDayFrom(addDays(opensOn, 1))
    const isClosed = !isOnline && opensOn <= CLOSED[1] && closesOn >= CLOSED[0]
    if (isOfficeDay(opensOn) && closesOn <= until && opensOn >= notBefore && !isClosed) return { opensOn, closesOn }
  }
}
