import { Badge, type BadgeTone } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { STANDARD_PARTS, VERDICTS, type Verdict } from '@/lib/qualifications/standards/labels'
import type { Point } from '@/lib/qualifications/standards/rules'

const TONES: Record<Verdict, BadgeTone> = { met: 'good', lacking: 'bad', unknown: 'warn' }

const columns: Column<Point>[] = [
  { key: 'part', header: 'Yêu cầu', className: 'sm:w-[26%]', cell: ({ part }) => STANDARD_PARTS[part] },
  { key: 'asks', header: 'Cần có', className: 'sm:w-[20%]', cell: ({ asks }) => asks },
  {
    key: 'has',
    header: 'Hiện có',
    cell: ({ has, proof }) => (
      <>
        {has ?? <span className="muted">hồ sơ chưa có</span>}
        {proof && <span className="sub">{proof}</span>}
      </>
    ),
  },
  {
    key: 'verdict',
    header: 'Kết quả',
    className: 'sm:w-[14%]',
    cell: ({ verdict }) => <Badge tone={TONES[verdict]}>{VERDICTS[verdict]}</Badge>,
  },
]

/** A person against what a post asks for, point by point, with the paper that proves it. */
export const PointsTable = ({ title, points }: { title: string; points: readonly Point[] }) => (
  <DataTable
    caption={`Đối chiếu với ${title}`}
    columns={columns}
    rows={points}
    rowKey={({ part }) => part}
    footer={null}
  />
)
