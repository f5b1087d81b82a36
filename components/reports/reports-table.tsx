import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { SearchParams } from '@/lib/list-state'
import { SENDINGS } from '@/lib/reports/collection/labels'
import { ISSUERS, STEPS } from '@/lib/reports/labels'
import type { ReportRow } from '@/lib/reports/queries'
import { SENDING_TONES } from './sending-tones'

const TONES = { draft: 'warn', checked: 'blue', issued: 'good' } as const

/** How far it is; what a unit has sent is with the committee until it answers. */
function State({ row: { step, sending } }: { row: ReportRow }) {
  return step === 'draft' && sending ? (
    <Badge tone={SENDING_TONES[sending]}>{SENDINGS[sending]}</Badge>
  ) : (
    <Badge tone={TONES[step]}>{STEPS[step]}</Badge>
  )
}

const COLUMNS: readonly Column<ReportRow>[] = [
  {
    key: 'title',
    header: 'Báo cáo',
    cell: (row) => (
      <>
        <TextLink href={`/reports/${row.id}`}>{row.title}</TextLink> <State row={row} />{' '}
        {row.withdrawnOn && <Badge tone="bad">Đã thu hồi</Badge>}
        <span className="sub">
          {[row.unitName, row.createdBy && `${row.createdBy} lập`].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'period',
    header: 'Kỳ',
    className: 'num whitespace-nowrap',
    cell: (row) => `${formatDay(row.from)} – ${formatDay(row.to)}`,
  },
  {
    key: 'number',
    header: 'Số, ngày',
    className: 'whitespace-nowrap',
    cell: (row) => (
      <>
        {row.numberText ?? <span className="muted">chưa có số</span>}
        <span className="sub num">{row.issuedOn ? formatDay(row.issuedOn) : ISSUERS[row.issuer]}</span>
      </>
    ),
  },
]

type Props = { rows: ReportRow[]; total: number; page: number; params: SearchParams; mayWrite: boolean }

export function ReportsTable({ rows, total, page, params, mayWrite }: Props) {
  return (
    <Card flush>
      <DataTable
        caption="Báo cáo đã lập"
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.id}
        total={total}
        noun="báo cáo"
        empty={
          <Empty title="Chưa có báo cáo nào">
            {mayWrite ? 'Chọn kỳ và đơn vị để lập báo cáo đầu tiên.' : 'Báo cáo được lập thì hiện ở đây.'}
          </Empty>
        }
      />
      <Pagination total={total} page={page} path="/reports" params={params} />
    </Card>
  )
}
