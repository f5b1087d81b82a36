import type { Issuer } from '@/db/schema/reports'
import type { IssueProblem, Step } from './rules'

export const ISSUERS = {
  organising: 'Ban Tổ chức',
  committee: 'Cấp ủy',
} satisfies Record<Issuer, string>

/** Why a report may not be opened under an issuer. */
export const ISSUER_PROBLEMS = {
  no_issuer: 'Cơ quan ban hành này chưa được khai báo.',
  not_issuer: 'Cấp ủy chỉ báo cáo về đảng bộ, chi bộ của mình. Hãy chọn cơ quan ban hành khác.',
  not_own: 'Đồng chí chỉ lập được báo cáo do cấp ủy của đơn vị mình ban hành.',
  of_unit: 'Báo cáo của cấp ủy đơn vị do đơn vị tự viết. Báo cáo đã gửi cần sửa thì hãy trả lại kèm ý kiến.',
} as const

export const STEPS = {
  draft: 'Dự thảo',
  checked: 'Đã kiểm tra',
  issued: 'Đã phát hành',
} satisfies Record<Step, string>

export type Format = 'docx' | 'xlsx' | 'json'

export const FORMATS = {
  docx: 'Word',
  xlsx: 'Excel',
  json: 'Dữ liệu (JSON)',
} satisfies Record<Format, string>

export const ISSUE_PROBLEMS = {
  issued: 'Báo cáo này đã phát hành, không sửa được nữa. Hãy lập báo cáo mới.',
  not_checked: 'Báo cáo chưa được kiểm tra. Hãy bấm «Kiểm tra» trước khi phát hành.',
  day_ahead: 'Ngày ban hành không được sau ngày làm việc.',
  number_taken: 'Số này đã dùng cho báo cáo khác trong nhiệm kỳ. Hãy ghi số tiếp theo.',
} satisfies Record<IssueProblem, string>
