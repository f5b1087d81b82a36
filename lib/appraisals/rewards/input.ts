import { z } from 'zod'
import type { RewardLevel } from '@/db/schema/appraisals'
import { optional, required, requiredDay } from '../../form-fields'
import { REWARD_LEVELS } from '../labels'

const reward = {
  kind: required(40, 'Chọn hình thức khen thưởng hoặc danh hiệu thi đua.'),
  level: z.enum(Object.keys(REWARD_LEVELS) as [RewardLevel], 'Chọn cấp khen thưởng.'),
  body: required(160, 'Ghi cơ quan quyết định khen thưởng.'),
  numberText: required(60, 'Ghi số quyết định.'),
  on: requiredDay('Ghi ngày quyết định.'),
  merit: optional(300),
}

const rewardId = required(40, 'Thiếu khen thưởng.')
const reason = required(300, 'Ghi lý do: sai ở đâu, theo giấy tờ nào.')

export const addRewardInput = z.object({ personId: required(40, 'Chọn cán bộ trong danh sách gợi ý.'), ...reward })
export type AddRewardInput = z.output<typeof addRewardInput>

export const correctRewardInput = z.object({ rewardId, ...reward, reason })
export type CorrectRewardInput = z.output<typeof correctRewardInput>

export const cancelRewardInput = z.object({ rewardId, reason })
export type CancelRewardInput = z.output<typeof cancelRewardInput>
