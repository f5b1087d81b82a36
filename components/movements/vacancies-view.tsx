import { Download } from 'lucide'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { VacancyQuery } from '@/lib/movements/vacancies/input'
import { GROUPINGS, VIEWS } from '@/lib/movements/vacancies/labels'
import type { VacancyOptions } from '@/lib/movements/vacancies/queries'
import { HORIZONS } from '@/lib/movements/vacancies/rules'
import type { Abilities } from '@/lib/permissions'

const PATH = '/organisation/vacancies'

type Choice = { value: string; label: string; isChosen: boolean }

/** A few ways to see the same list, as links; the one that is seen is marked. */
function Choices({
  label,
  name,
  choices,
  params,
}: {
  label: string
  name: string
  choices: Choice[]
  params: SearchParams
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-2.5">
      <span className="muted">{label}</span>
      {choices.map(({ value, label: text, isChosen }) =>
        isChosen ? (
          <b key={value} aria-current="true">
            {text}
          </b>
        ) : (
          <TextLink key={value} href={hrefWith(PATH, params, { [name]: value })}>
            {text}
          </TextLink>
        ),
      )}
    </nav>
  )
}

type Props = {
  query: VacancyQuery
  params: SearchParams
  options: VacancyOptions
  counts: Record<keyof typeof VIEWS, number>
  on: CivilDate
  may: Abilities
  children: ReactNode
}

/** The vacancies of a day and those to come: two views of the same posts under the same filter. */
export function VacanciesView({ query, params, options, counts, on, may, children }: Props) {
  const { view, group, within, unit } = query
  const horizons = HORIZONS.map((months) => ({
    value: String(months),
    label: `${months} tháng`,
    isChosen: months === within,
  }))
  const groupings = Object.entries(GROUPINGS).map(([value, label]) => ({ value, label, isChosen: value === group }))
  const filters = [
    {
      name: 'unit',
      label: 'Đơn vị',
      lookup: '/api/units/search',
      chosen: unit && options.unit ? { id: unit, label: options.unit } : null,
    },
    { name: 'kind', label: 'Loại chức danh', options: options.kinds, multiple: true },
    { name: 'level', label: 'Diện quản lý', options: options.levels, multiple: true },
  ]
  const actions = may['people.export'] && (
    <ButtonLink href={hrefWith('/api/organisation/vacancies', params, {})} icon={<Icon of={Download} />} download>
      Xuất danh sách
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title="Chức danh khuyết và sắp khuyết"
        asOf={on}
        crumbs={[{ href: hrefWith('/organisation', {}, { asOf: params.asOf ? on : null }), label: 'Tổ chức' }]}
        actions={actions || undefined}
      />
      <Card flush>
        <Tabs
          label="Khuyết, sắp khuyết"
          items={(Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((value) => ({
            href: hrefWith(PATH, params, { view: value }),
            label: value === 'falling' ? `${VIEWS.falling} trong ${within} tháng` : VIEWS[value],
            count: counts[value],
            current: value === view,
          }))}
        />
        <FilterBar path={PATH} params={params} search={null} filters={filters}>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {view === 'falling' && <Choices label="Trong" name="within" choices={horizons} params={params} />}
            <Choices label="Xếp" name="group" choices={groupings} params={params} />
          </div>
        </FilterBar>
        {children}
        <Pagination total={counts[view]} page={query.page} path={PATH} params={params} />
      </Card>
    </>
  )
}
