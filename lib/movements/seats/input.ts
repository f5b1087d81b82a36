import { z } from 'zod'
import { required, requiredDay } from '../../form-fields'

export const closeSeatInput = z.object({
  seatId: required(40, 'Thiếu vị trí.'),
  until: requiredDay('Ghi ngày thôi có vị trí này.'),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản.'),
})
export type CloseSeatInput = z.output<typeof closeSeatInput>

export const dissolveUnitInput = z.object({
  unitId: required(40, 'Thiếu đơn vị.'),
  until: requiredDay('Ghi ngày giải thể.'),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản.'),
})
export type DissolveUnitInput = z.output<typeof dissolveUnitInput>
