import { z } from 'zod'
import { dayField, textField } from '../input'

export const withdrawInput = z.object({
  reportId: textField('Không rõ báo cáo nào.'),
  on: dayField('Ghi ngày thu hồi, ví dụ 12/07/2023.'),
  paper: textField('Ghi văn bản thu hồi, ví dụ Công văn số 45-CV/BTCHU.', 200),
  reason: textField('Ghi lý do thu hồi.', 1000),
})
export type WithdrawInput = z.output<typeof withdrawInput>
