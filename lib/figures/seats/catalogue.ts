import { MANNERS } from '../../movements/labels'
import { AGE_BANDS, SEAT_STATES, VACANCY } from '../labels'
import type { Figure } from '../relation/queries'
import {
  allSeats,
  allTally,
  filledSeats,
  filledTally,
  headCount,
  headTally,
  managedVacantSeats,
  vacantSeats,
  vacantTally,
} from './queries'

const seats = {
  subject: 'cadres',
  rowKind: 'seat',
  time: 'on',
  unit: 'vị trí',
  needs: 'organisation.read',
  groupName: 'Tình trạng',
} as const

export const SEATS_FIGURES: readonly Figure[] = [
  {
    ...seats,
    id: 'head-count',
    title: 'Người có chức vụ chính',
    rowKind: 'person',
    unit: 'người',
    needs: 'people.read',
    definition:
      'Người giữ chức vụ chính trong ngày, mỗi người tính một lần, ở đơn vị của chức vụ chính. Kiêm nhiệm, giao quyền, phụ trách không tính.',
    groups: AGE_BANDS,
    groupName: 'Độ tuổi',
    relation: headCount,
    tally: headTally,
  },
  {
    ...seats,
    id: 'seats-total',
    title: 'Vị trí chức danh',
    definition: 'Mọi vị trí đang có trong ngày, có người giữ hay còn khuyết.',
    groups: SEAT_STATES,
    relation: allSeats,
    tally: allTally,
  },
  {
    ...seats,
    id: 'seats-filled',
    title: 'Vị trí có người giữ',
    needs: 'people.read',
    definition: 'Vị trí có người giữ trong ngày, là chức vụ chính hay kiêm nhiệm. Giao quyền, phụ trách không tính.',
    groups: MANNERS,
    groupName: 'Cách giữ',
    relation: filledSeats,
    tally: filledTally,
  },
  {
    ...seats,
    id: 'seats-vacant',
    title: 'Vị trí còn khuyết',
    definition:
      'Vị trí đang có trong ngày, thuộc mọi diện quản lý, mà không có người giữ. Giao quyền, phụ trách không làm hết khuyết.',
    groups: VACANCY,
    relation: vacantSeats,
    tally: vacantTally,
  },
  {
    ...seats,
    id: 'vacant-seats',
    title: 'Chức danh diện {own} còn khuyết',
    unit: 'chức danh',
    definition: 'Vị trí đang có trong ngày mà không có người giữ. Giao quyền, phụ trách không làm hết khuyết.',
    groups: VACANCY,
    relation: managedVacantSeats,
  },
]
