/** What the rows of a list may be divided by, in the order offered. */
export const ATTRIBUTES = {
  sex: 'Giới tính',
  age: 'Độ tuổi',
  degree: 'Trình độ chuyên môn',
  theory: 'Lý luận chính trị',
  track: 'Khối công tác',
  level: 'Diện quản lý',
  unit: 'Đơn vị',
  unitKind: 'Loại đơn vị',
  block: 'Khối tổ chức đảng',
  local: 'Người địa phương',
  direction: 'Hướng',
  ethnic: 'Dân tộc',
  group: 'Nhóm của số liệu',
  quarter: 'Quý',
  year: 'Năm',
} as const

export type AttributeId = keyof typeof ATTRIBUTES
export const ATTRIBUTE_IDS = Object.keys(ATTRIBUTES) as AttributeId[]

/** Rows of which it is not known, or that name nobody. */
export const UNKNOWN = { key: 'none', label: 'Chưa rõ' } as const
