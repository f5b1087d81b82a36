import { z } from 'zod'
import { optional, required, requiredDay, ticked, wholeNumber } from '../../form-fields'

export const createPostInput = z.object({
  unitId: required(40, 'Thiếu đơn vị.'),
  kind: required(60, 'Chọn loại chức danh.'),
  title: required(120, 'Ghi tên chức danh.'),
  fullTitle: required(200, 'Ghi chức danh đầy đủ như in trên văn bản.'),
  managingLevel: optional(60),
  seats: wholeNumber(99, 'Ghi số vị trí từ 1 đến 99.').refine((count) => count > 0, 'Ghi số vị trí từ 1 đến 99.'),
  from: requiredDay('Ghi ngày bắt đầu có chức danh.'),
})
export type CreatePostInput = z.output<typeof createPostInput>

export const addSeatInput = z.object({
  postId: required(40, 'Thiếu chức danh.'),
  from: requiredDay('Ghi ngày bắt đầu có vị trí.'),
  isBeyondQuota: ticked,
})
export type AddSeatInput = z.output<typeof addSeatInput>
