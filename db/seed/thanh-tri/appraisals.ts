import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../../client'
import { effectiveOn } from '../../columns'
import {
  type Grade,
  type RatingSubject,
  type RewardLevel,
  ratingLevels,
  ratings,
  rewards,
} from '../../schema/appraisals'
import { decisions } from '../../schema/documents'
import { assignments, disciplines, movements } from '../../schema/movements'
import { managingLevels, postKinds, posts, seats } from '../../schema/organisation'
import { people } from '../../schema/people'
import { insertRows } from '../bulk'
import { day } from '../calendar'
import type { Random } from '../random'

const COMMITTEE = 'Ban Thường vụ Huyện ủy'

/** Year, subject, paper, its day, how many are excellent, completed and not rated yet; everybody else is good. */
const PAPERS: readonly (readonly [string, RatingSubject, string, string, number, number, number])[] = [
  ['2021', 'cadre', '311-TB/HU', '2022-01-14', 32, 15, 0],
  ['2021', 'member', '312-TB/HU', '2022-01-14', 31, 11, 0],
  ['2022', 'cadre', '455-TB/HU', '2023-01-12', 34, 13, 5],
  ['2022', 'member', '456-TB/HU', '2023-01-12', 33, 9, 3],
]

/** Holders of posts of the committee's own level on a day. */
const managedOn = (db: Db, on: CivilDate) =>
  db
    .selectDistinct({ personId: assignments.personId })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(managingLevels, and(eq(managingLevels.code, posts.managingLevel), eq(managingLevels.isOwn, true)))
    .where(and(effectiveOn(assignments, on), ne(assignments.manner, 'acting')))
    .orderBy(assignments.personId)
    .all()
    .map(({ personId }) => personId)

/** Deputies of public units of whom no paper speaks any more: what they suffered holds back no act of the demonstration. */
const quietDeputies = (db: Db) =>
  db
    .select({ personId: assignments.personId })
    .from(assignments)
    .innerJoin(seats, eq(seats.id, assignments.seatId))
    .innerJoin(posts, eq(posts.id, seats.postId))
    .innerJoin(postKinds, and(eq(postKinds.code, posts.kind), eq(postKinds.code, 'public-unit-deputy')))
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(
      and(
        isNull(assignments.until),
        eq(assignments.manner, 'main'),
        sql`${assignments.from} < '2021-01-01'`,
        sql`not exists (select 1 from ${movements} m join ${decisions} d on d.id = m.decision_id
          where m.person_id = ${assignments.personId} and (m."on" is null or m."on" >= '2021-01-01' or d.registered_at is null))`,
      ),
    )
    .orderBy(asc(people.nameKey))
    .all()
    .map(({ personId }) => personId)

type Given = readonly [kind: string, level: RewardLevel, body: string, number: string, on: string, merit: string | null]

const GIVEN: readonly Given[] = [
  ['order', 'state', 'Chủ tịch nước', '1204/QĐ-CTN', '2022-10-05', 'Có thành tích xuất sắc trong công tác'],
  ['certificate', 'province', 'UBND thành phố Hà Nội', '4611/QĐ-UBND', '2021-12-15', 'Phòng, chống dịch bệnh'],
  ['certificate', 'province', 'UBND thành phố Hà Nội', '5120/QĐ-UBND', '2022-12-20', null],
  ['certificate', 'province', 'Ban Thường vụ Thành ủy', '3988-QĐ/TU', '2023-03-02', 'Học tập và làm theo Bác'],
  ['commendation', 'district', COMMITTEE, '702-QĐ/HU', '2021-12-30', null],
  ['commendation', 'district', 'UBND huyện Thanh Trì', '8214/QĐ-UBND', '2022-01-18', 'Tổ chức bầu cử đại biểu HĐND'],
  ['commendation', 'district', 'UBND huyện Thanh Trì', '301/QĐ-UBND', '2023-01-19', null],
  ['commendation', 'district', COMMITTEE, '811-QĐ/HU', '2023-02-03', 'Xây dựng nông thôn mới nâng cao'],
  ['commendation', 'district', 'UBND huyện Thanh Trì', '2270/QĐ-UBND', '2023-05-19', null],
]

const FIGHTERS: Given = ['base-fighter', 'district', 'UBND huyện Thanh Trì', '295/QĐ-UBND', '2023-01-18', null]
const FORMER: Given = ['base-fighter', 'district', 'UBND huyện Thanh Trì', '214/QĐ-UBND', '2022-01-20', null]
const WORKERS: Given = ['advanced-worker', 'district', 'UBND huyện Thanh Trì', '296/QĐ-UBND', '2023-01-18', null]

/** Ratings of two years, what was given for them, and two disciplines of which one is classified. */
export function addAppraisals(db: Db, random: Random): void {
  const [reprimanded = '', silent = ''] = quietDeputies(db)
  const best: string[] = []
  for (const [year, subject, paper, on, excellent, completed, missing] of PAPERS) {
    const endsOn = day(`${year}-12-31`)
    const all = random.shuffle(managedOn(db, endsOn).filter((id) => id !== reprimanded && id !== silent))
    const levels = new Map(
      db
        .select({ grade: ratingLevels.grade, id: ratingLevels.id })
        .from(ratingLevels)
        .where(and(eq(ratingLevels.subject, subject), effectiveOn(ratingLevels, endsOn)))
        .all()
        .map(({ grade, id }) => [grade, id]),
    )
    const gradeAt = (at: number): Grade =>
      at < excellent ? 'excellent' : at < excellent + completed ? 'completed' : 'good'
    if (year === '2022' && subject === 'cadre') best.push(...all.slice(0, excellent))
    const batchId = random.id()
    const rated = all.slice(0, all.length - missing).map((personId, at) => ({ personId, grade: gradeAt(at) }))
    const both = [reprimanded, silent].map((personId) => ({ personId, grade: 'completed' as const }))
    insertRows(
      db,
      ratings,
      [...rated, ...both].map(({ personId, grade }) => ({
        ...{ id: random.id(), personId, subject, period: year, endsOn, levelId: levels.get(grade) ?? '' },
        ...{ body: COMMITTEE, paper, from: day(on), batchId },
      })),
    )
  }
  const give = (personId: string, [kind, level, body, numberText, on, merit]: Given) => ({
    ...{ id: random.id(), personId, kind, level, body, numberText, on: day(on), merit },
  })
  insertRows(db, rewards, [
    ...GIVEN.map((given, at) => give(best[at] ?? '', given)),
    ...best.slice(0, 24).map((personId) => give(personId, FIGHTERS)),
    ...best.slice(20, 34).map((personId) => give(personId, FORMER)),
    ...best.slice(24, 34).map((personId) => give(personId, WORKERS)),
  ])
  insertRows(db, disciplines, [
    {
      ...{ id: random.id(), personId: reprimanded, form: 'party-reprimand', on: day('2022-03-15') },
      ...{ basis: '07-QĐ/UBKTHU', body: 'Ủy ban Kiểm tra Huyện ủy', until: day('2023-03-15') },
      violation: 'Thiếu trách nhiệm trong lãnh đạo, chỉ đạo, để đơn vị vi phạm quy định về quản lý tài chính',
    },
    { ...{ id: random.id(), personId: silent, form: 'classified' }, on: day('2021-11-08'), basis: '02-QĐ/UBKTHU' },
  ])
}
