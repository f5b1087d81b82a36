/** Whence and whereto, by the levels of administration of both units: the columns of Biểu 11-BTCTW, then what it has no column for. */
export const DIRECTIONS = {
  'central-province': 'Trung ương → tỉnh',
  'province-district': 'Tỉnh → huyện',
  'district-province': 'Huyện → tỉnh',
  'district-district': 'Huyện này → huyện khác',
  'sector-sector': 'Ngành → ngành',
  'province-commune': 'Tỉnh → xã',
  'district-commune': 'Huyện → xã',
  'commune-district': 'Xã → huyện',
  'commune-commune': 'Xã → xã',
  'department-department': 'Phòng, ban → phòng, ban',
  within: 'Trong cùng đơn vị',
  entry: 'Chưa rõ nơi đi',
  other: 'Hướng khác',
  leaving: 'Không nhận chức danh khác',
} as const

export type Direction = keyof typeof DIRECTIONS

/** Those of the paper form, under the level whose committee reports them. */
export const PAPER_DIRECTIONS = {
  province: ['central-province', 'province-district', 'district-province', 'district-district', 'sector-sector'],
  district: ['province-commune', 'district-commune', 'commune-district', 'commune-commune', 'department-department'],
} as const satisfies Record<string, readonly Direction[]>
