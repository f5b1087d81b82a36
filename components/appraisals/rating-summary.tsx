import { TextLink } from '@/components/ui/text-link'
import type { RatingFilter } from '@/lib/appraisals/input'
import { GRADES } from '@/lib/appraisals/labels'
import type { RatingWords, UnitRatings } from '@/lib/appraisals/queries'
import { GRADE_ORDER } from '@/lib/appraisals/rules'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatFraction, formatNumber, formatRate } from '@/lib/numbers'

type Props = {
  filter: RatingFilter
  params: SearchParams
  sums: Omit<UnitRatings, 'unitId' | 'name'>
  words: RatingWords
}

/** Part and whole, and each grade with its share; every number opens its names. */
export function RatingSummary({ params, sums, words }: Props) {
  const { rated, whole } = sums
  const missing = whole - rated
  const names = (grade: string) => hrefWith('/appraisals', params, { view: 'people', grade })
  return (
    <section className="my-4 grid grid-cols-2 gap-3 lg:grid-cols-6" aria-label="Kết quả chung">
      <div className="card tile">
        <p className="label">Đã xếp loại</p>
        <p className="value">{formatRate(rated, whole)}</p>
        <p className="note num">{formatFraction(rated, whole)} người</p>
      </div>
      <div className="card tile">
        <p className="label">
          <TextLink href={names('none')}>Chưa xếp loại</TextLink>
        </p>
        <p className="value">{formatNumber(missing)}</p>
        <p className={missing > 0 ? 'note warn' : 'note good'}>{missing > 0 ? 'còn thiếu' : 'đã đủ'}</p>
      </div>
      {GRADE_ORDER.map((grade) => (
        <div key={grade} className="card tile">
          <p className="label">
            <TextLink href={names(grade)}>{words.names.get(grade)?.name ?? GRADES[grade]}</TextLink>
          </p>
          <p className="value">
            {formatNumber(sums[grade])} <small>{rated > 0 && formatRate(sums[grade], rated)}</small>
          </p>
        </div>
      ))}
    </section>
  )
}
