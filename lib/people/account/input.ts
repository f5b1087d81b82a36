import { z } from 'zod'
import { required } from '../../form-fields'

const personId = z.string()

export const linkInput = z.object({ personId, userId: required(40, 'Chọn tài khoản.') })
export const unlinkInput = z.object({ personId, reason: required(300, 'Ghi lý do: tài khoản này là của ai.') })

export type LinkInput = z.output<typeof linkInput>
export type UnlinkInput = z.output<typeof unlinkInput>
