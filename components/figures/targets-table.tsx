import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { LACKING } from '@/lib/figures/labels'
import { type FigureScope, type FigureValue, figureHref } from '@/lib/figures/rules'
import type { Target } from '@/lib/targets/queries'
import { measuredValue, paperName, pointsOver, targetSentence, thresholdOf } from '@/lib/targets/rules'

export type MeasuredTarget = Target & { readonly figure: FigureValue }

const measuredOf = ({ figure, threshold }: MeasuredTarget) => ({
  ...figure,
  threshold,
  unit: LACKING[figure.rowKind],
})

/** To whoever sees a part of the register the figure is told, not measured by what is set for the whole. */
export const isMeasured = ({ figure }: MeasuredTarget) => figure.target !== undefined

export const isMissed = (target: MeasuredTarget) =>
  isMeasured(target) && targetSentence(measuredOf(target)).state === 'missed'

const TONES = { passed: 'good', met: 'good', missed: 'warn', unknown: 'neutral' } as const

function Result({ target }: { target: MeasuredTarget }) {
  if (!isMeasured(target)) return <Badge>tính chung cho toàn cấp ủy</Badge>
  const { state, text } = targetSentence(measuredOf(target))
  return <Badge tone={TONES[state]}>{text}</Badge>
}

const columns = (scope: FigureScope): Column<MeasuredTarget>[] => [
  {
    key: 'title',
    header: 'Chỉ tiêu',
    cell: (row) => (
      <>
        <TextLink href={figureHref(row.figureId, scope)}>{row.title}</TextLink>
        <span className="sub">
          {paperName(row.document.number)}, {row.document.issuer}
        </span>
      </>
    ),
  },
  {
    key: 'now',
    header: 'Hiện nay',
    align: 'right',
    className: 'num whitespace-nowrap',
    cell: (row) => <TextLink href={figureHref(row.figureId, scope)}>{measuredValue(measuredOf(row))}</TextLink>,
  },
  {
    key: 'threshold',
    header: 'Mức phải đạt',
    align: 'right',
    className: 'num',
    cell: (row) => thresholdOf(measuredOf(row)),
  },
  {
    key: 'difference',
    header: 'Chênh lệch',
    align: 'right',
    className: 'num whitespace-nowrap',
    cell: (row) => (isMeasured(row) && pointsOver(measuredOf(row))) || '—',
  },
  { key: 'due', header: 'Hạn', className: 'num', cell: (row) => (row.dueOn ? formatDay(row.dueOn) : '—') },
  {
    key: 'progress',
    header: 'Tiến độ',
    className: 'sm:w-[150px]',
    cell: (row) => (
      <TargetBar
        label={row.title}
        percent={row.figure.value ?? 0}
        target={isMeasured(row) ? row.threshold : undefined}
        tone={!isMeasured(row) ? 'blue' : isMissed(row) ? 'warn' : 'good'}
      />
    ),
  },
  { key: 'result', header: 'Kết quả', cell: (row) => <Result target={row} /> },
]

type Props = {
  targets: readonly MeasuredTarget[]
  scope: { on: CivilDate }
  /** Without the row that counts them. */
  bare?: boolean
}

/** Targets with the live figure that each is measured by, what is missed on top. */
export function TargetsTable({ targets, scope, bare }: Props) {
  const rows = [...targets.filter(isMissed), ...targets.filter((target) => !isMissed(target))]
  return (
    <DataTable
      caption="Chỉ tiêu"
      columns={columns(scope)}
      rows={rows}
      rowKey={(row) => row.id}
      total={rows.length}
      noun="chỉ tiêu"
      footer={bare ? null : undefined}
      empty={<Empty title="Chưa theo dõi chỉ tiêu nào trong ngày này" />}
    />
  )
}
