import { ManagementDialogs } from '@/components/organisation/management-dialogs'
import { PageHeader } from '@/components/shell/page-header'
import { Basis } from '@/components/ui/basis'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import type { CivilDate } from '@/lib/civil-date'
import type { Management, ManagementKind } from '@/lib/organisation/management/queries'
import { RuleTabs } from './rule-tabs'

const NONE = <span className="muted">chưa ghi cho ngày này</span>

const columnsOn = (on: CivilDate): Column<ManagementKind>[] => [
  { key: 'kind', header: 'Loại chức danh', cell: ({ name }) => name },
  { key: 'level', header: 'Cấp quản lý', cell: ({ current }) => current?.levelName ?? NONE },
  {
    key: 'body',
    header: 'Cơ quan quyết định',
    cell: ({ current }) => current && (current.body ?? <span className="muted">không ở sổ này</span>),
  },
  {
    key: 'time',
    header: 'Hiệu lực',
    cell: ({ current, history }) => (
      <>
        {current && <DatedRow {...current} on={on} />}
        {history
          .filter((row) => row !== current)
          .map((row) => (
            <span key={row.id} className="sub">
              {row.levelName}: <DatedRow {...row} on={on} />
            </span>
          ))}
      </>
    ),
  },
  { key: 'basis', header: 'Căn cứ', cell: ({ current }) => current && <Basis {...current} /> },
]

type Props = { management: Management; on: CivilDate; day: string; mayWrite: boolean }

/** Which level manages each kind of post on the day looked at, and who decides there. */
export function ManagementView({ management: { rows, levels }, on, day, mayWrite }: Props) {
  const acting: Column<ManagementKind> = {
    key: 'act',
    header: <span className="sr-only">Sửa</span>,
    cell: (kind) => <ManagementDialogs kind={kind} levels={levels} on={on} />,
  }
  return (
    <>
      <PageHeader
        title="Phân cấp quản lý"
        subtitle="Cấp quản lý chức danh thì quyết định; một người giữ nhiều chức danh thì theo chức danh cao nhất"
        asOf={on}
      />
      <Card flush>
        <RuleTabs open="management" day={day} />
        <DataTable
          caption="Phân cấp quản lý cán bộ"
          columns={mayWrite ? [...columnsOn(on), acting] : columnsOn(on)}
          rows={rows}
          rowKey={({ code }) => code}
          total={rows.length}
          noun="loại chức danh"
        />
      </Card>
    </>
  )
}
