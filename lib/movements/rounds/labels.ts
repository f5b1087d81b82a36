import type { rotationReviews } from '@/db/schema/movements'

export type ReviewResult = (typeof rotationReviews.$inferSelect)['result']

export const REVIEW_RESULTS: Record<ReviewResult, string> = {
  excellent: 'Hoàn thành xuất sắc',
  good: 'Hoàn thành tốt',
  fulfilled: 'Hoàn thành',
  unfulfilled: 'Không hoàn thành',
}
