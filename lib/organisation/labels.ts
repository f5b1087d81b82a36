import type { Track, Tree } from '@/db/schema/organisation'

export const TREES = {
  party: 'Đảng',
  state: 'Chính quyền',
  mass: 'Mặt trận Tổ quốc, đoàn thể',
} satisfies Record<Tree, string>

export const TRACKS = {
  party: 'Đảng',
  government: 'Chính quyền',
  elected: 'Dân cử',
  mass: 'Đoàn thể',
} satisfies Record<Track, string>
