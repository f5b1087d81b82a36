import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { ATTRIBUTES } from '@/lib/figures/crosstab/labels'
import type { Crosstab } from '@/lib/figures/crosstab/queries'
import { columnSum, sum } from '@/lib/figures/crosstab/rules'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'

type Props = { crosstab: Crosstab; path: string; params: SearchParams }
type Line = { key: string; label: string; numbers: readonly number[] }

/** The table itself: every number opens its names below, sums of rows and columns too. */
export function CrosstabTable({ crosstab: { matrix, query, figure }, path, params }: Props) {
  const opened = (number: number, row: string, column: string) => {
    if (number === 0) return <span className="muted">–</span>
    const cell = `${row}~${column}`
    const isOpen = query.cell !== null && cell === `${query.cell.row ?? ''}~${query.cell.column ?? ''}`
    return (
      <TextLink href={`${hrefWith(path, params, { cell })}#names`} aria-current={isOpen ? 'true' : undefined}>
        {isOpen ? <b>{formatNumber(number)}</b> : formatNumber(number)}
      </TextLink>
    )
  }
  const lines: Line[] = matrix.rows.map((row, at) => ({ ...row, numbers: matrix.cells[at] ?? [] }))
  const columns: Column<Line>[] = [
    { key: 'row', header: ATTRIBUTES[query.rows], cell: ({ label }) => label, total: 'Cộng' },
    ...matrix.columns.map(({ key, label }, at) => ({
      ...{ key, header: label, align: 'right' as const, className: 'num' },
      cell: (line: Line) => opened(line.numbers[at] ?? 0, line.key, key),
      total: opened(columnSum(matrix, at), '', key),
    })),
    {
      ...{ key: 'sum', header: 'Cộng', align: 'right', className: 'num font-semibold' },
      cell: (line) => opened(sum(line.numbers), line.key, ''),
      total: opened(matrix.total, '', ''),
    },
  ]
  return (
    <DataTable
      wide
      caption={`${figure.title}: ${ATTRIBUTES[query.rows]} và ${ATTRIBUTES[query.columns]}`}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      empty={<Empty title="Không có dòng nào">Không có ai, không có gì khớp các điều kiện đã chọn.</Empty>}
    />
  )
}
