import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { AttendedClass } from '@/lib/register/course/queries'

const columns: Column<AttendedClass>[] = [
  {
    key: 'title',
    header: 'Lớp',
    cell: (row) => (
      <>
        <TextLink href={`/training/${row.id}`}>{row.title}</TextLink>
        <span className="sub">{row.kindName}</span>
      </>
    ),
  },
  { key: 'organiser', header: 'Đơn vị mở lớp', cell: (row) => row.organiser },
  {
    key: 'when',
    header: 'Thời gian',
    className: 'num whitespace-nowrap',
    cell: (row) =>
      row.opensOn === row.closesOn ? formatDay(row.closesOn) : `${formatDay(row.opensOn)} – ${formatDay(row.closesOn)}`,
  },
  {
    key: 'present',
    header: 'Có mặt',
    align: 'right',
    className: 'num whitespace-nowrap',
    cell: (row) =>
      row.sessions > 0 ? `${row.present}/${row.sessions} buổi` : <span className="muted">chưa điểm danh</span>,
  },
  {
    key: 'result',
    header: 'Kết quả',
    className: 'sm:min-w-[84px]',
    cell: (row) => row.result ?? <span className="muted">—</span>,
  },
]

export function ClassesTab({ classes }: { classes: readonly AttendedClass[] }) {
  return (
    <DataTable
      caption="Lớp đào tạo, bồi dưỡng đã dự"
      columns={columns}
      rows={[...classes]}
      rowKey={(row) => row.id}
      total={classes.length}
      noun="lớp"
      empty={<Empty title="Chưa dự lớp nào">Đến ngày này chưa có lớp nào ghi tên người này.</Empty>}
    />
  )
}
