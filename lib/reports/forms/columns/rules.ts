import type { Band } from '@/db/schema/qualifications'
import { AGE_BANDS } from '../../../figures/labels'
import type { AgeBand } from '../../../figures/rules'
import type { Traits } from '../../../figures/traits/rules'
import type { Column } from '../../../form-table'

/** Somebody as the forms see them on the day that counts. */
export type Seen = Traits & { readonly age: AgeBand }

type Share = Pick<Column<Seen>, 'key' | 'label' | 'of' | 'ifAny'>

export const WOMEN: Share = { key: 'women', label: 'Nữ', of: ({ sex }) => sex === 'female' }
export const MINORITIES: Share = {
  key: 'minority',
  label: 'Dân tộc thiểu số',
  of: ({ isMinority }) => isMinority === 1,
}
export const RELIGIOUS: Share = { key: 'religious', label: 'Tôn giáo', of: ({ isReligious }) => isReligious === 1 }

const AGES = Object.keys(AGE_BANDS) as AgeBand[]

/** They add up to the whole; who has no birth date stands apart. */
export const ages: readonly Share[] = AGES.map((band) => ({
  key: band,
  label: AGE_BANDS[band],
  of: ({ age }) => age === band,
  ifAny: band === 'unknown',
}))

const BANDS: Record<Band, string> = {
  vocational: 'Trung cấp',
  college: 'Cao đẳng',
  university: 'Đại học',
  postgraduate: 'Trên đại học',
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  advanced: 'Cao cấp, cử nhân',
}

/** By the highest level, each person in one of them. */
export const educations = (...bands: Band[]): Share[] =>
  bands.map((band) => ({ key: band, label: BANDS[band], of: ({ education }) => education === band }))

export const theories = (...bands: Band[]): Share[] =>
  bands.map((band) => ({ key: band, label: BANDS[band], of: ({ theory }) => theory === band }))

export const under = <S>(group: string, shares: readonly S[]) => shares.map((share) => ({ ...share, groups: [group] }))

export const keysOf = (shares: readonly { key: string }[]) => shares.map(({ key }) => key)
