import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { FigurePage } from '@/lib/figures/detail/queries'
import { ROW_KINDS } from '@/lib/figures/labels'
import type { FigureRow } from '@/lib/figures/rules'
import { formatNumber } from '@/lib/numbers'

function columnsFor({ value, list }: FigurePage): Column<FigureRow>[] {
  const has = (of: (row: FigureRow) => unknown) => list.rows.some((row) => of(row) !== null)
  const isWeighed = list.rows.some(({ weight }) => weight !== 1)
  return [
    {
      key: 'label',
      header: ROW_KINDS[value.rowKind],
      cell: (row) => (
        <>
          {row.href ? <TextLink href={row.href}>{row.label}</TextLink> : row.label}
          {row.note && <span className="sub">{row.note}</span>}
        </>
      ),
    },
    ...(has(({ groupLabel }) => groupLabel)
      ? [{ key: 'group', header: value.groupName, cell: (row: FigureRow) => row.groupLabel ?? '' }]
      : []),
    ...(has(({ on }) => on)
      ? [
          {
            key: 'on',
            header: value.rowKind === 'unit' ? 'Số báo ngày' : 'Ngày',
            className: 'num',
            cell: (row: FigureRow) => (row.on ? formatDay(row.on) : ''),
          },
        ]
      : []),
    ...(value.part === undefined
      ? []
      : [{ key: 'part', header: 'Tính vào tử số', cell: (row: FigureRow) => (row.part > 0 ? 'Có' : 'Không') }]),
    ...(isWeighed
      ? [
          {
            key: 'weight',
            header: `Số ${value.unit}`,
            align: 'right' as const,
            className: 'num',
            cell: (row: FigureRow) => formatNumber(row.weight),
          },
        ]
      : []),
  ]
}

/** The names behind a figure: what stands here adds up to it. */
export function FigureRows({ page }: { page: FigurePage }) {
  const { value, list } = page
  const unit = value.part === undefined ? value.unit : value.sides?.whole
  return (
    <DataTable
      caption={value.title}
      columns={columnsFor(page)}
      rows={list.rows}
      rowKey={(row) => row.key}
      total={list.total}
      footer={`Cộng: ${formatNumber(list.weight)} ${unit ?? ''}`}
      empty={<Empty title="Không có dòng nào">Không có gì được tính vào số liệu này trong thời gian đã chọn.</Empty>}
    />
  )
}
