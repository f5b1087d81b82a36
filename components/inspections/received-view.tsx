import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { receive } from '@/lib/inspections/received/actions'
import type { ReceivedPage } from '@/lib/inspections/received/queries'
import { remedyState } from '@/lib/inspections/rules'
import { formatNumber } from '@/lib/numbers'
import type { Abilities } from '@/lib/permissions'
import { InspectionTabs } from './inspection-tabs'
import { ReceivedFields } from './received-fields'

/** How many requests wait for an answer on a day, and how many of them for too long. */
function Waiting({ row, on }: { row: ReceivedPage; on: CivilDate }) {
  const states = row.requests.map(({ dueOn, answeredOn }) => remedyState({ dueOn, doneOn: answeredOn }, on))
  const waiting = states.filter((state) => state !== 'done').length
  if (states.length === 0) return 'chưa ghi yêu cầu'
  if (waiting === 0) return <Badge tone="good">đã trả lời {formatNumber(states.length)} yêu cầu</Badge>
  return (
    <>
      còn {formatNumber(waiting)}/{formatNumber(states.length)} yêu cầu{' '}
      {states.includes('overdue') && <Badge tone="bad">quá hạn</Badge>}
    </>
  )
}

const columnsOn = (on: CivilDate, day: string): Column<ReceivedPage>[] => [
  {
    key: 'team',
    header: 'Đoàn kiểm tra',
    className: 'sm:w-[54%]',
    cell: (row) => (
      <>
        <TextLink href={`/inspections/received/${row.id}${day}`}>{row.team}</TextLink>{' '}
        {row.on > on && <Badge tone="blue">sắp đến</Badge>}
        <span className="sub">{row.topic}</span>
      </>
    ),
  },
  { key: 'unit', header: 'Tổ chức được kiểm tra', cell: ({ unitName }) => unitName },
  { key: 'on', header: 'Ngày làm việc', className: 'num', cell: (row) => formatDay(row.on) },
  { key: 'waiting', header: 'Trả lời', cell: (row) => <Waiting row={row} on={on} /> },
]

type Props = { rows: readonly ReceivedPage[]; on: CivilDate; day: string; seesPlans: boolean; may: Abilities }

/** Who came from above to inspect, and what was asked for. */
export function ReceivedView({ rows, on, day, seesPlans, may }: Props) {
  const record = may['inspections.write'] && (
    <DialogButton
      label="Ghi đoàn kiểm tra"
      title="Đoàn cấp trên kiểm tra"
      tone="primary"
      icon={<Icon of={Plus} size={16} />}
    >
      <ActionForm action={receive} submit="Ghi" done="/inspections/received/{id}" doneMessage="Đã ghi đoàn kiểm tra.">
        <ReceivedFields />
      </ActionForm>
    </DialogButton>
  )
  return (
    <>
      <PageHeader title="Đoàn cấp trên kiểm tra" asOf={on} actions={record || undefined} />
      <InspectionTabs open="received" day={day} seesPlans={seesPlans} />
      <Card flush>
        <DataTable
          caption="Các đoàn cấp trên kiểm tra"
          columns={columnsOn(on, day)}
          rows={rows}
          rowKey={({ id }) => id}
          total={rows.length}
          noun="đoàn"
          empty={<Empty title="Chưa ghi đoàn kiểm tra nào" />}
        />
      </Card>
    </>
  )
}
