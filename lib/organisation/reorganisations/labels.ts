export const CHANGES = {
  found: 'Thành lập mới',
  rename: 'Đổi tên',
  raise: 'Chuyển loại hình',
  stay: 'Tiếp tục hoạt động',
} as const

export const STEPS = {
  units: '1. Đơn vị',
  posts: '2. Chức danh',
  people: '3. Nhân sự',
  commit: '4. Số liệu, thực hiện',
} as const

export type PlanStep = keyof typeof STEPS
