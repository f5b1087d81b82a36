import { and, between, eq, isNotNull } from 'drizzle-orm'
import { addMonths, type CivilDate } from '@/lib/civil-date'
import type { Db } from '../../client'
import { decisions } from '../../schema/documents'
import { movements, rotationReviews, rotationRounds } from '../../schema/movements'
import { day } from '../calendar'

const ROUNDS = [
  {
    id: 'round-2020',
    name: 'Đợt năm 2020',
    from: day('2020-07-01'),
    until: day('2020-12-31'),
    planned: 7,
    basis: 'Kế hoạch luân chuyển cán bộ sau đại hội đảng bộ cơ sở',
  },
  {
    id: 'round-2022',
    name: 'Đợt năm 2022',
    from: day('2022-03-01'),
    until: day('2022-12-31'),
    planned: 9,
    basis: 'Kế hoạch luân chuyển cán bộ năm 2022',
  },
] as const

const REMARKS = [
  [
    'excellent',
    'Giữ vững đoàn kết nội bộ, hoàn thành vượt các chỉ tiêu được giao.',
    'Bố trí giữ chức vụ cao hơn khi có vị trí',
  ],
  ['good', 'Nắm địa bàn nhanh, sâu sát cơ sở; cần quyết liệt hơn trong quản lý đất đai.', 'Tiếp tục giữ chức vụ'],
  ['good', 'Điều hành nền nếp, được cán bộ, đảng viên tín nhiệm.', 'Tiếp tục giữ chức vụ'],
] as const

/** Two rounds: one that is over and was reviewed after two years, one that still lacks people and remarks. */
export function addRotationRounds(db: Db): void {
  db.insert(rotationRounds)
    .values(ROUNDS.map((round) => ({ ...round })))
    .run()
  for (const { id, from, until } of ROUNDS) {
    const acts = db
      .select({ id: movements.id, on: movements.on })
      .from(movements)
      .innerJoin(decisions, eq(decisions.id, movements.decisionId))
      .where(and(eq(movements.kind, 'rotation'), between(movements.on, from, until), isNotNull(decisions.registeredAt)))
      .orderBy(movements.on, movements.id)
      .all()
    for (const act of acts) db.update(movements).set({ roundId: id }).where(eq(movements.id, act.id)).run()
    if (id === 'round-2020') for (const [at, act] of acts.entries()) addReview(db, act.id, act.on as CivilDate, at)
  }
}

function addReview(db: Db, movementId: string, on: CivilDate, at: number): void {
  const [result, receiverRemark, nextStep] = REMARKS[at % REMARKS.length] ?? REMARKS[1]
  const reviewedOn = addMonths(on, 24)
  const row = { movementId, reviewedOn, result, receiverRemark, nextStep, at: `${reviewedOn}T02:00:00.000Z` }
  db.insert(rotationReviews).values(row).run()
}
