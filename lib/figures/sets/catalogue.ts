import { VERDICTS } from '../../targets/sets/labels'
import type { Figure } from '../relation/queries'
import { standardsMet, unitsMeetingAll } from './queries'

const standards = {
  subject: 'targets',
  rowKind: 'standard',
  unit: '%',
  time: 'on',
  needs: 'targets.read',
  groups: VERDICTS,
  silentGroup: 'unknown',
  groupName: 'Kết quả',
} as const

export const SETS_FIGURES: readonly Figure[] = [
  {
    ...standards,
    id: 'district-standards-met',
    title: 'Tiêu chuẩn thành lập quận đã đạt',
    definition:
      'Tiêu chuẩn thành lập quận có văn bản xác nhận là đạt đến ngày xem, trên tổng số tiêu chuẩn. Tiêu chuẩn chưa có kết quả không tính vào tử số.',
    sides: { part: 'đã đạt', whole: 'tiêu chuẩn' },
    relation: standardsMet('urban-district'),
  },
  {
    ...standards,
    id: 'ward-standards-met',
    title: 'Tiêu chuẩn thành lập phường các xã, thị trấn đã đạt',
    definition:
      'Với từng xã, thị trấn: tiêu chuẩn thành lập phường có văn bản xác nhận là đạt đến ngày xem, trên tổng số tiêu chuẩn.',
    sides: { part: 'đã đạt', whole: 'tiêu chuẩn' },
    relation: standardsMet('ward'),
  },
  {
    ...standards,
    id: 'communes-advanced',
    title: 'Xã đạt chuẩn nông thôn mới nâng cao',
    rowKind: 'unit',
    definition: 'Xã đạt mọi tiêu chí nông thôn mới nâng cao đến ngày xem, trên tổng số xã được đánh giá.',
    sides: { part: 'đạt chuẩn', whole: 'xã' },
    relation: unitsMeetingAll('advanced-commune'),
  },
]
