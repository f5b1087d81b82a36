import { z } from 'zod'
import { optional, required, requiredDay, wholeNumber } from '../../form-fields'

const MANY = 'Ghi số lượng từ 1 đến 999.'

const stated = {
  seats: wholeNumber(999, MANY).refine((seats) => seats > 0, MANY),
  from: requiredDay('Ghi ngày bắt đầu áp dụng.'),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản.'),
}

export const setQuotaInput = z.object({
  unitId: required(40, 'Thiếu đơn vị.'),
  postKind: optional(60),
  ...stated,
})
export type SetQuotaInput = z.output<typeof setQuotaInput>

export const correctQuotaInput = z.object({
  quotaId: required(40, 'Thiếu số lượng cần đính chính.'),
  ...stated,
  reason: required(300, 'Ghi lý do đính chính.'),
})
export type CorrectQuotaInput = z.output<typeof correctQuotaInput>

export const endQuotaInput = z.object({
  quotaId: required(40, 'Thiếu số lượng cần thôi áp dụng.'),
  until: requiredDay('Ghi ngày thôi áp dụng.'),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản.'),
})
export type EndQuotaInput = z.output<typeof endQuotaInput>
