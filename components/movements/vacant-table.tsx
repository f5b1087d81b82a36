import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { lowerFirst } from '@/lib/first-letter'
import { monthOf } from '@/lib/movements/due/words/rules'
import { afterWhom, besideWords } from '@/lib/movements/vacancies/export/rules'
import type { Grouping } from '@/lib/movements/vacancies/input'
import { actingWords } from '@/lib/movements/vacancies/labels'
import type { Vacancy } from '@/lib/movements/vacancies/queries'
import { fillHref, vacancyAge } from '@/lib/movements/vacancies/rules'
import { SeatTitle } from './seat-title'

type Shown = { on: CivilDate; day: string; mayPrepare: boolean }

function Since({ row, on }: { row: Vacancy; on: CivilDate }) {
  if (!row.last)
    return (
      <>
        <Badge tone="warn">chưa có người giữ</Badge>
        <span className="sub num">sổ chưa ghi ai giữ, vị trí có từ {formatDay(row.since)}</span>
      </>
    )
  return (
    <>
      <Badge tone="warn">khuyết {vacancyAge(row.since, on)}</Badge>
      <span className="sub num">
        từ {formatDay(row.since)}, {afterWhom(row)}
      </span>
    </>
  )
}

function Beside({ row, day }: { row: Vacancy; day: string }) {
  const { acting, awaited, coming, prepared } = row
  return (
    <>
      {acting.map((holder) => (
        <span key={holder.id} className="block">
          {holder.personId ? (
            <TextLink href={`/people/${holder.personId}${day}`}>{actingWords(holder)}</TextLink>
          ) : (
            actingWords(holder)
          )}
          <span className="sub num">từ {formatDay(holder.from)}</span>
        </span>
      ))}
      {besideWords({ acting: [], awaited, coming }).map((words) => (
        <span key={words} className="block">
          {words}
        </span>
      ))}
      {prepared.map(({ decisionId, name }) => (
        <TextLink key={decisionId} href={`/movements/${decisionId}`} className="block">
          đang chuẩn bị: {name}
        </TextLink>
      ))}
    </>
  )
}

const columnsOf = ({ on, day, mayPrepare }: Shown) => [
  { key: 'seat', header: 'Chức danh', cell: (row: Vacancy) => <SeatTitle seat={row} day={day} /> },
  { key: 'since', header: 'Khuyết', cell: (row: Vacancy) => <Since row={row} on={on} /> },
  { key: 'beside', header: 'Phụ trách, dự kiến', cell: (row: Vacancy) => <Beside row={row} day={day} /> },
  {
    key: 'prepare',
    header: '',
    className: 'no-print whitespace-nowrap',
    cell: (row: Vacancy) =>
      mayPrepare ? (
        <ButtonLink href={fillHref(row.seatId)} size="small">
          Lập quyết định
        </ButtonLink>
      ) : null,
  },
]

type Props = Shown & { rows: readonly Vacancy[]; total: number; group: Grouping }

/** Seats that nobody holds on the day, the oldest vacancy first. */
export function VacantTable({ rows, total, group, ...shown }: Props) {
  const groupOf = {
    day: undefined,
    month: (row: Vacancy) => (row.last ? `Khuyết từ ${lowerFirst(monthOf(row.since))}` : 'Sổ chưa ghi ai giữ'),
    unit: (row: Vacancy) => row.unitName,
  }
  return (
    <DataTable
      caption="Chức danh còn khuyết"
      columns={columnsOf(shown)}
      rows={rows}
      rowKey={({ seatId }) => seatId}
      total={total}
      noun="vị trí còn khuyết"
      groupOf={groupOf[group]}
      empty={<Empty title="Không có chức danh nào khuyết">Trong ngày này mọi vị trí đã chọn đều có người giữ.</Empty>}
    />
  )
}
