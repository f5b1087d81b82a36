import type { Column } from '../../../form-table'
import { ages, educations, keysOf, MINORITIES, theories, under, WOMEN } from '../columns/rules'
import type { Holder } from './queries'

const titles = [
  { key: 'associate-professor', label: 'Phó Giáo sư' },
  { key: 'professor', label: 'Giáo sư' },
].map((title) => ({ ...title, of: () => false, isUnknown: true }))

/** Of Biểu 9B; that of communes, 9C, tells more of the lower levels. */
export const holderColumns = (form: '9B' | '9C'): Column<Holder>[] => [
  { key: 'all', label: 'Tổng số', of: () => true, sumOf: keysOf(ages) },
  WOMEN,
  MINORITIES,
  ...under('Độ tuổi', ages),
  ...under(
    'Trình độ chuyên môn',
    form === '9C' ? educations('college', 'university', 'postgraduate') : educations('university', 'postgraduate'),
  ),
  ...under('Chức danh khoa học', titles),
  ...under(
    'Lý luận chính trị',
    form === '9C' ? theories('elementary', 'intermediate', 'advanced') : theories('intermediate', 'advanced'),
  ),
]
