import { addMonths, type CivilDate } from '@/lib/civil-date'
import type { PartialDate } from '@/lib/partial-date'
import type { Db } from '../../client'
import { qualifications } from '../../schema/qualifications'
import { insertRows } from '../bulk'
import { day, earlier, later, WORKING_DAY } from '../calendar'
import { type Random, randomFrom } from '../random'
import type { Person } from './people'
import { OWN_LEVEL } from './posts'

type Row = typeof qualifications.$inferInsert

const FIELDS: readonly (readonly [units: RegExp, field: string, schools: readonly string[]])[] = [
  [/TUPHAP|THANHTRA|TOAAN|VKS|UBKT/, 'Luật', ['Trường Đại học Luật Hà Nội', 'Trường Đại học Kiểm sát Hà Nội']],
  [
    /TCKH|KINHTE|BQLDA|PTQD|DN-/,
    'Kinh tế, tài chính',
    ['Học viện Tài chính', 'Đại học Kinh tế Quốc dân', 'Trường Đại học Thương mại'],
  ],
  [/QLDT|QLTTXD/, 'Xây dựng, kiến trúc', ['Trường Đại học Xây dựng Hà Nội', 'Trường Đại học Kiến trúc Hà Nội']],
  [/TNMT/, 'Quản lý đất đai', ['Trường Đại học Tài nguyên và Môi trường Hà Nội', 'Học viện Nông nghiệp Việt Nam']],
  [/YTE|TTYT|BVDK/, 'Y khoa', ['Trường Đại học Y Hà Nội', 'Trường Đại học Y tế công cộng']],
  [
    /GDDT|THCS|TH-|MN-|GDTX/,
    'Sư phạm',
    ['Trường Đại học Sư phạm Hà Nội', 'Trường Đại học Thủ đô Hà Nội', 'Trường Đại học Sư phạm Hà Nội 2'],
  ],
  [/VHTT|TTVH|BTG/, 'Văn hóa, báo chí', ['Trường Đại học Văn hóa Hà Nội', 'Học viện Báo chí và Tuyên truyền']],
  [/LDLD|LDTBXH/, 'Công tác xã hội', ['Trường Đại học Công đoàn', 'Trường Đại học Lao động - Xã hội']],
  [/QUANSU/, 'Quân sự', ['Trường Sĩ quan Lục quân 1', 'Học viện Chính trị (Bộ Quốc phòng)']],
  [/CONGAN/, 'An ninh, cảnh sát', ['Học viện An ninh nhân dân', 'Học viện Cảnh sát nhân dân']],
]
const GENERAL = [
  ['Quản lý nhà nước', ['Học viện Hành chính Quốc gia', 'Trường Đại học Nội vụ Hà Nội']],
  ['Luật', ['Trường Đại học Luật Hà Nội', 'Trường Đại học Mở Hà Nội']],
  ['Nông nghiệp', ['Học viện Nông nghiệp Việt Nam']],
  ['Xây dựng Đảng và chính quyền nhà nước', ['Học viện Báo chí và Tuyên truyền']],
  ['Kế toán', ['Học viện Tài chính', 'Trường Đại học Kinh doanh và Công nghệ Hà Nội', 'Đại học Công nghiệp Hà Nội']],
] as const

const THEORY_SCHOOLS = {
  'theory-elementary': 'Trung tâm Chính trị huyện Thanh Trì',
  'theory-intermediate': 'Trường Đào tạo cán bộ Lê Hồng Phong thành phố Hà Nội',
  'theory-advanced': 'Học viện Chính trị khu vực I',
  'theory-bachelor': 'Học viện Báo chí và Tuyên truyền',
} as const

const year = (date: CivilDate, add = 0) => String(Number(date.slice(0, 4)) + add) as PartialDate
const month = (date: CivilDate) => date.slice(0, 7) as PartialDate

type Standing = 'top' | 'managed' | 'leader' | 'staff'

function standingOf({ stays }: Person): Standing {
  const levels = stays.map(({ seat }) => seat.level)
  const isTop = stays.some(({ seat }) =>
    /^(district|branch|commune-secretary|department-head|party-body-head|mass-body-head)/.test(seat.kind),
  )
  if (isTop) return 'top'
  if (levels.includes(OWN_LEVEL)) return 'managed'
  return stays.some(({ seat }) => seat.kind === 'grassroots-secretary') ? 'leader' : 'staff'
}

/** The day by which a standard had to be met: the first post that asks for it. */
function neededBy({ stays }: Person): CivilDate {
  const managed = stays.find(({ seat }) => seat.level !== 'unit' || seat.kind === 'grassroots-secretary')
  return managed?.from ?? WORKING_DAY
}

function educationOf(random: Random, person: Person, standing: Standing): Row[] {
  const unit = person.stays.map(({ seat }) => seat.unit).join(' ')
  const [field, schools] =
    (FIELDS.find(([units]) => units.test(unit))?.slice(1) as [string, readonly string[]] | undefined) ??
    random.pick(GENERAL)
  const isStaff = standing === 'staff'
  const level = isStaff
    ? random.weighted([
        ['bachelor', 78],
        ['college', 12],
        ['vocational', 10],
      ] as const)
    : standing === 'leader'
      ? random.weighted([
          ['bachelor', 92],
          ['college', 8],
        ] as const)
      : 'bachelor'
  const later = random.chance(isStaff ? 0.15 : 0.35)
  const first = year(person.born, later ? random.int(27, 30) : 22)
  const last = neededBy(person).slice(0, 4)
  const issued = (first < last ? first : String(Number(last) - 1)) as PartialDate
  const personId = person.actor.id
  const rows: Row[] = [
    {
      personId,
      kind: 'education',
      level,
      field,
      school: random.pick(schools),
      form: later ? 'Vừa làm vừa học' : 'Chính quy',
      issuedOn: issued,
    },
  ]
  const masters = level === 'bachelor' && random.chance(isStaff ? 0.1 : standing === 'top' ? 0.5 : 0.33)
  const mastersIn = Math.max(Number(issued) + 3, Number(year(person.born, 30)))
  if (masters && mastersIn < 2023)
    rows.push({
      personId,
      kind: 'education',
      level: 'master',
      field: random.chance(0.5) ? 'Quản lý công' : field,
      school: random.pick(schools),
      form: 'Chính quy',
      issuedOn: String(mastersIn) as PartialDate,
    })
  return rows
}

function theoryOf(random: Random, person: Person, standing: Standing): Row[] {
  const chances = {
    top: [
      ['theory-advanced', 90],
      ['theory-bachelor', 10],
    ],
    managed: [
      ['theory-intermediate', 68],
      ['theory-advanced', 32],
    ],
    leader: [
      ['theory-intermediate', 72],
      ['theory-advanced', 14],
      ['theory-elementary', 14],
    ],
    staff: [
      ['theory-intermediate', 34],
      ['theory-elementary', 26],
      ['none', 40],
    ],
  } as const
  const level = random.weighted<keyof typeof THEORY_SCHOOLS | 'none'>(chances[standing])
  if (level === 'none') return []
  const by = neededBy(person)
  const issued = addMonths(by, -random.int(6, 40))
  const early = addMonths(person.born, 12 * 24)
  const row = { personId: person.actor.id, kind: 'political-theory', field: 'Lý luận chính trị' } as const
  const main: Row = {
    ...row,
    level,
    school: THEORY_SCHOOLS[level],
    form: random.pick(['Tập trung', 'Không tập trung']),
    issuedOn: month(later(issued, early)),
  }
  if (level !== 'theory-advanced' || !random.chance(0.6)) return [main]
  const before = addMonths(issued, -random.int(36, 70))
  return before > early
    ? [
        {
          ...row,
          level: 'theory-intermediate',
          school: THEORY_SCHOOLS['theory-intermediate'],
          form: 'Tập trung',
          issuedOn: month(before),
        },
        main,
      ]
    : [main]
}

function othersOf(random: Random, person: Person, standing: Standing): Row[] {
  const personId = person.actor.id
  const on = (from: number, to: number) => year(person.born, random.int(from, to))
  const rows: Row[] = []
  const state = random.weighted<Row['level'] | 'none'>(
    standing === 'staff'
      ? [
          ['state-specialist', 55],
          ['none', 45],
        ]
      : standing === 'top'
        ? [
            ['state-principal', 75],
            ['state-specialist', 25],
          ]
        : [
            ['state-specialist', 60],
            ['state-principal', 32],
            ['none', 8],
          ],
  )
  if (state !== 'none')
    rows.push({
      personId,
      kind: 'state-management',
      level: state,
      school: 'Trường Đào tạo cán bộ Lê Hồng Phong thành phố Hà Nội',
      issuedOn: on(29, 36),
    })
  rows.push({
    personId,
    kind: 'language',
    field: 'Tiếng Anh',
    level: random.weighted([
      ['language-b', 70],
      ['language-c', 18],
      ['language-a', 12],
    ] as const),
    issuedOn: on(23, 30),
  })
  rows.push({
    personId,
    kind: 'informatics',
    level: random.chance(0.82) ? 'informatics-basic' : 'informatics-advanced',
    issuedOn: on(23, 32),
  })
  if (standing !== 'staff' || random.chance(0.2))
    rows.push({
      personId,
      kind: 'defence',
      level: standing === 'staff' ? 'defence-4' : 'defence-3',
      school: 'Trường Quân sự Bộ Tư lệnh Thủ đô Hà Nội',
      issuedOn: on(33, 38),
    })
  return rows.filter(({ issuedOn }) => issuedOn < '2023')
}

/** Those who do the organising work reach its frame by studying on: what their first papers lack, they have by the working day. */
function studiedOn(random: Random, { actor, born }: Person, rows: readonly Row[]): Row[] {
  const came = actor.acts.find(({ changes }) =>
    changes.some(({ seat }) => seat.unit === 'BTC' && seat.kind === 'party-specialist'),
  )
  if (!came) return []
  const has = (...levels: string[]) => rows.some(({ level }) => levels.includes(level))
  const personId = actor.id
  const issuedOn = month(earlier(addMonths(later(came.on, addMonths(born, 12 * 24)), 14), day('2023-05-15')))
  const degree: Row = {
    ...{ personId, kind: 'education', level: 'bachelor', field: 'Xây dựng Đảng và chính quyền nhà nước' },
    ...{ school: 'Học viện Báo chí và Tuyên truyền', form: 'Vừa làm vừa học', issuedOn },
    certificateNumber: `${random.int(100_000, 999_999)}`,
  }
  const theory: Row = {
    ...{ personId, kind: 'political-theory', level: 'theory-intermediate', field: 'Lý luận chính trị' },
    ...{ school: THEORY_SCHOOLS['theory-intermediate'], form: 'Không tập trung', issuedOn },
  }
  return [
    ...(has('bachelor') ? [] : [degree]),
    ...(has('theory-intermediate', 'theory-advanced', 'theory-bachelor') ? [] : [theory]),
  ].map((row) => ({ ...row, id: random.id() }))
}

export function addQualifications(db: Db, random: Random, everybody: readonly Person[]): void {
  const own = randomFrom(20_211_001)
  const further: Row[] = []
  const rows = everybody.flatMap((person) => {
    const standing = standingOf(person)
    const made = [educationOf, theoryOf, othersOf].flatMap((make) => make(random, person, standing))
    further.push(...studiedOn(own, person, made))
    return made
  })
  insertRows(
    db,
    qualifications,
    rows.map((row) => ({
      ...row,
      id: random.id(),
      certificateNumber: row.kind === 'education' ? `${random.int(100_000, 999_999)}` : null,
    })),
  )
  insertRows(db, qualifications, further)
}
