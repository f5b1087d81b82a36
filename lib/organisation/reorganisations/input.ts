import { z } from 'zod'
import { listOf, optional, required, requiredDay, wholeNumber } from '../../form-fields'
import { one, type SearchParams } from '../../list-state'

const reorganisationId = required(40, 'Thiếu phương án.')

export const openInput = z.object({
  reorganisationId: optional(40),
  title: required(300, 'Ghi tên gọi, như «Sắp xếp đơn vị hành chính cấp xã năm 2025».'),
  on: requiredDay('Ghi ngày sắp xếp có hiệu lực.'),
  issuingBodyId: required(40, 'Chọn cơ quan ban hành.'),
  kind: z.enum(['NQ', 'QĐ'], 'Chọn loại văn bản.').default('NQ'),
})
export type OpenInput = z.output<typeof openInput>

export const sessionInput = z.object({ reorganisationId })
export type SessionInput = z.output<typeof sessionInput>

export const unitInput = z.object({
  reorganisationId,
  plannedUnitId: optional(40),
  /** The unit that stands on, under this name; none: a new one is founded. */
  unitId: optional(40),
  name: required(200, 'Ghi tên đầy đủ của đơn vị.'),
  shortName: optional(100),
  code: optional(40),
  kind: required(60, 'Chọn loại hình.'),
  block: optional(60),
  placeId: optional(40),
  parentId: optional(40),
  /** Fields left open name nothing. */
  sources: listOf(200).transform((ids) => ids.filter(Boolean)),
})
export type UnitInput = z.output<typeof unitInput>

export const catalogueInput = z.object({
  reorganisationId,
  places: listOf(500).refine((ids) => ids.length > 0, 'Chọn ít nhất một địa bàn.'),
})
export type CatalogueInput = z.output<typeof catalogueInput>

export const dropInput = z.object({ reorganisationId, id: required(40, 'Thiếu dòng cần bỏ.') })
export type DropInput = z.output<typeof dropInput>

export const endInput = z.object({ reorganisationId, unitId: required(40, 'Chọn đơn vị trong danh sách gợi ý.') })
export type EndInput = z.output<typeof endInput>

export const postInput = z.object({
  reorganisationId,
  plannedPostId: optional(40),
  plannedUnitId: required(40, 'Chọn đơn vị.'),
  kind: required(60, 'Chọn loại chức danh.'),
  title: required(120, 'Ghi tên chức danh.'),
  fullTitle: required(200, 'Ghi chức danh đầy đủ như in trên văn bản.'),
  managingLevel: optional(60),
  seats: wholeNumber(999, 'Ghi số vị trí từ 1 đến 999.').refine((count) => count > 0, 'Ghi số vị trí từ 1 đến 999.'),
  beyondQuota: wholeNumber(999, 'Ghi số vị trí ngoài số lượng quy định.'),
})
export type PostInput = z.output<typeof postInput>

export const closureInput = z.object({ reorganisationId, seatId: required(40, 'Thiếu vị trí.') })
export type ClosureInput = z.output<typeof closureInput>

const STEPS = ['units', 'posts', 'people', 'commit'] as const

/** The step of a session that its address names: of one that is done the numbers, else the units. */
export const planStep = (params: SearchParams, isCommitted: boolean) =>
  STEPS.find((step) => step === one(params, 'step')) ?? (isCommitted ? 'commit' : 'units')
