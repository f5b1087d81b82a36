import { Download } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { formatInstant } from '@/lib/instant'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { MOVEMENT_KINDS, STATES } from '@/lib/movements/labels'
import type { OverrideRow } from '@/lib/movements/overrides/queries'
import { RuleTabs } from './rule-tabs'

const PATH = '/rules/overrides'

const columns: Column<OverrideRow>[] = [
  {
    key: 'person',
    header: 'Cán bộ',
    className: 'sm:w-[22%]',
    cell: (row) => (
      <>
        <TextLink href={`/people/${row.personId}`}>{row.name}</TextLink>
        <span className="sub">
          {[row.birthDate?.slice(0, 4), MOVEMENT_KINDS[row.kind].toLowerCase()].filter(Boolean).join(' · ')}
          {row.titles && `: ${row.titles}`}
        </span>
      </>
    ),
  },
  {
    key: 'decision',
    header: 'Văn bản',
    cell: (row) => (
      <>
        <TextLink href={`/movements/${row.decisionId}`}>{row.numberText ?? STATES[row.state]}</TextLink>{' '}
        {row.isCancelled && <Badge tone="bad">đã hủy</Badge>}
        <span className="sub num">{row.on && `từ ${formatDay(row.on)}`}</span>
      </>
    ),
  },
  {
    key: 'rule',
    header: 'Quy định, cách tính',
    className: 'sm:w-[28%]',
    cell: (row) => (
      <>
        <TextLink href={`/rules/${row.ruleCode}`}>{row.ruleTitle}</TextLink>
        <span className="sub">{row.calculation || 'chưa ghi cách tính'}</span>
      </>
    ),
  },
  { key: 'reason', header: 'Lý do vẫn thực hiện', className: 'sm:w-[24%]', cell: (row) => row.reason },
  {
    key: 'by',
    header: 'Người ghi',
    cell: (row) => (
      <>
        {row.decidedBy ?? <span className="muted">không rõ</span>}
        <span className="sub num">{formatInstant(row.at)}</span>
      </>
    ),
  },
]

type Props = {
  found: { rows: OverrideRow[]; total: number }
  params: SearchParams
  page: number
  rules: readonly { value: string; label: string }[]
  unit: { id: string; label: string } | null
  mayExport: boolean
}

/** What was decided in spite of a rule: who, by which paper, the calculation, and why. */
export function OverridesList({ found, params, page, rules, unit, mayExport }: Props) {
  const filters = [
    { name: 'rule', label: 'Quy định', options: rules },
    { name: 'unit', label: 'Đơn vị', lookup: '/api/units/search', chosen: unit },
    { name: 'from', label: 'Từ ngày', kind: 'day' as const },
    { name: 'to', label: 'đến ngày', kind: 'day' as const },
  ]
  return (
    <>
      <PageHeader
        title="Các trường hợp vượt quy định"
        subtitle="Người ký vẫn quyết định và ghi lý do"
        crumbs={[{ href: '/rules', label: 'Quy định' }]}
        actions={
          mayExport && (
            <ButtonLink href={hrefWith('/api/rules/overrides', params, {})} icon={<Icon of={Download} />} download>
              Xuất danh sách
            </ButtonLink>
          )
        }
      />
      <Card flush>
        <RuleTabs open="overrides" day="" />
        <FilterBar path={PATH} params={params} search={null} filters={filters} />
        <DataTable
          caption="Các trường hợp vượt quy định"
          columns={columns}
          rows={found.rows}
          rowKey={({ id }) => id}
          total={found.total}
          noun="trường hợp"
          empty={
            <Empty title="Không có trường hợp nào">
              Trong phạm vi này không có quyết định nào trái với quy định mà vẫn thực hiện.
            </Empty>
          }
        />
        <Pagination total={found.total} page={page} path={PATH} params={params} />
      </Card>
    </>
  )
}
