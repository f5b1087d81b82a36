import { CalendarPlus, Download, Printer } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import type { CivilDate } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { DUE_DAYS, type DueQuery } from '@/lib/movements/due/input'
import { DUE_GROUPINGS, DUE_KINDS, DUE_STATES, type DueGrouping, type DueState } from '@/lib/movements/due/labels'
import type { DueList as Found } from '@/lib/movements/due/queries'
import type { Abilities } from '@/lib/permissions'
import { DismissedTable } from './dismissed-table'
import { DueSelection } from './due-selection'
import { DUE_SELECTION, DueTable } from './due-table'

const PATH = '/movements/due'
const keys = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as K[]
const kinds = keys(DUE_KINDS).map((value) => ({ value, label: DUE_KINDS[value] }))

type Props = {
  list: Found
  query: DueQuery
  params: SearchParams
  unitName: string | null
  on: CivilDate
  may: Abilities
}

function Actions({ params, may }: Pick<Props, 'params' | 'may'>) {
  return (
    <>
      <ButtonLink href={hrefWith(`${PATH}/print`, params, {})} icon={<Icon of={Printer} size={16} />}>
        In danh sách
      </ButtonLink>
      {may['people.export'] && (
        <>
          <ButtonLink
            href={hrefWith('/api/movements/due', params, { format: 'ics' })}
            icon={<Icon of={CalendarPlus} size={16} />}
            download
          >
            Tệp lịch
          </ButtonLink>
          <ButtonLink
            href={hrefWith('/api/movements/due', params, { format: 'xlsx' })}
            icon={<Icon of={Download} size={16} />}
            download
          >
            Xuất Excel
          </ButtonLink>
        </>
      )}
    </>
  )
}

/** The inbox of what falls due: three piles, narrowed by kind and unit, for so many days ahead. */
export function DueList({ list, query, params, unitName, on, may }: Props) {
  const { state, days, by, unitId, page } = query
  const total = list.counts[state]
  const mayPrepare = may['movements.prepare'] === true
  const to = (change: Record<string, string | null>) => hrefWith(PATH, params, change)
  const filters = [
    { name: 'kind', label: 'Việc', options: kinds, multiple: true },
    {
      name: 'unit',
      label: 'Đơn vị',
      lookup: '/api/units/search',
      chosen: unitId && unitName ? { id: unitId, label: unitName } : null,
    },
  ]
  return (
    <>
      <PageHeader
        title={`Đến hạn trong ${days} ngày`}
        asOf={on}
        crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]}
        actions={state === 'dismissed' ? undefined : <Actions params={params} may={may} />}
      />
      <Card flush>
        <Tabs
          label="Tình trạng"
          items={keys<DueState>(DUE_STATES).map((value) => ({
            label: DUE_STATES[value],
            count: list.counts[value],
            href: to({ state: value === 'open' ? null : value }),
            current: value === state,
          }))}
        />
        <FilterBar path={PATH} params={params} search={null} filters={filters}>
          {state !== 'dismissed' && (
            <>
              <ChoiceLinks
                label="Số ngày tới"
                items={DUE_DAYS.map((value) => ({
                  label: `${value} ngày`,
                  href: to({ days: value === 90 ? null : String(value) }),
                  current: value === days,
                }))}
              />
              <ChoiceLinks
                label="Xếp danh sách"
                items={keys<DueGrouping>(DUE_GROUPINGS).map((value) => ({
                  label: DUE_GROUPINGS[value],
                  href: to({ by: value === 'month' ? null : value }),
                  current: value === by,
                }))}
              />
            </>
          )}
        </FilterBar>
        {state === 'dismissed' ? (
          <DismissedTable rows={list.dismissed} total={total} mayPrepare={mayPrepare} />
        ) : (
          <DueTable rows={list.rows} total={total} query={query} on={on} mayPrepare={mayPrepare} />
        )}
        <Pagination total={total} page={page} path={PATH} params={params} />
      </Card>
      {mayPrepare && state !== 'drafted' && (
        <DueSelection form={DUE_SELECTION} total={total} isDismissed={state === 'dismissed'} />
      )}
    </>
  )
}
