import type { PlanningAct, RemovalReason } from '@/db/schema/appraisals'
import type { Flag, Share, Shown } from './rules'

export const PLANNING_ACTS = {
  new: 'Quy hoạch mới',
  added: 'Bổ sung',
} satisfies Record<PlanningAct, string>

export const REMOVAL_REASONS = {
  age: 'Quá tuổi quy hoạch',
  discipline: 'Bị kỷ luật',
  standard: 'Không đủ tiêu chuẩn, điều kiện',
  moved: 'Chuyển công tác, thay đổi nhiệm vụ',
  wish: 'Theo nguyện vọng',
  other: 'Lý do khác',
} satisfies Record<RemovalReason, string>

export const VERDICTS = { keep: 'Giữ trong quy hoạch', remove: 'Đưa ra khỏi quy hoạch' } as const

export const FLAGS = {
  age: 'tuổi',
  unborn: 'chưa rõ ngày sinh',
  discipline: 'kỷ luật',
  standard: 'tiêu chuẩn',
  posts: 'nhiều chức danh',
} satisfies Record<Flag['code'], string>

export const SHARES = {
  women: 'Cán bộ nữ',
  young: 'Cán bộ trẻ',
  minority: 'Dân tộc thiểu số',
} satisfies Record<Share['code'], string>

export const SHOWN_NAMES = {
  ...SHARES,
  flagged: 'Phải xem xét',
  appointed: 'Đã bổ nhiệm',
  unreviewed: 'Chưa rà soát trong năm',
} satisfies Record<Shown, string>

/** Fields as the log calls them. */
export const FIELD_NAMES = {
  act: 'Hình thức',
  votesFor: 'Phiếu đồng ý',
  votesCast: 'Tổng số phiếu',
  verdict: 'Kết quả rà soát',
  removal: 'Đưa ra khỏi quy hoạch',
  paper: 'Văn bản',
  termId: 'Nhiệm kỳ',
}

/** Codes as the log says them. */
export const CODE_NAMES = { ...PLANNING_ACTS, ...REMOVAL_REASONS, ...VERDICTS }
