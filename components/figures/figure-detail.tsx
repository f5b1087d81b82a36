import { ArrowLeftRight, FileSpreadsheet, FileText, Table2 } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { type Filter, FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import type { FigurePage } from '@/lib/figures/detail/queries'
import { clipboardTable, rowsForClipboard } from '@/lib/figures/detail/rules'
import type { FigureQuery } from '@/lib/figures/input'
import { figureSentence, type Side, spellTime } from '@/lib/figures/rules'
import { upperFirst } from '@/lib/first-letter'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import { FigureFacts } from './figure-facts'
import { FigureRows } from './figure-rows'
import { FigureShares } from './figure-shares'
import { FigureTrend } from './figure-trend'

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

/** Its other views, its sentence and its files. */
function Actions({ page, params, may }: Pick<Props, 'page' | 'params' | 'may'>) {
  const { value, of } = page
  const view = (name: string, more: Record<string, string> = {}) =>
    hrefWith(`${pathOf(page)}/${name}`, params, { group: null, by: null, step: null, ...more })
  const file = (format: string) => hrefWith(`/api${pathOf(page)}`, params, { format, by: null, step: null })
  return (
    <>
      <ButtonLink
        href={view('compare', value.sides && !params.side ? { side: 'part' } : {})}
        icon={<Icon of={ArrowLeftRight} size={16} />}
      >
        So sánh
      </ButtonLink>
      <ButtonLink href={view('crosstab')} icon={<Icon of={Table2} size={16} />}>
        Bảng chéo
      </ButtonLink>
      <CopyButton text={figureSentence(value, of)}>Chép thành câu</CopyButton>
      {may['people.export'] && (
        <>
          <ButtonLink href={file('csv')} download icon={<Icon of={FileText} size={16} />}>
            CSV
          </ButtonLink>
          <ButtonLink href={file('xlsx')} download icon={<Icon of={FileSpreadsheet} size={16} />}>
            Xuất Excel
          </ButtonLink>
        </>
      )}
    </>
  )
}

/** A figure opened: what it is, how it came to be so, how it divides, and every name behind it. */
export function FigureDetail({ page, query, params, may }: Props) {
  const { value, list, of } = page
  const path = pathOf(page)
  return (
    <>
      <PageHeader
        title={value.title}
        subtitle={`Số liệu ${spellTime(value)}`}
        crumbs={[{ href: '/figures', label: 'Số liệu' }]}
        actions={<Actions page={page} params={params} may={may} />}
      />
      <div className="grid items-start gap-3.5 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <FigureFacts value={value} unitName={of} group={query.group} />
        </div>
        <Card flush className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Sides page={page} query={query} params={params} />
          <FilterBar path={path} params={params} search={null} filters={filtersFor(page)}>
            {list.rows.length > 0 && (
              <CopyButton text={clipboardTable(rowsForClipboard(value, list.rows))} isTable>
                {list.total > list.rows.length ? `Chép ${formatNumber(list.rows.length)} dòng này` : 'Chép bảng'}
              </CopyButton>
            )}
          </FilterBar>
          <FigureRows page={page} />
          <Pagination total={list.total} page={query.page} path={path} params={params} />
        </Card>
        <div className="grid gap-3.5 lg:col-start-2">
          <FigureTrend page={page} path={path} params={params} />
          <FigureShares page={page} scope={query.scope} path={path} params={params} />
        </div>
      </div>
    </>
  )
}
