import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { LACKING } from '@/lib/figures/labels'
import type { Overview } from '@/lib/figures/overview/queries'
import { figureHref } from '@/lib/figures/rules'
import { measuredValue, targetSentence, thresholdOf } from '@/lib/targets/rules'

type Row = Overview['targets'][number]

const measured = ({ figure, threshold }: Row) => ({ ...figure, threshold, unit: LACKING[figure.rowKind] })

const columns = (on: Overview['on']) => [
  { key: 'title', header: 'Chỉ tiêu', cell: (row: Row) => row.title },
  { key: 'document', header: 'Văn bản', cell: (row: Row) => row.document.number, className: 'muted' },
  {
    key: 'now',
    header: 'Hiện nay',
    align: 'right' as const,
    cell: (row: Row) => <TextLink href={figureHref(row.figureId, { on })}>{measuredValue(measured(row))}</TextLink>,
  },
  { key: 'threshold', header: 'Mức phải đạt', align: 'right' as const, cell: (row: Row) => thresholdOf(measured(row)) },
  { key: 'due', header: 'Hạn', className: 'num', cell: (row: Row) => (row.dueOn ? formatDay(row.dueOn) : '—') },
  {
    key: 'progress',
    header: 'Tiến độ',
    className: 'w-[190px]',
    cell: (row: Row) => <TargetBar label={row.title} percent={row.figure.value ?? 0} target={row.threshold} />,
  },
  {
    key: 'lacking',
    header: 'Cần thêm',
    cell: (row: Row) => <Badge tone="warn">{targetSentence(measured(row)).text}</Badge>,
  },
]

/** What is short of its target, on top of everything that has one. */
export function TargetsCard({ overview: { targets, on } }: { overview: Overview }) {
  const missed = targets.filter((target) => targetSentence(measured(target)).state === 'missed')
  return (
    <Card
      title="Chỉ tiêu chưa đạt"
      more={{ href: `/targets?asOf=${on}`, label: `Tất cả ${targets.length} chỉ tiêu` }}
      flush
    >
      <DataTable
        caption="Chỉ tiêu chưa đạt"
        columns={columns(on)}
        rows={missed}
        rowKey={(row) => row.id}
        footer={null}
        empty={
          <Empty title={targets.length === 0 ? 'Chưa theo dõi chỉ tiêu nào' : 'Không có chỉ tiêu nào chưa đạt'}>
            {targets.length > 0 && `Cả ${targets.length} chỉ tiêu đang theo dõi đã đạt hoặc vượt mức phải đạt.`}
          </Empty>
        }
      />
    </Card>
  )
}
