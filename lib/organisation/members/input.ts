import { z } from 'zod'
import { required, requiredDay, ticked, wholeNumber } from '../../form-fields'

const members = wholeNumber(99_999, 'Ghi số đảng viên, từ 0 đến 99.999.', { isStated: true })

export const recordMembersInput = z.object({
  unitId: required(40, 'Thiếu tổ chức đảng.'),
  on: requiredDay('Ghi ngày của số liệu.'),
  official: members,
  probationary: members,
  /** Whoever reports answers for a number far from the last. */
  isSure: ticked,
})
export type RecordMembersInput = Omit<z.output<typeof recordMembersInput>, 'isSure'> & { readonly isSure?: boolean }
