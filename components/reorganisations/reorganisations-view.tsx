import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { ReorganisationRow } from '@/lib/organisation/reorganisations/queries'
import { type Bodies, SessionForm } from './session-form'

const columns: Column<ReorganisationRow>[] = [
  {
    key: 'title',
    header: 'Tên gọi',
    cell: (row) => (
      <>
        <TextLink href={`/organisation/reorganisations/${row.id}`}>{row.title}</TextLink>
        <span className="sub">{row.body}</span>
      </>
    ),
  },
  { key: 'on', header: 'Có hiệu lực từ', className: 'num', cell: (row) => formatDay(row.on) },
  {
    key: 'units',
    header: 'Đơn vị',
    cell: (row) => `${row.ending} kết thúc, ${row.standing} sau sắp xếp`,
  },
  {
    key: 'paper',
    header: 'Văn bản',
    cell: (row) =>
      row.decisionId ? <TextLink href={`/movements/${row.decisionId}`}>{row.numberText}</TextLink> : 'chưa có',
  },
  {
    key: 'state',
    header: 'Tình trạng',
    cell: (row) =>
      row.committedAt ? <Badge tone="good">Đã thực hiện</Badge> : <Badge tone="warn">Đang lập phương án</Badge>,
  },
]

export function ReorganisationsView({ rows, bodies }: { rows: ReorganisationRow[]; bodies: Bodies }) {
  const open = (
    <DialogButton
      label="Lập phương án"
      title="Lập phương án sắp xếp"
      tone="primary"
      icon={<Icon of={Plus} size={16} />}
      wide
    >
      <SessionForm bodies={bodies} />
    </DialogButton>
  )
  return (
    <>
      <PageHeader
        title="Sắp xếp tổ chức"
        subtitle="Đổi tên, nâng cấp, nhập, chia, giải thể đơn vị và bố trí người trong cùng một văn bản, một ngày"
        crumbs={[{ href: '/organisation', label: 'Tổ chức' }]}
        actions={open}
      />
      <Card flush>
        <DataTable
          caption="Các lần sắp xếp tổ chức"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          total={rows.length}
          noun="lần sắp xếp"
          empty={
            <Empty title="Chưa có lần sắp xếp nào">
              Lập phương án khi có nghị quyết, quyết định sắp xếp đơn vị. Phương án chưa thực hiện thì chưa có hiệu lực.
            </Empty>
          }
        />
      </Card>
    </>
  )
}
