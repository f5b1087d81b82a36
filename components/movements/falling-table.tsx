import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { monthOf } from '@/lib/movements/due/words/rules'
import { reasonsOf } from '@/lib/movements/vacancies/export/rules'
import type { Falling } from '@/lib/movements/vacancies/falling/queries'
import type { Grouping } from '@/lib/movements/vacancies/input'
import { fillHref, isToFill } from '@/lib/movements/vacancies/rules'
import { SeatHolder } from './seat-holder'
import { SeatTitle } from './seat-title'

type Shown = { day: string; mayPrepare: boolean }

function Reasons({ row }: { row: Falling }) {
  const [first, ...others] = reasonsOf(row)
  return (
    <>
      <Badge tone={row.falls[0]?.reason === 'retirement' ? 'warn' : 'blue'}>
        {row.until && row.decisionId ? <TextLink href={`/movements/${row.decisionId}`}>{first}</TextLink> : first}
      </Badge>
      {others.map((words) => (
        <span key={words} className="sub num">
          {words}
        </span>
      ))}
    </>
  )
}

const columnsOf = ({ day, mayPrepare }: Shown) => [
  { key: 'seat', header: 'Chức danh', cell: (row: Falling) => <SeatTitle seat={row} day={day} /> },
  { key: 'on', header: 'Khuyết từ', className: 'num', cell: (row: Falling) => formatDay(row.on) },
  { key: 'reason', header: 'Vì sao', cell: (row: Falling) => <Reasons row={row} /> },
  {
    key: 'holder',
    header: 'Người đang giữ',
    cell: (row: Falling) => (
      <>
        <SeatHolder holder={{ ...row, birthYear: row.birthDate?.slice(0, 4) ?? null }} day={day} />
        <span className="sub num">từ {formatDay(row.from)}</span>
      </>
    ),
  },
  {
    key: 'prepare',
    header: '',
    className: 'no-print whitespace-nowrap',
    cell: (row: Falling) =>
      mayPrepare && isToFill(row.falls) ? (
        <ButtonLink href={fillHref(row.seatId, row.on)} size="small">
          Lập quyết định
        </ButtonLink>
      ) : null,
  },
]

type Props = Shown & { rows: readonly Falling[]; total: number; group: Grouping; within: number }

/** Seats that will stand vacant, the first day first, and why. */
export function FallingTable({ rows, total, group, within, ...shown }: Props) {
  const groupOf = { day: undefined, month: (row: Falling) => monthOf(row.on), unit: (row: Falling) => row.unitName }
  return (
    <DataTable
      caption={`Chức danh sẽ khuyết trong ${within} tháng`}
      columns={columnsOf(shown)}
      rows={rows}
      rowKey={({ seatId }) => seatId}
      total={total}
      noun="vị trí sắp khuyết"
      groupOf={groupOf[group]}
      empty={
        <Empty title="Không có chức danh nào sắp khuyết">
          Trong {within} tháng tới không ai ở các vị trí đã chọn đến tuổi nghỉ hưu, hết thời hạn, hết nhiệm kỳ hay có
          quyết định thôi giữ.
        </Empty>
      }
    />
  )
}
