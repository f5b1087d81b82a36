import { MOVEMENT_KINDS } from '../../movements/labels'
import type { Figure } from '../relation/queries'
import { movementsOf, movementsTally } from './queries'

export const MOVEMENTS_FIGURES: readonly Figure[] = [
  {
    id: 'movements',
    title: 'Biến động công tác',
    subject: 'movements',
    rowKind: 'movement',
    unit: 'lượt',
    time: 'over',
    needs: 'movements.read',
    groups: MOVEMENT_KINDS,
    groupName: 'Hình thức',
    definition:
      'Các trường hợp có quyết định đã vào sổ, chưa bị hủy, có hiệu lực trong kỳ. Một người có nhiều trường hợp thì tính nhiều lượt.',
    relation: movementsOf,
    tally: movementsTally,
  },
]
