import { Download } from 'lucide'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import type { CivilDate } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { AppraisalTabs } from './appraisal-tabs'
import type { Unit } from './ratings-view'

const FIRST_YEAR = 2015

type Props = {
  path: string
  list: 'rewards' | 'titles' | 'disciplines'
  params: SearchParams
  unit: Unit
  page: number
  total: number
  on: CivilDate
  day: string
  mayExport: boolean
  add: ReactNode
  children: ReactNode
}

/** A list of rewards, titles or disciplines: by name, year and unit. */
export function ActsView({ path, list, params, unit, page, total, on, day, mayExport, add, children }: Props) {
  const now = Number(on.slice(0, 4))
  const years = Array.from({ length: now - FIRST_YEAR + 1 }, (_, back) => String(now - back))
  return (
    <>
      <PageHeader
        title="Đánh giá, khen thưởng, kỷ luật"
        asOf={on}
        actions={
          <>
            {mayExport && (
              <ButtonLink
                href={hrefWith('/api/appraisals', params, { list })}
                icon={<Icon of={Download} size={16} />}
                download
              >
                Xuất danh sách
              </ButtonLink>
            )}
            {add}
          </>
        }
      />
      <AppraisalTabs open={list} day={day} />
      <Card flush className="mt-4">
        <FilterBar
          path={path}
          params={params}
          search="Tên cán bộ"
          filters={[
            { name: 'year', label: 'Năm', options: years.map((year) => ({ value: year, label: year })) },
            { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
          ]}
        />
        {children}
        <Pagination total={total} page={page} path={path} params={params} />
      </Card>
    </>
  )
}
