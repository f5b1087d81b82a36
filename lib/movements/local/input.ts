import { z } from 'zod'
import { tidy } from '../../search-text'

const said = (text: unknown) => (typeof text === 'string' ? tidy(text) : '')

export const determineInput = z.object({
  personId: z.string(),
  seatId: z.string(),
  isLocal: z
    .enum(['local', 'non-local'], 'Hãy chọn là hay không là người địa phương.')
    .transform((status) => status === 'local'),
  basis: z.preprocess(
    said,
    z.string().min(3, 'Hãy ghi căn cứ: văn bản, xác minh, hoặc lý do.').max(300, 'Căn cứ dài quá 300 ký tự.'),
  ),
})

export type DetermineInput = z.output<typeof determineInput>
