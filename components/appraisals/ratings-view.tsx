import { Download } from 'lucide'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import type { RatingFilter } from '@/lib/appraisals/input'
import { RATED, RATING_SUBJECTS } from '@/lib/appraisals/labels'
import type { RatingWords, UnitRatings } from '@/lib/appraisals/queries'
import { GRADE_ORDER, periodChoices } from '@/lib/appraisals/rules'
import type { CivilDate } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import { AppraisalTabs } from './appraisal-tabs'
import { QuotaNote } from './quota-note'
import { RatingSummary } from './rating-summary'
import { SubjectChoice } from './subject-choice'

const PATH = '/appraisals'

export type Unit = { id: string; label: string } | null

export const ratingFilters = (filter: RatingFilter, on: CivilDate, unit: Unit) => {
  const choices = periodChoices(on)
  const known = choices.some(({ key }) => key === filter.period.key) ? choices : [filter.period, ...choices]
  return [
    { name: 'period', label: 'Kỳ', options: known.map(({ key, name }) => ({ value: key, label: name })) },
    { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
  ]
}

type Props = {
  filter: RatingFilter
  params: SearchParams
  /** Of the units asked for, all together. */
  sums: Omit<UnitRatings, 'unitId' | 'name'>
  words: RatingWords
  unit: Unit
  on: CivilDate
  day: string
  total: number
  may: Abilities
  children: ReactNode
}

/** Who was rated for a period and how, by unit or by name: part, whole, who is missing, and the share of the excellent. */
export function RatingsView({ filter, params, sums, words, unit, on, day, total, may, children }: Props) {
  const { period, subject, view, page } = filter
  const shown = { ...params, period: period.key }
  const grades = ['none', ...GRADE_ORDER].map((value) => ({ value, label: RATED[value as keyof typeof RATED] }))
  const choose = (change: Record<string, string | null>) => hrefWith(PATH, params, change)
  return (
    <>
      <PageHeader
        title="Đánh giá, khen thưởng, kỷ luật"
        subtitle={`${RATING_SUBJECTS[subject]}, ${period.name.toLowerCase()}`}
        asOf={on}
        actions={
          may['people.export'] && (
            <ButtonLink
              href={hrefWith('/api/appraisals', params, { list: 'ratings' })}
              icon={<Icon of={Download} size={16} />}
              download
            >
              Xuất danh sách
            </ButtonLink>
          )
        }
      />
      <AppraisalTabs open="ratings" day={day} />
      <RatingSummary filter={filter} params={params} sums={sums} words={words} />
      <QuotaNote counts={sums} words={words} where={unit?.label ?? 'Cả danh sách'} />
      <Card flush>
        <FilterBar
          path={PATH}
          params={shown}
          search={null}
          filters={[
            ...ratingFilters(filter, on, unit),
            ...(view === 'people' ? [{ name: 'grade', label: 'Mức xếp loại', options: grades }] : []),
          ]}
        >
          <SubjectChoice subject={subject} choose={choose} />
          <ChoiceLinks
            label="Xem"
            items={[
              { href: choose({ view: null, grade: null }), label: 'Theo đơn vị', current: view === 'units' },
              { href: choose({ view: 'people' }), label: 'Từng người', current: view === 'people' },
            ]}
          />
        </FilterBar>
        {children}
        <Pagination total={total} page={page} path={PATH} params={params} />
      </Card>
    </>
  )
}
