export const PLACE_LEVELS = {
  tỉnh: 'Tỉnh, thành phố',
  huyện: 'Quận, huyện, thị xã',
  xã: 'Xã, phường, thị trấn, đặc khu',
} as const

export const SHARES = {
  all: '',
  part: 'một phần',
  rest: 'phần còn lại',
} as const
