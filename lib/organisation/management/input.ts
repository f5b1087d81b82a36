import { z } from 'zod'
import { required, requiredDay, ticked } from '../../form-fields'

const said = {
  postKind: required(60, 'Chọn loại chức danh.'),
  managingLevel: required(60, 'Chọn cấp quản lý.'),
  from: requiredDay('Ghi ngày bắt đầu áp dụng, như 18/08/2022.'),
  basis: required(300, 'Ghi căn cứ: số, ngày của văn bản phân cấp.'),
  isUnverified: ticked,
}

export const setManagementInput = z.object(said)
export const correctManagementInput = z.object({
  ...said,
  ruleId: z.string(),
  reason: required(300, 'Ghi lý do: sai ở đâu, theo văn bản nào.'),
})
export const endManagementInput = z.object({
  ruleId: z.string(),
  until: requiredDay('Ghi ngày thôi áp dụng, như 01/07/2025.'),
  basis: required(300, 'Ghi căn cứ: văn bản nào bãi bỏ.'),
})

export type SetManagementInput = z.output<typeof setManagementInput>
export type CorrectManagementInput = z.output<typeof correctManagementInput>
export type EndManagementInput = z.output<typeof endManagementInput>
