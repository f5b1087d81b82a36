export const DIMENSIONS = {
  kind: 'Hình thức',
  unit: 'Đơn vị',
  period: 'Thời gian',
  direction: 'Hướng',
  sex: 'Giới tính',
  age: 'Độ tuổi khi có hiệu lực',
} as const

export type Dimension = keyof typeof DIMENSIONS
