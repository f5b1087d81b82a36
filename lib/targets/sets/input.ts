import { z } from 'zod'
import { listOf, optionalDay, required, requiredDay } from '../../form-fields'

export const createSetInput = z
  .object({
    title: required(200, 'Ghi tên bộ tiêu chuẩn.'),
    documentId: required(40, 'Chọn văn bản quy định.'),
    from: requiredDay('Ghi ngày bắt đầu áp dụng.'),
    until: optionalDay,
    standards: z
      .string()
      .default('')
      .transform((text) => text.split(/\r?\n/).flatMap((line) => line.replace(/^\s*\d{1,2}[.)]\s*/, '').trim() || []))
      .pipe(
        z
          .array(z.string().max(300, 'Mỗi tiêu chuẩn nhiều nhất 300 ký tự.'))
          .min(1, 'Ghi các tiêu chuẩn, mỗi tiêu chuẩn một dòng.')
          .max(200, 'Nhiều nhất 200 tiêu chuẩn.'),
      ),
    units: listOf(400).pipe(z.array(z.string()).min(1, 'Chọn ít nhất một đơn vị.')),
  })
  .refine(({ from, until }) => until === null || until > from, {
    path: ['until'],
    message: 'Ngày thôi áp dụng phải sau ngày bắt đầu.',
  })

export const endSetInput = z.object({
  setId: required(40, 'Thiếu bộ tiêu chuẩn.'),
  until: requiredDay('Ghi ngày thôi áp dụng.'),
})

export const recordFindingInput = z.object({
  standardId: required(40, 'Thiếu tiêu chuẩn.'),
  unitId: required(40, 'Thiếu đơn vị.'),
  on: requiredDay('Ghi ngày xác nhận.'),
  isMet: z.enum(['met', 'unmet'], 'Chọn đạt hoặc chưa đạt.').transform((verdict) => verdict === 'met'),
  proof: required(300, 'Ghi kết quả này lấy từ đâu.'),
  paper: required(120, 'Ghi số, ký hiệu của văn bản.'),
})

export type CreateSetInput = z.output<typeof createSetInput>
export type EndSetInput = z.output<typeof endSetInput>
export type RecordFindingInput = z.output<typeof recordFindingInput>
