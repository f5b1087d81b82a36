import { z } from 'zod'
import { optional, required, wholeNumber } from '../../form-fields'

const inspectionId = required(40, 'Thiếu cuộc kiểm tra, giám sát.')
const note = optional(300)

export const addOrganisationInput = z.object({
  inspectionId,
  unitId: required(40, 'Chọn tổ chức đảng trong danh sách gợi ý.'),
  note,
})
export type AddOrganisationInput = z.output<typeof addOrganisationInput>

export const addMemberInput = z.object({
  inspectionId,
  personId: required(40, 'Chọn đảng viên trong danh sách gợi ý.'),
  note,
})
export type AddMemberInput = z.output<typeof addMemberInput>

export const addUnnamedInput = z.object({
  inspectionId,
  unitId: required(40, 'Chọn tổ chức đảng mà các đảng viên này sinh hoạt.'),
  memberCount: wholeNumber(10_000, 'Ghi số đảng viên bằng chữ số.').refine(
    (count) => count > 0,
    'Ghi số đảng viên, ít nhất là 1.',
  ),
  note,
})
export type AddUnnamedInput = z.output<typeof addUnnamedInput>

export const removeSubjectInput = z.object({ subjectId: required(40, 'Thiếu đối tượng.') })
