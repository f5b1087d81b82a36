import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay, fullMonthsBetween } from '@/lib/civil-date'
import type { SeatRow } from '@/lib/movements/holders/queries'
import { SeatHolder } from './seat-holder'

/** How long a seat has stood empty, and who is on the way into it. */
function Vacancy({ row, on, day }: { row: SeatRow; on: CivilDate; day: string }) {
  if (!row.vacantSince) return null
  const neverHeld = row.vacantSince === row.from
  const months = fullMonthsBetween(row.vacantSince, on)
  return (
    <span className="block">
      <Badge tone="warn" title={`Khuyết từ ${formatDay(row.vacantSince)}`}>
        {neverHeld ? 'chưa có người giữ' : 'còn khuyết'}
        {!neverHeld && months > 0 && ` ${months} tháng`}
      </Badge>
      {row.awaited.map(({ personId, name }) => (
        <span key={personId} className="sub">
          Chờ bầu, phê chuẩn: <TextLink href={`/people/${personId}${day}`}>{name}</TextLink>
        </span>
      ))}
    </span>
  )
}

function Holders({ row, on, day }: { row: SeatRow; on: CivilDate; day: string }) {
  return (
    <>
      {row.holders.map((holder) => (
        <span key={holder.id} className="block">
          <SeatHolder holder={holder} day={day} />
        </span>
      ))}
      <Vacancy row={row} on={on} day={day} />
      {row.coming.map((holder) => (
        <span key={holder.id} className="sub">
          Từ {formatDay(holder.from)}: {holder.name}
        </span>
      ))}
    </>
  )
}

const columnsOn = (on: CivilDate, day: string, mayPrepare: boolean) => [
  {
    key: 'title',
    header: 'Chức danh',
    cell: (row: SeatRow) => (
      <>
        <TextLink href={`/organisation/posts/${row.postId}${day}`}>{row.title}</TextLink>
        {row.isOneOfMany && <span className="muted num"> · {row.ordinal}</span>}
        {row.isBeyondQuota && (
          <>
            {' '}
            <Badge tone="warn">ngoài số lượng</Badge>
          </>
        )}
        {row.levelName && <span className="sub">{row.levelName}</span>}
      </>
    ),
  },
  { key: 'holder', header: 'Người giữ', cell: (row: SeatRow) => <Holders row={row} on={on} day={day} /> },
  {
    key: 'from',
    header: 'Từ ngày',
    className: 'num whitespace-nowrap',
    cell: (row: SeatRow) =>
      row.holders.map(({ id, from }) => (
        <span key={id} className="block">
          {formatDay(from)} <span className="muted">({fullMonthsBetween(from, on)} tháng)</span>
        </span>
      )),
  },
  {
    key: 'paper',
    header: 'Quyết định',
    className: 'num whitespace-nowrap',
    hideOnPhone: true,
    cell: (row: SeatRow) =>
      row.vacantSince && mayPrepare && row.holders.length === 0 ? (
        <ButtonLink href={`/movements/new?seat=${row.id}`} size="small">
          Lập quyết định
        </ButtonLink>
      ) : (
        row.holders.map(({ id, decisionId, numberText }) => (
          <span key={id} className="block">
            {decisionId ? <TextLink href={`/movements/${decisionId}`}>{numberText ?? 'văn bản'}</TextLink> : '—'}
          </span>
        ))
      ),
  },
]

type Props = { rows: readonly SeatRow[]; on: CivilDate; day: string; mayPrepare: boolean }

/** The seats of a unit in the official order: who holds each, since when and by which paper, or how long nobody has. */
export function SeatsTable({ rows, on, day, mayPrepare }: Props) {
  const vacant = rows.filter(({ vacantSince }) => vacantSince !== null).length
  return (
    <DataTable
      caption="Chức danh và người giữ"
      columns={columnsOn(on, day, mayPrepare)}
      rows={rows}
      rowKey={({ id }) => id}
      footer={`Cộng: ${rows.length} vị trí, khuyết ${vacant}`}
      empty={<Empty title="Chưa có chức danh nào">Đơn vị này chưa có chức danh trong ngày đang xem.</Empty>}
    />
  )
}
