import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { ATTRIBUTES } from '@/lib/figures/crosstab/labels'
import type { Crosstab } from '@/lib/figures/crosstab/queries'
import { ROW_KINDS } from '@/lib/figures/labels'
import type { SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'

type Props = { crosstab: Crosstab; path: string; params: SearchParams }

/** Who stands behind the number that was opened. */
export function CrosstabNames({ crosstab: { cell, query, matrix, figure }, path, params }: Props) {
  if (!cell || !query.cell) return null
  const { row, column } = query.cell
  const named = (values: typeof matrix.rows, key: string | null) => values.find((value) => value.key === key)?.label
  const words = [
    row !== null && `${ATTRIBUTES[query.rows]}: ${named(matrix.rows, row) ?? row}`,
    column !== null && `${ATTRIBUTES[query.columns]}: ${named(matrix.columns, column) ?? column}`,
  ].filter(Boolean)
  const isWeighed = cell.rows.some(({ weight }) => weight !== 1)
  return (
    <Card flush id="names" title={words.join(' · ') || 'Tất cả'}>
      <DataTable
        caption="Danh sách của ô đang mở"
        columns={[
          {
            ...{ key: 'label', header: ROW_KINDS[figure.rowKind] },
            cell: ({ href, label }) => (href ? <TextLink href={href}>{label}</TextLink> : label),
          },
          { key: 'note', header: 'Chi tiết', cell: ({ note }) => note ?? '' },
          ...(isWeighed
            ? [
                {
                  ...{ key: 'weight', header: `Số ${figure.unit}`, align: 'right' as const, className: 'num' },
                  cell: ({ weight }: { weight: number }) => formatNumber(weight),
                },
              ]
            : []),
        ]}
        rows={cell.rows}
        rowKey={({ key }) => key}
        total={cell.total}
      />
      <Pagination total={cell.total} page={query.page} path={path} params={params} />
    </Card>
  )
}
