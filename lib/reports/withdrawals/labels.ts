import type { WithdrawalProblem } from './rules'

export const WITHDRAWAL_PROBLEMS = {
  not_issued: 'Báo cáo chưa phát hành thì không thu hồi; hãy bỏ bản dự thảo.',
  withdrawn: 'Báo cáo này đã được thu hồi.',
  day_ahead: 'Ngày thu hồi không được sau ngày làm việc.',
  day_before: 'Ngày thu hồi không được trước ngày ban hành.',
} satisfies Record<WithdrawalProblem, string>
