import { Plus } from 'lucide'
import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import type { CivilDate } from '@/lib/civil-date'
import { formatFraction, formatNumber, rate } from '@/lib/numbers'
import { paperName } from '@/lib/targets/rules'
import type { SetRow } from '@/lib/targets/sets/queries'
import { TargetTabs } from './target-tabs'

type Props = { sets: readonly SetRow[]; on: CivilDate; day: string; mayWrite: boolean }

/** Sets of standards in force on the day, each with how much of it is met. */
export function SetsList({ sets, on, day, mayWrite }: Props) {
  const columns: Column<SetRow>[] = [
    {
      key: 'title',
      header: 'Bộ tiêu chuẩn',
      className: 'sm:w-[38%]',
      cell: ({ id, title, document }) => (
        <>
          <TextLink href={`/targets/sets/${id}${day}`}>{title}</TextLink>
          <span className="sub">
            {paperName(document.number)}, {document.issuer}
          </span>
        </>
      ),
    },
    { key: 'standards', header: 'Tiêu chuẩn', align: 'right', className: 'num', cell: (row) => row.standards },
    { key: 'units', header: 'Đơn vị', align: 'right', className: 'num', cell: (row) => formatNumber(row.units) },
    {
      key: 'met',
      header: 'Đã đạt',
      align: 'right',
      className: 'num',
      cell: (row) => formatFraction(row.met, row.cells),
    },
    {
      key: 'progress',
      header: 'Tiến độ',
      className: 'sm:w-[160px]',
      cell: (row) => <TargetBar label={row.title} percent={rate(row.met, row.cells) ?? 0} tone="good" />,
    },
    { key: 'time', header: 'Áp dụng', cell: (row) => <DatedRow {...row} on={on} /> },
  ]
  return (
    <>
      <PageHeader
        title="Bộ tiêu chuẩn"
        subtitle="Tiêu chuẩn mà huyện và các xã, thị trấn được đối chiếu"
        asOf={on}
        crumbs={[{ href: `/targets${day}`, label: 'Chỉ tiêu' }]}
        actions={
          mayWrite && (
            <ButtonLink href="/targets/sets/new" tone="primary" icon={<Icon of={Plus} size={16} />}>
              Lập bộ tiêu chuẩn
            </ButtonLink>
          )
        }
      />
      <Card flush>
        <TargetTabs open="sets" day={day} />
        <DataTable
          caption="Bộ tiêu chuẩn"
          columns={columns}
          rows={sets}
          rowKey={({ id }) => id}
          footer={null}
          empty={<Empty title="Trong ngày này không áp dụng bộ tiêu chuẩn nào" />}
        />
      </Card>
    </>
  )
}
