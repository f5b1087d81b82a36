import { FileSpreadsheet, FileText, Table2 } from 'lucide-react'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { type Filter, FilterBar } from '@/components/ui/filter-bar'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import type { FigurePage } from '@/lib/figures/detail/queries'
import type { FigureQuery } from '@/lib/figures/input'
import { figureSentence, type Side, spellTime } from '@/lib/figures/rules'
import { upperFirst } from '@/lib/first-letter'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { Abilities } from '@/lib/permissions'
import { FigureFacts } from './figure-facts'
import { FigureRows } from './figure-rows'
import { FigureShares } from './figure-shares'

type Props = { page: FigurePage; query: FigureQuery; params: SearchParams; may: Abilities }

const pathOf = ({ value }: FigurePage) => `/figures/${value.id}`

function filtersFor({ value, unit }: FigurePage): Filter[] {
  const groups = value.groups.filter(({ rows }) => rows > 0)
  return [
    ...(value.time === 'over'
      ? [
          { name: 'from', label: 'Từ ngày', kind: 'day' as const },
          { name: 'to', label: 'đến ngày', kind: 'day' as const },
        ]
      : []),
    { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
    ...(groups.length > 1
      ? [{ name: 'group', label: value.groupName, options: groups.map(({ key, label }) => ({ value: key, label })) }]
      : []),
  ]
}

/** Of a rate: all its rows, those that count in the part, and those that do not. */
function Sides({ page, query, params }: Omit<Props, 'may'>) {
  const { value } = page
  if (!value.sides || value.part === undefined) return null
  const tab = (side: Side, label: string, count: number) => ({
    label,
    count,
    current: query.side === side,
    href: hrefWith(pathOf(page), params, { side: side === 'whole' ? null : side, group: null }),
  })
  return (
    <Tabs
      label="Phần của số liệu"
      items={[
        tab('whole', 'Tất cả', value.rows),
        tab('part', upperFirst(value.sides.part), value.part),
        tab('rest', 'Còn lại', value.rows - value.part),
      ]}
    />
  )
}

/** A figure opened: what it is, and every name behind it. */
export function FigureDetail({ page, query, params, may }: Props) {
  const { value, list, unit } = page
  const file = (format: string) => hrefWith(`/api${pathOf(page)}`, params, { format })
  const actions = (
    <>
      <ButtonLink href={hrefWith(`${pathOf(page)}/crosstab`, params, { group: null })} icon={<Table2 size={16} />}>
        Bảng chéo
      </ButtonLink>
      <CopyButton text={figureSentence(value)}>Chép thành câu</CopyButton>
      {may['people.export'] && (
        <>
          <ButtonLink href={file('csv')} download icon={<FileText size={16} />}>
            CSV
          </ButtonLink>
          <ButtonLink href={file('xlsx')} download icon={<FileSpreadsheet size={16} />}>
            Xuất Excel
          </ButtonLink>
        </>
      )}
    </>
  )
  return (
    <>
      <PageHeader
        title={value.title}
        subtitle={`Số liệu ${spellTime(value)}`}
        crumbs={[{ href: '/figures', label: 'Số liệu' }]}
        actions={actions}
      />
      <div className="grid items-start gap-3.5 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <FigureFacts value={value} unitName={unit?.label ?? null} />
        </div>
        <Card flush className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Sides page={page} query={query} params={params} />
          <FilterBar path={pathOf(page)} params={params} search={null} filters={filtersFor(page)} />
          <FigureRows page={page} />
          <Pagination total={list.total} page={query.page} path={pathOf(page)} params={params} />
        </Card>
        <div className="grid gap-3.5 lg:col-start-2">
          <FigureShares page={page} scope={query.scope} />
        </div>
      </div>
    </>
  )
}
