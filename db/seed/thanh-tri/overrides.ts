import { desc, eq } from 'drizzle-orm'
import { grant } from '@/lib/context'
import { breachesIn } from '@/lib/movements/checks/queries'
import type { Db } from '../../client'
import { decisions } from '../../schema/documents'
import { ruleOverrides } from '../../schema/movements'
import { insertRows } from '../bulk'
import { WORKING_DAY } from '../calendar'
import type { Random } from '../random'

/** What was decided in spite of a rule, and why; the calculations are the register's own. */
type Reasons = readonly (readonly [paper: string, rule: string, reason: string])[]

export const REASONS: Reasons = [
  ['08-QĐ/HU', 'committee-first', 'Cơ cấu theo chức danh; Ban Thường vụ Thành ủy đồng ý bằng văn bản.'],
  ['188-QĐ/HU', 'rotation-minimum', 'Thời hạn lấy theo nhiệm kỳ đại hội đảng bộ xã; hết nhiệm kỳ sẽ xem xét tiếp.'],
  [
    '247-QĐ/HU',
    'promotion-minimum',
    'Nguồn tại chỗ của Huyện đoàn không còn ai đủ tuổi; Ban Thường vụ thống nhất trường hợp đặc biệt.',
  ],
]

/** Found when QĐ 65-QĐ/TW was dated rightly: its chance is asked apart, so that the story goes on as it does. */
export const LATER_REASONS: Reasons = [
  [
    '151-QĐ/HU',
    'rotation-minimum',
    'Luân chuyển đến hết nhiệm kỳ 2020 – 2025 của đảng bộ xã theo Kế hoạch của Huyện ủy.',
  ],
]

/** Added for the acts of these papers that break the rule: a test says that no other act of the demonstration does. */
export function addOverrides(db: Db, random: Random, decidedBy: string, reasons: Reasons): void {
  const viewer = {
    id: decidedBy,
    name: '',
    displayName: '',
    role: 'head',
    roots: null,
    mustChangePassword: false,
  } as const
  const ctx = grant({ db, today: WORKING_DAY, now: '', viewer }, 'movements.read')
  const rows = reasons.flatMap(([paper, ruleCode, reason]) => {
    const decision = db
      .select({ id: decisions.id, at: decisions.submittedAt })
      .from(decisions)
      .where(eq(decisions.numberText, paper))
      .orderBy(desc(decisions.signedOn))
      .get()
    if (!decision) throw new Error(`No paper ${paper}`)
    return [...breachesIn(ctx, decision.id)].flatMap(([movementId, breaches]) =>
      breaches
        .filter(({ code }) => code === ruleCode)
        .map(({ message: calculation }) => ({
          ...{ id: random.id(), movementId, ruleCode, reason, calculation, userId: decidedBy },
          at: decision.at ?? '',
        })),
    )
  })
  insertRows(db, ruleOverrides, rows)
}
