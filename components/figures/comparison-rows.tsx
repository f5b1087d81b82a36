import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { FATES, type Fate } from '@/lib/figures/comparison/labels'
import type { Comparison } from '@/lib/figures/comparison/queries'
import type { ComparedRow } from '@/lib/figures/comparison/rules'
import { ROW_KINDS } from '@/lib/figures/labels'
import { formatNumber } from '@/lib/numbers'

const NOTHING: Record<Fate, string> = {
  came: 'Không có dòng nào mới so với kỳ trước.',
  went: 'Không có dòng nào của kỳ trước mà nay không còn.',
  stayed: 'Không có dòng nào có ở cả hai kỳ.',
}

const number = (key: 'before' | 'after', header: string): Column<ComparedRow> => ({
  ...{ key, header, align: 'right', className: 'num' },
  cell: (row) => formatNumber(row[key]),
})

/** Each name with what it was, where that differs. */
export function ComparisonRows({ comparison, show }: { comparison: Comparison; show: Fate }) {
  const { after, rows, counts } = comparison
  const isWeighed = rows.some((row) => row.before > 1 || row.after > 1)
  const columns: Column<ComparedRow>[] = [
    {
      key: 'label',
      header: ROW_KINDS[after.rowKind],
      cell: (row) => (
        <>
          {row.href ? <TextLink href={row.href}>{row.label}</TextLink> : row.label}
          {row.note && <span className="sub">{row.note}</span>}
        </>
      ),
    },
    ...(rows.some(({ groupLabel }) => groupLabel)
      ? [{ key: 'group', header: after.groupName, cell: (row: ComparedRow) => row.groupLabel ?? '' }]
      : []),
    ...(rows.some(({ former }) => former)
      ? [
          {
            key: 'former',
            header: 'Trước đó',
            cell: ({ former }: ComparedRow) => former && <Badge tone="blue">{former}</Badge>,
          },
        ]
      : []),
    ...(isWeighed && show !== 'came' ? [number('before', 'Trước')] : []),
    ...(isWeighed && show !== 'went' ? [number('after', 'Nay')] : []),
  ]
  return (
    <DataTable
      caption={`${after.title}: ${FATES[show].toLowerCase()}`}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      total={counts[show] ?? 0}
      empty={<Empty title="Không có dòng nào">{NOTHING[show]}</Empty>}
    />
  )
}
