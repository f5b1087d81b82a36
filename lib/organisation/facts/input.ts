import { z } from 'zod'
import { required, requiredDay, wholeNumber } from '../../form-fields'
import { FACT_KINDS } from './labels'

const MANY = 'Ghi một số nguyên dương, như 300.677; loại II ghi là 2.'

export const recordFactInput = z
  .object({
    unitId: required(40, 'Thiếu đơn vị.'),
    kind: z.enum(Object.keys(FACT_KINDS) as [keyof typeof FACT_KINDS], 'Chọn đặc điểm cần ghi.'),
    value: wholeNumber(100_000_000, MANY).refine((value) => value > 0, MANY),
    on: requiredDay('Ghi ngày của số liệu.'),
    source: required(300, 'Ghi nguồn: văn bản, niên giám nào.'),
  })
  .refine(({ kind, value }) => kind !== 'class' || value <= 3, { path: ['value'], message: 'Có loại 1, 2 và 3.' })

export type RecordFactInput = z.output<typeof recordFactInput>
