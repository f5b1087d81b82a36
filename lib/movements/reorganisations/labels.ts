import type { PersonState } from './rules'

export const PERSON_STATES = {
  placed: 'Đã bố trí',
  pending: 'Chưa có phương án',
  unplaced: 'Chưa bố trí',
  retires: 'Nghỉ hưu, nghỉ trước tuổi',
} satisfies Record<PersonState, string>

/** What may be planned for a seat that ends besides another post. */
export const OTHER_OUTCOMES = {
  ends: 'Thôi giữ, đã có chức vụ khác',
  unplaced: 'Chưa bố trí, cho thôi giữ chức vụ',
  retires: 'Nghỉ hưu, nghỉ trước tuổi',
} as const

export const NUMBERS = {
  units: 'Đơn vị',
  seats: 'Vị trí',
  people: 'Người giữ chức vụ',
  vacant: 'Vị trí còn khuyết',
} as const
