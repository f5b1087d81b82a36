import type { Band } from '@/db/schema/qualifications'
import { AGE_BANDS } from '../../../figures/labels'
import type { AgeBand } from '../../../figures/rules'
import type { Line } from '../../../form-table'
import type { Traits } from '../traits/rules'

/** Somebody as the forms see them on the day that counts. */
export type Seen = Traits & { readonly age: AgeBand }

type Criterion = Line<Seen>
type Section = { readonly key: string; readonly title: string; readonly parts: readonly Criterion[] }

const of: Record<'women' | 'minority' | 'religious', Criterion> = {
  women: { key: 'women', label: 'Trong đó: Nữ', of: ({ sex }) => sex === 'female' },
  minority: { key: 'minority', label: 'Dân tộc thiểu số', of: ({ isMinority }) => isMinority === 1 },
  religious: { key: 'religious', label: 'Tôn giáo', of: ({ isReligious }) => isReligious === 1 },
}

/** They add up to the whole; who has no birth date stands apart. */
const AGES: Section = {
  key: 'ages',
  title: 'Tuổi đời',
  parts: (Object.keys(AGE_BANDS) as AgeBand[]).map((band) => ({
    key: band,
    label: AGE_BANDS[band],
    of: ({ age }) => age === band,
    ifAny: band === 'unknown',
  })),
}

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
const highest = (key: 'education' | 'theory', title: string, bands: readonly Band[]): Section => ({
  ...{ key, title },
  parts: bands.map((band) => ({ key: band, label: BANDS[band], of: (seen) => seen[key] === band })),
})

const TITLES: Section = {
  key: 'titles',
  title: 'Chức danh khoa học',
  parts: [
    { key: 'associate-professor', label: 'Phó Giáo sư', of: () => false, isUnknown: true },
    { key: 'professor', label: 'Giáo sư', of: () => false, isUnknown: true },
  ],
}

const numbered = ({ key, title, parts }: Section, index: number): Criterion[] => [
  {
    ...{ key, label: `${index + 1}. ${title}`, sumOf: parts.map((part) => part.key) },
    of: (seen) => parts.some((part) => part.of(seen)),
    isUnknown: parts.every(({ isUnknown }) => isUnknown),
  },
  ...parts.map((part) => ({ ...part, depth: 1 })),
]

type Asked<E> = {
  /** Beneath the total: which of whom, and what one form alone asks. */
  readonly among: readonly (keyof typeof of)[]
  readonly more?: Line<E>
  readonly education: readonly Band[]
  readonly hasTitles?: boolean
  readonly theory: readonly Band[]
}

/** «Tiêu chí»: the total, of whom, then the total by age, education, academic title and political theory. */
export function criteria<E extends Seen>({ among, more, education, hasTitles, theory }: Asked<E>): Line<E>[] {
  const sections = [
    AGES,
    highest('education', 'Trình độ chuyên môn nghiệp vụ', education),
    ...(hasTitles ? [TITLES] : []),
    highest('theory', 'Trình độ lý luận chính trị', theory),
  ]
  return [
    { key: 'all', label: 'Tổng số', of: () => true, sumOf: [AGES.key] },
    ...among.map((key) => ({ ...of[key], depth: 1 })),
    ...(more ? [{ ...more, depth: 1 }] : []),
    ...sections.flatMap(numbered),
  ]
}
