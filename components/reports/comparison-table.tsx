import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { figureHref } from '@/lib/figures/rules'
import type { ComparedFigure, Comparison } from '@/lib/reports/periodic/comparison/rules'
import { periodName, type ReportPeriod, scopeOf } from '@/lib/reports/rules'

type Props = {
  comparison: Comparison
  unit: { id: string; isWhole: boolean }
  /** Where a number of the period opens; the others open the figure of their own time. */
  nowHref?: (figureId: string) => string
}

/** The first appendix on screen: each figure now, the period before, the same period of the year before. */
export function ComparisonTable({ comparison, unit, nowHref }: Props) {
  const { period, before, yearBefore, rows } = comparison
  const hrefOf = ({ id }: ComparedFigure, key: string, span: ReportPeriod) =>
    key === 'now' && nowHref ? nowHref(id) : figureHref(id, scopeOf(span, unit))
  const column = (key: 'now' | 'earlier' | 'yearEarlier', header: string, span: ReportPeriod) => ({
    key,
    header,
    align: 'right' as const,
    className: 'num',
    cell: (row: ComparedFigure) => {
      const text = row[key]
      return text === null ? (
        <span className="muted">không có số liệu</span>
      ) : (
        <TextLink href={hrefOf(row, key, span)} className="whitespace-nowrap">
          {text}
        </TextLink>
      )
    },
  })
  return (
    <Card title="Phụ lục: số liệu chủ yếu, so với kỳ trước" flush className="mt-4 print:break-before-page">
      <DataTable
        caption="Số liệu chủ yếu, so với kỳ trước"
        rows={rows}
        rowKey={(row) => row.id}
        footer={null}
        wide
        columns={[
          {
            key: 'title',
            header: 'Nội dung',
            // Counts are of what the title names; a measure says in what it was measured.
            cell: ({ title, unit: measure }) => (measure === 'ha' ? `${title} (ha)` : title),
          },
          column('now', 'Kỳ này', period),
          column('earlier', `Kỳ trước: ${periodName(before)}`, before),
          ...(yearBefore ? [column('yearEarlier', `Cùng kỳ: ${periodName(yearBefore)}`, yearBefore)] : []),
          { key: 'change', header: 'So với kỳ trước', className: 'min-w-[150px]', cell: (row) => row.change ?? '' },
        ]}
      />
    </Card>
  )
}
