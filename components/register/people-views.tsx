import { Tabs } from '@/components/ui/tabs'
import { hrefWith, many, one, type SearchParams } from '@/lib/list-state'
import { FILTER_NAMES } from '@/lib/register/labels'
import type { FilterOptions } from '@/lib/register/options/queries'

type View = { label: string; filter: Record<string, string> }

const isAt = (params: SearchParams, { filter }: View) =>
  Object.keys(FILTER_NAMES).every((name) => many(params, name).join(' ') === (filter[name] ?? ''))

/** The lists that are asked for every day; the count stands on the one that is open. */
export function PeopleViews({
  params,
  options,
  total,
}: {
  params: SearchParams
  options: FilterOptions
  total: number
}) {
  const own = options.levels.filter(({ flag }) => flag)
  const views: View[] = [
    { label: 'Tất cả', filter: {} },
    ...own.map(({ value, label }) => ({ label: `Diện ${label}`, filter: { level: value } })),
    { label: 'Nghỉ hưu trong 12 tháng', filter: { retire: '12' } },
    { label: 'Không giữ chức vụ', filter: { holding: 'none' } },
  ]
  const asOf = one(params, 'asOf')
  const items = views.map((view) => ({
    label: view.label,
    href: hrefWith('/people', asOf ? { asOf } : {}, view.filter),
    ...(isAt(params, view) ? { current: true, count: total } : {}),
  }))
  const local = { label: 'Người địa phương', href: hrefWith('/people/local', asOf ? { asOf } : {}, {}) }
  return <Tabs label="Danh sách hay dùng" items={[...items, local]} />
}
