import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../client'
import {
  type Grade,
  type RatingSubject,
  type RewardNature,
  ratingLevels,
  ratingQuotas,
  rewardKinds,
} from '../schema/appraisals'
import { type DisciplineNature, type DisciplineWait, disciplineForms } from '../schema/movements'

const day = (text: string) => text as CivilDate

type Time = { from: CivilDate; until: CivilDate | null; basis: string; isUnverified: boolean }

/** Each begins where the one before ends. */
const times = (...starts: readonly (readonly [from: string, basis: string, verified?: 'verified'])[]): Time[] =>
  starts.map(([from, basis, verified], at) => {
    const next = starts[at + 1]?.[0]
    return { from: day(from), until: next ? day(next) : null, basis, isUnverified: verified === undefined }
  })

const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ'
const GOOD = 'Hoàn thành tốt nhiệm vụ'
const COMPLETED = 'Hoàn thành nhiệm vụ'
const FAILED = 'Không hoàn thành nhiệm vụ'

const HD16 = 'Hướng dẫn 16-HD/BTCTW ngày 24/9/2013'
const QD132 = 'Quy định 132-QĐ/TW ngày 08/3/2018'
const QD124 = 'Quy định 124-QĐ/TW ngày 04/10/2023'
const QD366 = 'Quy định 366-QĐ/TW ngày 30/8/2025'
const ND56 = 'Nghị định 56/2015/NĐ-CP'
const ND90 = 'Nghị định 90/2020/NĐ-CP'

/** Levels by the regulation in force on a period's last day, from the highest. */
const LEVELS: readonly (readonly [RatingSubject, readonly [string, string, string, string], Time[]])[] = [
  [
    'member',
    [
      'Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
      'Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ',
      'Đảng viên đủ tư cách, hoàn thành nhiệm vụ',
      'Đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ',
    ],
    times(['2013-09-24', HD16], ['2018-03-08', '']).slice(0, 1),
  ],
  [
    'member',
    [EXCELLENT, GOOD, COMPLETED, FAILED],
    times(['2018-03-08', QD132], ['2023-10-04', QD124], ['2025-08-30', QD366, 'verified']),
  ],
  [
    'cadre',
    [EXCELLENT, GOOD, 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', FAILED],
    times(['2015-07-27', ND56, 'verified'], ['2020-08-20', '']).slice(0, 1),
  ],
  ['cadre', [EXCELLENT, GOOD, COMPLETED, FAILED], times(['2020-08-20', ND90], ['2025-08-30', QD366, 'verified'])],
]

const GRADES = ['excellent', 'good', 'completed', 'failed'] as const satisfies readonly Grade[]

export const RATING_LEVELS: readonly (typeof ratingLevels.$inferInsert)[] = LEVELS.flatMap(([subject, names, spans]) =>
  spans.flatMap((span) =>
    GRADES.map((grade, at) => ({
      ...{ id: `${subject}-${grade}-${span.from.slice(0, 4)}`, subject, grade, name: names[at] ?? '' },
      ...span,
    })),
  ),
)

export const RATING_QUOTAS: readonly (typeof ratingQuotas.$inferInsert)[] = (
  [
    [
      'member',
      times(
        ['2019-10-18', 'Hướng dẫn 21-HD/BTCTW ngày 18/10/2019'],
        ['2023-10-25', 'Hướng dẫn 25-HD/BTCTW ngày 25/10/2023'],
        ['2025-08-30', QD366],
      ),
    ],
    ['cadre', times(['2023-09-15', 'Nghị định 48/2023/NĐ-CP'], ['2025-08-30', QD366])],
  ] as const
).flatMap(([subject, spans]) =>
  spans.map((span) => ({
    ...{ id: `${subject}-${span.from.slice(0, 4)}`, subject, atMost: 20, of: 'good-or-better' as const },
    ...span,
  })),
)

const [LAW] = times(['2004-07-01', 'Luật Thi đua, khen thưởng'])

const REWARDS: readonly (readonly [code: string, nature: RewardNature, name: string, until?: string])[] = [
  ['order', 'reward', 'Huân chương'],
  ['medal', 'reward', 'Huy chương'],
  ['commemorative-medal', 'reward', 'Kỷ niệm chương, huy hiệu'],
  ['premier-certificate', 'reward', 'Bằng khen của Thủ tướng Chính phủ'],
  ['certificate', 'reward', 'Bằng khen'],
  ['commendation', 'reward', 'Giấy khen'],
  ['national-fighter', 'title', 'Chiến sĩ thi đua toàn quốc'],
  ['provincial-fighter', 'title', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh'],
  ['base-fighter', 'title', 'Chiến sĩ thi đua cơ sở'],
  ['advanced-worker', 'title', 'Lao động tiên tiến'],
]

export const REWARD_KINDS: readonly (typeof rewardKinds.$inferInsert)[] = REWARDS.map(([code, nature, name], rank) => ({
  ...{ code, nature, name, rank },
  ...(LAW as Time),
}))

const CHARTER = 'Điều lệ Đảng (2011), Điều 35'
const OFFICIALS = 'Luật Cán bộ, công chức 2008, Điều 78, 79'

type Form = readonly [string, DisciplineNature, string, DisciplineWait | null, string, string, string?]

const FORMS: readonly Form[] = [
  ['party-reprimand', 'party', 'Khiển trách', 'reprimand', '2011-01-19', CHARTER],
  ['party-warning', 'party', 'Cảnh cáo', 'warning', '2011-01-19', CHARTER],
  ['party-dismissal', 'party', 'Cách chức', 'dismissal', '2011-01-19', CHARTER],
  ['party-expulsion', 'party', 'Khai trừ', null, '2011-01-19', CHARTER],
  ['state-reprimand', 'state', 'Khiển trách', 'reprimand', '2010-01-01', OFFICIALS],
  ['state-warning', 'state', 'Cảnh cáo', 'warning', '2010-01-01', OFFICIALS],
  ['state-lower-pay', 'state', 'Hạ bậc lương', null, '2010-01-01', OFFICIALS, '2025-07-01'],
  ['state-demotion', 'state', 'Giáng chức', null, '2010-01-01', OFFICIALS, '2025-07-01'],
  ['state-dismissal', 'state', 'Cách chức', 'dismissal', '2010-01-01', OFFICIALS],
  ['state-recall', 'state', 'Bãi nhiệm', null, '2010-01-01', OFFICIALS],
  ['state-forced-leave', 'state', 'Buộc thôi việc', null, '2010-01-01', OFFICIALS],
  ['mass-reprimand', 'mass', 'Khiển trách', 'reprimand', '2010-01-01', 'Điều lệ của đoàn thể'],
  ['mass-warning', 'mass', 'Cảnh cáo', 'warning', '2010-01-01', 'Điều lệ của đoàn thể'],
  ['mass-dismissal', 'mass', 'Cách chức', 'dismissal', '2010-01-01', 'Điều lệ của đoàn thể'],
  ['mass-expulsion', 'mass', 'Khai trừ', null, '2010-01-01', 'Điều lệ của đoàn thể'],
]

export const DISCIPLINE_FORMS: readonly (typeof disciplineForms.$inferInsert)[] = FORMS.map(
  ([code, nature, name, waits, from, basis, until], rank) => ({
    ...{ code, nature, name, waits, rank, from: day(from), until: until ? day(until) : null, basis },
    isUnverified: nature === 'mass' || until !== undefined,
  }),
)

/** The words of ratings, rewards and disciplines that every installation starts from. */
export function addAppraisalWords(db: Db): void {
  for (const row of RATING_LEVELS) db.insert(ratingLevels).values(row).run()
  for (const row of RATING_QUOTAS) db.insert(ratingQuotas).values(row).run()
  for (const row of REWARD_KINDS) db.insert(rewardKinds).values(row).run()
  for (const row of DISCIPLINE_FORMS) db.insert(disciplineForms).values(row).run()
}
