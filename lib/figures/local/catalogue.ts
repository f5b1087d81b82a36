import { SEAT_STATUSES } from '../labels'
import type { Figure } from '../relation/queries'
import { nonLocal } from './queries'

const local = {
  subject: 'local',
  rowKind: 'seat',
  unit: '%',
  time: 'on',
  needs: 'movements.read',
  groups: SEAT_STATUSES,
  groupName: 'Kết luận',
  sides: { part: 'không là người địa phương', whole: 'chức danh' },
} as const

const NON_LOCAL =
  'Mẫu số là các chức danh hiện có trong ngày, kể cả chức danh còn khuyết. Tử số là chức danh có người giữ không là người địa phương: theo kết luận đã ghi, nếu chưa có thì theo quê quán so với xã, thị trấn của chức danh. Người chưa rõ quê quán không tính vào tử số. Người được giao quyền, phụ trách không tính là người giữ.'

export const LOCAL_FIGURES: readonly Figure[] = [
  {
    ...local,
    id: 'non-local-secretaries',
    title: '{secretary} không là người địa phương',
    definition: NON_LOCAL,
    relation: nonLocal('secretary'),
  },
  {
    ...local,
    id: 'non-local-chairs',
    title: '{chair} không là người địa phương',
    definition: NON_LOCAL,
    relation: nonLocal('chair'),
  },
  {
    ...local,
    id: 'non-local-heads',
    title: '{secretary}, {chair} không là người địa phương',
    definition: NON_LOCAL,
    relation: nonLocal(),
  },
]
