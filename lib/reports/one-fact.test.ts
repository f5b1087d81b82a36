import { eq } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { inspectionPlans, inspectionSubjects } from '@/db/schema/inspections'
import { localDeterminations, movements } from '@/db/schema/movements'
import { memberCounts, seats, unitFacts } from '@/db/schema/organisation'
import { qualifications } from '@/db/schema/qualifications'
import { targetValues } from '@/db/schema/targets'
import { attendances, trainingClasses } from '@/db/schema/training'
import { DISTRICT } from '@/db/seed/issues'
import { testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import { cancelMovement } from '../movements/acts/commands'
import { openReport } from './commands'
import { paragraphsOf } from './periodic/rules'
import { plainSentence } from './periodic/wording/rules'
import { prepareReport } from './preparation/queries'

const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

const LOCAL = {
  personId: 'hoa',
  unitId: 'westGovernment',
  from: '2022-01-01' as CivilDate,
  basis: 'Kết luận',
  decidedAt: '',
}

const idOfAct = (ctx: Ctx, kind: 'in-charge') =>
  ctx.db.select().from(movements).where(eq(movements.kind, kind)).get()?.id ?? expect.fail(kind)

/** The sentences of a draft by their keys. */
const linesOf = (ctx: Ctx, id: string) =>
  new Map(
    prepareReport(ctx, id).sections.flatMap(({ lines }) =>
      lines.map(
        (line) =>
          [
            line.key,
            paragraphsOf(line)
              .map((parts) => plainSentence({ parts }))
              .join(' '),
          ] as const,
      ),
    ),
  )

const put =
  (table: SQLiteTable, id: SQLiteColumn, value: string, change: Record<string, unknown>) =>
  ({ db }: Ctx) =>
    db.update(table).set(change).where(eq(id, value)).run()

/** In place of a sentence that is no longer said. */
const GONE = 'không còn câu này'

type Fact = readonly [fact: string, change: (ctx: Ctx) => unknown, sentences: Readonly<Record<string, string>>]

/** A fact of the cast put otherwise, and what every sentence says afterwards that it is stated in: no other may change. */
const FACTS: Record<string, readonly Fact[]> = {
  'the situation': [
    [
      'three members more were reported',
      put(memberCounts, memberCounts.unitId, 'schoolCell', { probationary: 9 }),
      { 'situation.organisations': 'tổng số 845 đảng viên' },
    ],
    [
      'the inhabitants were counted otherwise',
      put(unitFacts, unitFacts.id, 'population-2022', { value: 9200 }),
      { 'situation.area': 'dân số 9.200 người' },
    ],
    [
      'the rank was another',
      put(targetValues, targetValues.id, 'reform-2022', { value: 3 }),
      { 'situation.targets': 'Chỉ số cải cách hành chính xếp thứ 3' },
    ],
  ],
  'assignment of cadres': [
    [
      'an act was entered by mistake',
      (ctx) => cancelMovement(ctx, { movementId: idOfAct(ctx, 'in-charge'), reason: 'Ghi nhầm' }),
      {
        'assignment.movements': 'Trong kỳ đã thực hiện 06 lượt biến động cán bộ',
        'assignment.compared': 'số lượt biến động giảm 01 lượt (14,3%)',
      },
    ],
    [
      'somebody was found to be local',
      ({ db }) =>
        db
          .insert(localDeterminations)
          .values({ ...LOCAL, isLocal: true })
          .run(),
      {
        'assignment.non-local': 'tính chung 1/4, tỷ lệ 25,0%, còn thiếu 01 người so với chỉ tiêu 50%',
        'assignment.compared': 'tỷ lệ không là người địa phương giảm 25,0 điểm phần trăm',
        'shortcomings.target.non-local-heads': 'mới đạt 25,0%, còn thiếu 01 người',
        'shortcomings.lagging.non-local-chairs': 'mới đạt 0% (0/2)',
        'tasks.lagging.non-local-chairs': 'cần bố trí thêm 01 đồng chí (hiện có 0/2)',
      },
    ],
    [
      'an empty seat was closed',
      put(seats, seats.id, 'eastViceChair-2', { until: '2023-01-01' }),
      {
        'assignment.vacant': 'Còn 02 vị trí',
        'shortcomings.vacant': 'còn 02 vị trí',
        'tasks.vacant': 'Kiện toàn 02 vị trí',
      },
    ],
  ],
  training: [
    [
      'somebody was absent',
      put(attendances, attendances.enrolmentId, 'update-an', { status: 'absent' }),
      {
        'training.classes':
          'cho 72 lượt học viên, trong đó: 01 lớp bồi dưỡng, cập nhật kiến thức mới cho 02 lượt cán bộ',
        'training.leaders': '2/10 cán bộ lãnh đạo, quản lý',
        'shortcomings.updated': 'Còn 08 cán bộ',
        'tasks.updated': 'cho 08 cán bộ',
      },
    ],
    [
      'a class was called off',
      put(trainingClasses, trainingClasses.kind, 'party-building', { cancelledReason: 'Hoãn' }),
      { 'training.classes': 'đã mở 01 lớp bồi dưỡng cho 43 lượt học viên' },
    ],
  ],
  standards: [
    [
      'somebody took all degrees after the period',
      put(qualifications, qualifications.personId, 'an', { issuedOn: '2023-07-01' }),
      {
        'situation.cadres': '55,6% có trình độ chuyên môn từ đại học trở lên',
        'standards.qualifications': 'còn 04 đồng chí chưa có trình độ đại học',
      },
    ],
  ],
  inspections: [
    [
      'one member less was inspected',
      ({ db }) => db.delete(inspectionSubjects).where(eq(inspectionSubjects.id, 'hoa-cadre-work')).run(),
      { 'inspections.rounds': 'đối với 03 lượt tổ chức đảng và 01 đảng viên; 01 cuộc giám sát' },
    ],
    [
      'more inspections were planned than held',
      put(inspectionPlans, inspectionPlans.id, 'plan-2022', { planned: 9 }),
      { 'inspections.plans': GONE },
    ],
  ],
}

describe.each(Object.entries(FACTS))('%s', (_, facts) => {
  test.each(facts)('%s: each sentence that states it says so, and no other', (__, change, sentences) => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    const before = linesOf(ctx, id)
    change(ctx)
    const after = linesOf(ctx, id)
    const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
    const changed = new Map(keys.map((key) => [key, after.get(key) ?? GONE]))
    expect([...changed.keys()].sort()).toEqual(Object.keys(sentences).sort())
    for (const [key, words] of Object.entries(sentences)) expect(changed.get(key)).toContain(words)
  })
})
