import { Download, PenLine, UserPlus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { SelectionBar } from '@/components/ui/selection-bar'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import type { PeopleQuery } from '@/lib/register/input'
import type { FilterOptions } from '@/lib/register/options/queries'
import type { listPeople } from '@/lib/register/queries'
import { PeopleFilters } from './people-filters'
import { PeopleTable, SELECTION } from './people-table'
import { PeopleViews } from './people-views'

type Props = {
  list: ReturnType<typeof listPeople>
  query: PeopleQuery
  params: SearchParams
  options: FilterOptions
  may: Abilities
}

export function PeopleList({ list: { rows, total }, query, params, options, may }: Props) {
  const actions = (
    <>
      {may['people.export'] && (
        <ButtonLink href={hrefWith('/api/people/export', params, {})} icon={<Icon of={Download} />} download>
          Xuất danh sách
        </ButtonLink>
      )}
      {(may['proposals.make'] || may['proposals.decide']) && (
        <ButtonLink href="/people/proposals" icon={<Icon of={PenLine} />}>
          Đề nghị cập nhật
        </ButtonLink>
      )}
      {may['people.write'] && (
        <ButtonLink href="/people/new" tone="primary" icon={<Icon of={UserPlus} />}>
          Thêm hồ sơ
        </ButtonLink>
      )}
    </>
  )
  const mayPrepare = may['movements.prepare'] === true
  return (
    <>
      <PageHeader title="Cán bộ" actions={actions} />
      <Card flush>
        <PeopleViews params={params} options={options} total={total} />
        <PeopleFilters params={params} state={query} options={options} />
        <PeopleTable
          rows={rows}
          total={total}
          params={params}
          state={query}
          selectable={mayPrepare}
          isOpen={isUnfiltered(query)}
        />
        <Pagination total={total} page={query.page} path="/people" params={params} />
      </Card>
      {mayPrepare && (
        <SelectionBar form={SELECTION} total={total} action="/movements/new">
          <button type="submit">Lập quyết định</button>
        </SelectionBar>
      )}
    </>
  )
}

const isUnfiltered = ({ page: _page, sort: _sort, descending: _descending, ...filter }: PeopleQuery) =>
  Object.values(filter).every((value) => value === null || value === '' || (Array.isArray(value) && value.length === 0))
