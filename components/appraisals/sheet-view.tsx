import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import type { RatingFilter } from '@/lib/appraisals/input'
import { GRADES, RATING_SUBJECTS } from '@/lib/appraisals/labels'
import type { Batch, RatedPerson, RatingWords } from '@/lib/appraisals/queries'
import { GRADE_ORDER } from '@/lib/appraisals/rules'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import { UndoBatch } from './rating-dialogs'
import { RatingSheet } from './rating-sheet'
import { ratingFilters, type Unit } from './ratings-view'
import { SubjectChoice } from './subject-choice'

const PATH = '/appraisals/sheet'

type Props = {
  filter: RatingFilter
  params: SearchParams
  people: readonly RatedPerson[]
  words: RatingWords
  batches: readonly Batch[]
  unit: Unit
  on: CivilDate
}

function Batches({ batches }: Pick<Props, 'batches'>) {
  return (
    <Card title="Các lần ghi gần đây của kỳ này">
      <ul className="grid gap-2">
        {batches.map((batch) => (
          <li key={batch.id} className="flex flex-wrap items-center gap-x-3">
            <span>
              {batch.paper} <span className="muted num">ngày {formatDay(batch.from)}</span> · {batch.body} ·{' '}
              <b className="num">{formatNumber(batch.many)}</b> người
            </span>
            <UndoBatch batch={batch} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The sheet of a unit for a period, with what was written down lately and can be taken back. */
export function SheetView({ filter, params, people, words, batches, unit, on }: Props) {
  const { period, subject, everybody } = filter
  const names = Object.fromEntries(GRADE_ORDER.map((grade) => [grade, words.names.get(grade)?.name ?? GRADES[grade]]))
  const choose = (change: Record<string, string | null>) => hrefWith(PATH, params, change)
  return (
    <>
      <PageHeader
        title={`Ghi xếp loại${unit ? `: ${unit.label}` : ''}`}
        subtitle={`${RATING_SUBJECTS[subject]}, ${period.name.toLowerCase()}${words.basis ? ` · mức xếp loại theo ${words.basis.basis}` : ''}`}
        crumbs={[{ href: hrefWith('/appraisals', params, { who: null }), label: 'Đánh giá, khen thưởng, kỷ luật' }]}
      />
      <div className="grid gap-4">
        <Card flush>
          <FilterBar
            path={PATH}
            params={{ ...params, period: period.key }}
            search={null}
            filters={ratingFilters(filter, on, unit)}
          >
            <SubjectChoice subject={subject} choose={choose} />
            <ChoiceLinks
              label="Ai"
              items={[
                { href: choose({ who: null }), label: 'Diện quản lý', current: !everybody },
                { href: choose({ who: 'all' }), label: 'Mọi người giữ chức vụ', current: everybody },
              ]}
            />
          </FilterBar>
          {people.length > 0 ? (
            <RatingSheet
              key={`${period.key} ${subject} ${filter.unit} ${everybody}`}
              period={{ key: period.key, name: period.name }}
              subject={subject}
              people={people}
              names={names as Record<(typeof GRADE_ORDER)[number], string>}
              quota={words.quota && { atMost: words.quota.atMost, of: words.quota.of }}
            />
          ) : (
            <Empty title="Không có ai phải xếp loại">Chọn đơn vị khác, hoặc xem mọi người giữ chức vụ.</Empty>
          )}
        </Card>
        {batches.length > 0 && <Batches batches={batches} />}
      </div>
    </>
  )
}
