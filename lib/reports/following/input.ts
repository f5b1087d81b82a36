import { z } from 'zod'
import { textField } from '../input'

export const followInput = z.object({
  reportId: textField('Không rõ báo cáo nào.'),
  following: z.enum(['supplement', 'replacement'], { error: 'Chọn bổ sung hay thay thế.' }),
})
export type FollowInput = z.output<typeof followInput>
