import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import type { Subject } from '@/lib/inspections/subjects/queries'
import { formatNumber } from '@/lib/numbers'
import { AddMembers, AddOrganisation, RemoveSubject } from './subject-dialogs'
import { subjectName } from './subject-name'

type Props = {
  inspectionId: string
  subjects: readonly Subject[]
  day: string
  mayWrite: boolean
}

const removal = (mayWrite: boolean): Column<Subject>[] =>
  mayWrite
    ? [
        {
          key: 'remove',
          header: '',
          align: 'right',
          cell: (row) => <RemoveSubject subjectId={row.id} name={subjectName(row)} />,
        },
      ]
    : []

const organisationColumns = (day: string): Column<Subject>[] => [
  {
    key: 'name',
    header: 'Tổ chức đảng',
    cell: (row) => (
      <>
        <TextLink href={`/organisation/units/${row.unitId}${day}`}>{subjectName(row)}</TextLink>
        {row.note && <span className="sub">{row.note}</span>}
      </>
    ),
  },
]

const memberColumns = (day: string): Column<Subject>[] => [
  {
    key: 'name',
    header: 'Đảng viên',
    cell: (row) => (
      <>
        {row.personId ? (
          <TextLink href={`/people/${row.personId}${day}`}>{subjectName(row)}</TextLink>
        ) : (
          subjectName(row)
        )}
        <span className="sub">
          {[row.birthYear && `sinh năm ${row.birthYear}`, row.note].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
]

const isOrganisation = ({ unitId, memberCount }: Subject) => unitId !== null && memberCount === null

export function OrganisationsCard({ inspectionId, subjects, day, mayWrite }: Props) {
  const rows = subjects.filter(isOrganisation)
  return (
    <Card
      title={`Tổ chức đảng: ${formatNumber(rows.length)}`}
      actions={mayWrite && <AddOrganisation inspectionId={inspectionId} />}
      flush
    >
      <DataTable
        caption="Tổ chức đảng là đối tượng"
        columns={[...organisationColumns(day), ...removal(mayWrite)]}
        rows={rows}
        rowKey={({ id }) => id}
        footer={null}
        empty={<Empty title="Chưa ghi tổ chức đảng nào" />}
      />
    </Card>
  )
}

export function MembersCard({ inspectionId, subjects, day, mayWrite }: Props) {
  const rows = subjects.filter((subject) => !isOrganisation(subject))
  const total = rows.reduce((sum, { memberCount }) => sum + (memberCount ?? 1), 0)
  return (
    <Card
      title={`Đảng viên: ${formatNumber(total)}`}
      actions={mayWrite && <AddMembers inspectionId={inspectionId} />}
      flush
    >
      <DataTable
        caption="Đảng viên là đối tượng"
        columns={[...memberColumns(day), ...removal(mayWrite)]}
        rows={rows}
        rowKey={({ id }) => id}
        footer={null}
        empty={<Empty title="Chưa ghi đảng viên nào" />}
      />
    </Card>
  )
}
