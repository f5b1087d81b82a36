import { FilterBar } from '@/components/ui/filter-bar'
import { TextLink } from '@/components/ui/text-link'
import { hrefWith, type ListState, type SearchParams } from '@/lib/list-state'
import { LOCAL_STATUS_NAMES } from '@/lib/movements/local/labels'
import { SEX_NAMES } from '@/lib/people/labels'
import { AGE_BAND_NAMES, FILTER_NAMES, HOLDING_NAMES, TRACK_NAMES } from '@/lib/register/labels'
import type { FilterOptions } from '@/lib/register/options/queries'

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const MONTHS = [3, 6, 12, 24, 60].map((months) => ({ value: String(months), label: `${months} tháng` }))

type Props = { params: SearchParams; state: ListState; options: FilterOptions }

export function PeopleFilters({ params, state, options }: Props) {
  const { unit, kinds, levels, degrees, theories } = options
  const chosen = unit && { id: unit.value, label: unit.label }
  const filters = [
    { name: 'unit', label: FILTER_NAMES.unit, lookup: '/api/units/search', chosen },
    { name: 'kind', label: FILTER_NAMES.kind, options: kinds, multiple: true },
    { name: 'level', label: FILTER_NAMES.level, options: levels, multiple: true },
    { name: 'holding', label: FILTER_NAMES.holding, options: named(HOLDING_NAMES), more: true },
    { name: 'degree', label: FILTER_NAMES.degree, options: degrees, multiple: true, more: true },
    { name: 'theory', label: FILTER_NAMES.theory, options: theories, multiple: true, more: true },
    { name: 'age', label: FILTER_NAMES.age, options: named(AGE_BAND_NAMES), more: true },
    { name: 'sex', label: FILTER_NAMES.sex, options: named(SEX_NAMES), more: true },
    { name: 'local', label: FILTER_NAMES.local, options: named(LOCAL_STATUS_NAMES), multiple: true, more: true },
    { name: 'track', label: FILTER_NAMES.track, options: named(TRACK_NAMES), more: true },
    { name: 'retire', label: FILTER_NAMES.retire, options: MONTHS, more: true },
  ]
  const isByBirth = state.sort === 'birth'
  return (
    <FilterBar path="/people" params={params} search="Tên, năm sinh, số thẻ, đơn vị…" filters={filters}>
      <TextLink href={hrefWith('/people', params, { sort: isByBirth ? null : 'birth' })}>
        {isByBirth ? 'Xếp theo tên' : 'Xếp theo tuổi'}
      </TextLink>
    </FilterBar>
  )
}
