import type { standardSets } from '@/db/schema/targets'

export const VERDICTS = { met: 'Đạt', unmet: 'Chưa đạt', unknown: 'Chưa có kết quả' } as const

export type Verdict = keyof typeof VERDICTS

/** Which figure of the catalogue a set is counted by. */
export const COUNTED_AS = {
  'urban-district': 'Tiêu chuẩn thành lập quận',
  ward: 'Tiêu chuẩn thành lập phường',
  'advanced-commune': 'Nông thôn mới nâng cao',
} satisfies Record<NonNullable<(typeof standardSets.$inferSelect)['countedAs']>, string>
