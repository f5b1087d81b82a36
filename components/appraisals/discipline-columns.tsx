import { Badge } from '@/components/ui/badge'
import type { Column } from '@/components/ui/data-table'
import type { Discipline, DisciplineForm } from '@/lib/appraisals/disciplines/queries'
import { formName } from '@/lib/appraisals/labels'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { Cancelled } from './cancelled'
import { MendDiscipline } from './discipline-dialogs'
import { PaperCell } from './paper-cell'
import { PersonCell } from './person-cell'

type Shown = {
  forms: readonly DisciplineForm[]
  on: CivilDate
  mayWrite: boolean
  namesPerson: boolean
  day?: string
}

/** Until when a higher post waits, and how that was reckoned. */
function Waits({ row: { wait, on: decidedOn }, on }: { row: Discipline; on: CivilDate }) {
  if (!wait) return <span className="muted">—</span>
  const isOver = wait.until <= on
  return (
    <>
      {isOver ? <Badge>đã đủ thời gian</Badge> : <Badge tone="warn">chờ đến {formatDay(wait.until)}</Badge>}
      <span className="sub num">
        {formatDay(decidedOn)} + {wait.months} tháng{wait.isUnknown && ' (dài nhất, vì không rõ hình thức)'}
      </span>
      <span className="sub">{wait.basis}</span>
    </>
  )
}

export const disciplineColumns = ({ forms, on, mayWrite, namesPerson, day }: Shown): Column<Discipline>[] => [
  ...(namesPerson
    ? [{ key: 'person', header: 'Cán bộ', cell: (row: Discipline) => <PersonCell row={row} day={day} /> }]
    : []),
  {
    key: 'form',
    header: 'Hình thức',
    cell: (row) => (
      <>
        <b className="font-[580]">{formName(row)}</b>
        <Cancelled reason={row.cancelledReason} />
        {row.until !== null && row.until <= on && <Badge>hết hiệu lực từ {formatDay(row.until)}</Badge>}
        <span className="sub">{row.violation}</span>
      </>
    ),
  },
  {
    key: 'paper',
    header: 'Quyết định',
    cell: (row) => <PaperCell number={row.basis} on={row.on} body={row.body} />,
  },
  { key: 'wait', header: 'Xét chức vụ cao hơn', cell: (row) => <Waits row={row} on={on} /> },
  ...(mayWrite
    ? [
        {
          key: 'act',
          header: <span className="sr-only">Sửa</span>,
          className: 'no-print',
          cell: (row: Discipline) =>
            row.cancelledReason === null ? <MendDiscipline discipline={row} forms={forms} /> : null,
        },
      ]
    : []),
]
