import { TargetResult } from '@/components/figures/targets-table'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Legend } from '@/components/ui/legend'
import { LineChart } from '@/components/ui/line-chart'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { TargetPage } from '@/lib/figures/targets/history/queries'
import type { HistoryLine } from '@/lib/figures/targets/history/rules'
import { ReachMilestone } from './target-dialogs'

const columns = (unit: string): Column<HistoryLine>[] => [
  {
    key: 'on',
    header: 'Tính đến ngày',
    className: 'num whitespace-nowrap',
    cell: ({ on, isToCome }) => (
      <>
        {formatDay(on)} {isToCome && <Badge tone="blue">sau ngày đang xem</Badge>}
      </>
    ),
  },
  {
    key: 'value',
    header: unit ? `Kết quả (${unit})` : 'Kết quả',
    align: 'right',
    className: 'num',
    cell: ({ href, value }) => (href ? <TextLink href={href}>{value}</TextLink> : value),
  },
  {
    key: 'threshold',
    header: 'Mức phải đạt',
    align: 'right',
    className: 'num',
    cell: ({ threshold }) => threshold,
  },
  {
    key: 'result',
    header: 'So với mức',
    cell: (line) => <TargetResult {...line} />,
  },
]

const proof: Column<HistoryLine> = { key: 'proof', header: 'Chứng minh', cell: (line) => line.proof }

const FEWEST = 2

/** The same as a line, the earliest first; what was asked for is dashed. */
function HistoryChart({ page: { first, history, isRate } }: { page: TargetPage }) {
  const lines = history.filter(({ amount, isToCome }) => amount !== null && !isToCome).reverse()
  if (lines.length < FEWEST) return null
  return (
    <div className="body">
      <LineChart
        label={`${first.title} qua thời gian, nét đứt là mức phải đạt`}
        width={640}
        unit={isRate || first.unit === '%' ? '%' : undefined}
        points={lines.map(({ on, amount, goal, value, threshold, href }) => ({
          label: formatDay(on),
          value: amount,
          goal,
          title: `${formatDay(on)}: ${value}, phải đạt ${threshold}`,
          href: href ?? undefined,
        }))}
      />
      <Legend
        items={[
          { label: 'Kết quả', fill: 'fill-s1' },
          { label: 'Mức phải đạt (nét đứt)', fill: 'fill-s4' },
        ]}
      />
    </div>
  )
}

/** What it stood at on past days: days of reports where a figure measures it, else the days that papers speak of. */
export function TargetHistory({ page }: { page: TargetPage }) {
  const { first, history } = page
  const isStated = first.measure === 'stated'
  const shownUnit = first.unit === '%' || first.direction === 'rank' ? '' : first.unit
  return (
    <Card title={isStated ? 'Các lần ghi kết quả' : 'Qua các kỳ báo cáo'} flush>
      <HistoryChart page={page} />
      <DataTable
        caption={isStated ? 'Các lần ghi kết quả' : 'Qua các kỳ báo cáo'}
        columns={isStated ? [...columns(shownUnit), proof] : columns('')}
        rows={history}
        rowKey={({ on }) => on}
        footer={null}
        empty={
          <Empty title={isStated ? 'Chưa ghi kết quả nào' : 'Không có số liệu của các kỳ trước'}>
            {isStated
              ? 'Kết quả được ghi kèm ngày và văn bản chứng minh.'
              : 'Số liệu tính theo khoảng thời gian, hoặc chỉ tính chung cho toàn cấp ủy.'}
          </Empty>
        }
      />
    </Card>
  )
}

/** The steps of the work: which were done by the day, and which paper says so. */
export function MilestonesCard({ page: { milestones, on }, mayWrite }: { page: TargetPage; mayWrite: boolean }) {
  return (
    <Card title="Các mốc công việc" flush>
      <DataTable
        caption="Các mốc công việc"
        columns={[
          { key: 'title', header: 'Mốc', className: 'sm:w-[42%]', cell: ({ title }) => title },
          { key: 'due', header: 'Hạn', className: 'num', cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : '—') },
          {
            key: 'reached',
            header: 'Kết quả',
            cell: ({ id, title, reachedOn, dueOn }) => {
              if (reachedOn && reachedOn <= on) return <Badge tone="good">xong ngày {formatDay(reachedOn)}</Badge>
              const isLate = dueOn !== null && dueOn <= on
              return (
                <span className="flex flex-wrap items-center gap-2">
                  <Badge tone={isLate ? 'warn' : 'blue'}>{isLate ? 'quá hạn' : 'chưa đến hạn'}</Badge>
                  {mayWrite && <ReachMilestone id={id} title={title} on={on} />}
                </span>
              )
            },
          },
          {
            key: 'proof',
            header: 'Chứng minh',
            cell: (row) => (row.reachedOn && row.reachedOn <= on ? row.proof : null),
          },
        ]}
        rows={milestones}
        rowKey={({ id }) => id}
        footer={null}
      />
    </Card>
  )
}
