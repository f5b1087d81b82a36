import type { Following } from '@/db/schema/reports'

export const FOLLOWINGS = {
  supplement: 'Bổ sung',
  replacement: 'Thay thế',
} satisfies Record<Following, string>

/** What is said of the earlier report on its page. */
export const FOLLOWED = {
  supplement: 'Đã có báo cáo bổ sung',
  replacement: 'Đã được thay thế',
} satisfies Record<Following, string>

export const NOT_ISSUED = 'Chỉ bổ sung, thay thế báo cáo đã phát hành.'
