import type { Column } from '../../../form-table'
import type { Trained } from './queries'

const isLearner = ({ counts }: Trained) => counts === 'learner'
const at = (tier: Trained['tier']) => (one: Trained) => isLearner(one) && one.tier === tier
const leading = (tier: Trained['tier']) => (one: Trained) => at(tier)(one) && one.isLeader === 1
const ranAt = (is: (tier: Trained['tier']) => boolean) => (one: Trained) => !isLearner(one) && is(one.tier)

const [TRAINED, CLASSES] = ['Cán bộ được đào tạo, bồi dưỡng', 'Số lớp đào tạo, bồi dưỡng']
const LEADERS = 'Trong đó: lãnh đạo, quản lý'

const tierColumns = (tier: 'province' | 'district', label: string): Column<Trained>[] => [
  { key: tier, label: 'Tổng số', groups: [TRAINED, label], of: at(tier) },
  { key: `${tier}-leaders`, label: LEADERS, groups: [TRAINED, label], of: leading(tier) },
]

const isPlaced = ({ tier }: Trained) => tier === 'province' || tier === 'district' || tier === 'commune'

/** Learners by where they work, and the classes by who opened them. */
export const TRAINING_COLUMNS: readonly Column<Trained>[] = [
  {
    ...{ key: 'all', label: 'Tổng số', groups: [TRAINED], of: isLearner },
    sumOf: ['province', 'district', 'commune', 'unplaced'],
  },
  ...tierColumns('province', 'Cấp tỉnh'),
  ...tierColumns('district', 'Cấp huyện'),
  { key: 'commune', label: 'Cấp xã', groups: [TRAINED], of: at('commune') },
  {
    ...{ key: 'unplaced', label: 'Chưa rõ cấp', groups: [TRAINED], ifAny: true },
    of: (one) => isLearner(one) && !isPlaced(one),
  },
  {
    ...{ key: 'classes', label: 'Tổng số lớp', groups: [CLASSES], of: (one) => !isLearner(one) },
    sumOf: ['classes-province', 'classes-district', 'classes-other'],
  },
  {
    ...{ key: 'classes-province', label: 'Cấp ủy cấp tỉnh mở', groups: [CLASSES] },
    of: ranAt((tier) => tier === 'province'),
  },
  {
    ...{ key: 'classes-district', label: 'Cấp ủy cấp huyện mở', groups: [CLASSES] },
    of: ranAt((tier) => tier === 'district'),
  },
  {
    ...{ key: 'classes-other', label: 'Cấp khác mở', groups: [CLASSES], ifAny: true },
    of: ranAt((tier) => tier !== 'province' && tier !== 'district'),
  },
]
