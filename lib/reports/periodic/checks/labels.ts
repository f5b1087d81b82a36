import type { Severity } from './findings/rules'
import type { CheckProblem } from './rules'

export const SEVERITIES = {
  blocking: 'Phải sửa trước',
  warning: 'Cảnh báo',
  note: 'Nên xem lại',
} satisfies Record<Severity, string>

const BEGINNINGS = {
  blocked: 'Còn điểm phải sửa trước',
  no_reason: 'Còn cảnh báo; ghi lý do để tiếp tục',
  new_warning: 'Có cảnh báo mới từ lúc kiểm tra, hãy kiểm tra lại',
} satisfies Record<CheckProblem['code'], string>

export const checkProblemWords = ({ code, findings }: CheckProblem): string =>
  `${BEGINNINGS[code]}: ${findings.map(({ text }) => text).join('; ')}.`
