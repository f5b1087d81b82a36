import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { ColumnChart } from '@/components/ui/column-chart'
import { ConfirmTicks } from '@/components/ui/confirm-ticks'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextField } from '@/components/ui/text-field'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { formatNumber } from '@/lib/numbers'
import { recordMembers } from '@/lib/organisation/members/actions'
import type { MemberCount } from '@/lib/organisation/members/queries'

const columns = [
  { key: 'on', header: 'Ngày', cell: (row: MemberCount) => formatDay(row.on) },
  {
    key: 'all',
    header: 'Đảng viên',
    align: 'right' as const,
    cell: (row: MemberCount) => formatNumber(row.official + row.probationary),
  },
  {
    key: 'official',
    header: 'Chính thức',
    align: 'right' as const,
    cell: (row: MemberCount) => formatNumber(row.official),
  },
  {
    key: 'probationary',
    header: 'Dự bị',
    align: 'right' as const,
    cell: (row: MemberCount) => formatNumber(row.probationary),
  },
]

const SHOWN = 6

type Props = { unit: { id: string; on: CivilDate }; counts: readonly MemberCount[]; mayReport: boolean }

/** What the organisation reported over time, and the form to report again. */
export function MembersCard({ unit, counts, mayReport }: Props) {
  const [last] = counts
  const form = mayReport && (
    <DialogButton label="Ghi số đảng viên" title="Ghi số đảng viên" size="small">
      <ActionForm action={recordMembers} submit="Ghi" doneMessage="Đã ghi số đảng viên." hidden={{ unitId: unit.id }}>
        <DateField name="on" label="Tính đến ngày" defaultValue={unit.on} required />
        <TextField
          name="official"
          label="Đảng viên chính thức"
          inputMode="numeric"
          hint={last && `Lần trước: ${formatNumber(last.official)}`}
          required
        />
        <TextField
          name="probationary"
          label="Đảng viên dự bị"
          inputMode="numeric"
          hint={last && `Lần trước: ${formatNumber(last.probationary)}; không có thì ghi 0`}
          required
        />
        <ConfirmTicks ticks={{ isSure: 'Số đảng viên vừa ghi là đúng' }} />
      </ActionForm>
    </DialogButton>
  )
  return (
    <Card title="Đảng viên" actions={form} id="members" flush>
      {last ? (
        <>
          <p className="px-4 pb-1">
            <b className="num text-[22px]">{formatNumber(last.official + last.probationary)}</b>{' '}
            <span className="muted">tính đến {formatDay(last.on)}</span>
          </p>
          {counts.length > 1 && (
            <div className="px-4 pb-2">
              <ColumnChart
                label="Số đảng viên qua các lần báo cáo"
                series={['Chính thức', 'Dự bị']}
                columns={counts
                  .slice(0, SHOWN)
                  .reverse()
                  .map(({ on, official, probationary }) => ({
                    label: `${on.slice(5, 7)}/${on.slice(2, 4)}`,
                    values: [official, probationary],
                    title: formatDay(on),
                  }))}
              />
            </div>
          )}
          <DataTable
            caption="Số đảng viên đã báo cáo"
            columns={columns}
            rows={counts.slice(0, 12)}
            rowKey={({ on }) => on}
            footer={null}
            wide
          />
        </>
      ) : (
        <p className="px-4 pb-4 text-[14px] text-ink-3">Tổ chức này chưa báo số đảng viên.</p>
      )}
    </Card>
  )
}
