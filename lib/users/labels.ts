import type { AccountState, PasswordProblem } from './rules'

export const STATE_LABELS = {
  active: 'Đang dùng',
  awaiting: 'Chờ đổi mật khẩu',
  expired: 'Mật khẩu một lần đã hết hạn',
  disabled: 'Đã khóa',
} satisfies Record<AccountState, string>

export const PASSWORD_PROBLEMS = {
  too_short: 'Mật khẩu cần ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  too_long: 'Mật khẩu dài quá 200 ký tự.',
  contains_name: 'Mật khẩu không được chứa tên đăng nhập.',
  too_simple: 'Mật khẩu này quá dễ đoán. Hãy chọn một câu ngắn chỉ riêng đồng chí biết.',
} satisfies Record<PasswordProblem, string>
