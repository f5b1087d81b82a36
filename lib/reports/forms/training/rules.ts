import type { Column } from '../../../form-table'
import type { Trained } from './queries'

const isLearner = ({ counts }: Trained) => counts === 'learner'
const at = (tier: Trained['tier']) => (one: Trained) => isLearner(one) && one.tier === tier
const leading = (tier: Trained['tier']) => (one: Trained) => at(tier)(one) && one.isLeader === 1
const ranAt = (is: (tier: Trained['tier']) => boolean) => (one: Trained) => !isLearner(one) && is(one.tier)

const LEADERS = 'Trong đó: lãnh đạo, quản lý'

/** Of Biểu 10: learners by where they work, and the classes by who opened them. */
export const TRAINING_COLUMNS: readonly Column<Trained>[] = [
  { key: 'all', label: 'Tổng số', of: isLearner, sumOf: ['province', 'district', 'commune', 'unplaced'] },
  { key: 'province', label: 'Tổng', groups: ['Cấp tỉnh'], of: at('province') },
  { key: 'province-leaders', label: LEADERS, groups: ['Cấp tỉnh'], of: leading('province') },
  { key: 'district', label: 'Tổng', groups: ['Cấp huyện'], of: at('district') },
  { key: 'district-leaders', label: LEADERS, groups: ['Cấp huyện'], of: leading('district') },
  { key: 'commune', label: 'Cấp xã', of: at('commune') },
  {
    ...{ key: 'classes', label: 'Tổng', groups: ['Số lớp'], of: (one) => !isLearner(one) },
    sumOf: ['classes-province', 'classes-district', 'classes-other'],
  },
  { key: 'classes-province', label: 'Cấp tỉnh mở', groups: ['Số lớp'], of: ranAt((tier) => tier === 'province') },
  { key: 'classes-district', label: 'Cấp huyện mở', groups: ['Số lớp'], of: ranAt((tier) => tier === 'district') },
  {
    ...{ key: 'classes-other', label: 'Cấp khác mở', groups: ['Số lớp'], ifAny: true },
    of: ranAt((tier) => tier !== 'province' && tier !== 'district'),
  },
  {
    ...{ key: 'unplaced', label: 'Chưa rõ cấp', ifAny: true },
    of: (one) => isLearner(one) && !['province', 'district', 'commune'].includes(one.tier ?? ''),
  },
]
