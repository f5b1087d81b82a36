import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { formatPartial } from '@/lib/partial-date'
import { QUALIFICATION_KINDS } from '@/lib/qualifications/labels'
import type { Level, Qualification } from '@/lib/qualifications/queries'
import { highestOf } from '@/lib/qualifications/rules'
import { AddQualification, CorrectQualification } from './qualification-dialogs'

const KINDS = Object.keys(QUALIFICATION_KINDS) as (keyof typeof QUALIFICATION_KINDS)[]

const columnsFor = (all: readonly Qualification[]): Column<Qualification>[] => [
  {
    key: 'level',
    header: 'Trình độ',
    cell: (row) => (
      <>
        <b className="font-[580]">{row.levelName}</b>
        {row.field && `, ${row.field}`} {highestOf(all, row.kind) === row && <Badge tone="good">cao nhất</Badge>}
        <span className="sub">{QUALIFICATION_KINDS[row.kind]}</span>
      </>
    ),
  },
  {
    key: 'school',
    header: 'Cơ sở đào tạo',
    cell: (row) => (
      <>
        {row.school ?? <span className="muted">chưa có</span>}
        {row.form && <span className="sub">{row.form}</span>}
      </>
    ),
  },
  {
    key: 'issued',
    header: 'Thời gian',
    className: 'num whitespace-nowrap',
    cell: (row) =>
      row.from ? `${formatPartial(row.from)} – ${formatPartial(row.issuedOn)}` : formatPartial(row.issuedOn),
  },
  { key: 'number', header: 'Số hiệu', cell: (row) => row.certificateNumber ?? <span className="muted">—</span> },
]

type Props = { personId: string; qualifications: readonly Qualification[]; levels: readonly Level[]; mayWrite: boolean }

export function QualificationsTab({ personId, qualifications, levels, mayWrite }: Props) {
  const rows = KINDS.flatMap((kind) => qualifications.filter((one) => one.kind === kind))
  const columns = columnsFor(qualifications)
  const acting: Column<Qualification> = {
    key: 'act',
    header: <span className="sr-only">Sửa</span>,
    cell: (row) => <CorrectQualification qualification={row} levels={levels} />,
  }
  return (
    <>
      {mayWrite && (
        <div className="flex justify-end p-3">
          <AddQualification personId={personId} levels={levels} />
        </div>
      )}
      <DataTable
        caption="Văn bằng, chứng chỉ"
        columns={mayWrite ? [...columns, acting] : columns}
        rows={rows}
        rowKey={(row) => row.id}
        footer={null}
        empty={<Empty title="Chưa có văn bằng, chứng chỉ nào">Vào ngày này hồ sơ chưa ghi trình độ nào.</Empty>}
      />
    </>
  )
}
