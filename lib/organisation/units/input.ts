import { z } from 'zod'
import { optional, required, requiredDay } from '../../form-fields'

const described = {
  name: required(200, 'Ghi tên đầy đủ của đơn vị.'),
  shortName: optional(100),
  kind: required(60, 'Chọn loại hình.'),
  block: optional(60),
  parentId: optional(40),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản.'),
}

export const createUnitInput = z.object({
  ...described,
  code: required(40, 'Ghi mã đơn vị.')
    .transform((code) => code.toLocaleUpperCase('vi'))
    .refine((code) => /^[A-Z0-9][A-Z0-9-]*$/.test(code), 'Mã chỉ gồm chữ không dấu, chữ số và gạch nối.'),
  placeId: optional(40),
  from: requiredDay('Ghi ngày thành lập.'),
})
export type CreateUnitInput = z.output<typeof createUnitInput>

export const changeUnitInput = z.object({
  ...described,
  unitId: required(40, 'Thiếu đơn vị.'),
  on: requiredDay('Ghi ngày bắt đầu mang tên, vị trí mới.'),
})
export type ChangeUnitInput = z.output<typeof changeUnitInput>
