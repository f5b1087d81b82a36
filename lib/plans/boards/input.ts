import { z } from 'zod'
import { listOf, optional, required, requiredDay } from '../../form-fields'
import { nest } from '../../form-rows'

const boardId = required(40, 'Thiếu bàn luân chuyển.')
const name = required(120, 'Ghi tên, như «Luân chuyển đợt 2 năm 2023».')
const on = requiredDay('Ghi ngày dự kiến áp dụng.')

export const createBoardInput = z
  .object({ name, on, 'kinds[]': listOf(60), level: optional(40), unitId: optional(40) })
  .transform(({ 'kinds[]': kinds, level, unitId, ...board }, context) => {
    if (kinds.length === 0 && !level && !unitId)
      context.addIssue({
        code: 'custom',
        path: ['kinds[]'],
        message: 'Chọn vị trí đưa lên bàn: theo chức danh, theo diện quản lý hoặc theo đơn vị.',
      })
    return { ...board, scope: { kinds, level, unitId } }
  })
export type CreateBoardInput = z.output<typeof createBoardInput>

export const changeBoardInput = z.object({ boardId, name, on })
export type ChangeBoardInput = z.output<typeof changeBoardInput>
export const boardInput = z.object({ boardId })

const variantId = required(40, 'Thiếu phương án.')
export const variantInput = z.object({ variantId })
export const copyVariantInput = z.object({ variantId, name: required(80, 'Ghi tên phương án.') })
export const renameVariantInput = copyVariantInput

export const arrangeInput = z.preprocess(
  nest,
  z.object({
    variantId,
    revision: z.coerce.number().int().min(1),
    rows: z
      .array(z.object({ personId: required(40, 'Thiếu cán bộ.'), seatId: optional(40) }))
      .max(400, 'Nhiều nhất 400 người trong một phương án.')
      .default([]),
  }),
)
export type ArrangeInput = z.output<typeof arrangeInput>
