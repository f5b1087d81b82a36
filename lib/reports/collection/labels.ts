import type { Answer, Sending } from './rules'

export const SENDINGS = {
  waiting: 'Chưa lập',
  writing: 'Đang soạn',
  sent: 'Đã gửi, chờ xem',
  returned: 'Trả lại',
  accepted: 'Đã nhận',
} satisfies Record<Sending, string>

export const COLLECTION_PROBLEMS = {
  sent: 'Báo cáo đã gửi lên cấp trên, không sửa được nữa trừ khi được trả lại.',
  was_sent: 'Báo cáo đã gửi lên cấp trên thì không bỏ được.',
  no_request: 'Không có yêu cầu báo cáo này.',
  not_asked: 'Đơn vị này không được yêu cầu báo cáo.',
  begun: 'Đơn vị đã lập báo cáo theo yêu cầu này.',
  no_units: 'Hãy chọn ít nhất một loại tổ chức có đơn vị đang hoạt động.',
  due_past: 'Hạn gửi phải từ ngày làm việc trở đi.',
  period_ahead: 'Kỳ báo cáo chưa bắt đầu.',
  not_sent: 'Báo cáo này chưa gửi hoặc đã được trả lời.',
  no_remarks: 'Ghi nội dung cần sửa để đơn vị biết.',
} as const

export const ANSWERS = {
  accepted: 'Nhận báo cáo',
  returned: 'Trả lại để sửa',
} satisfies Record<Answer, string>
