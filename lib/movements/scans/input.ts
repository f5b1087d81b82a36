import { z } from 'zod'

export const scanInput = z.object({
  decisionId: z.string().min(1, 'Thiếu văn bản.'),
  file: z.instanceof(File, { message: 'Chọn tệp bản quét.' }).refine((file) => file.size > 0, 'Chọn tệp bản quét.'),
})
