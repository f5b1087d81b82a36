import { Badge, type BadgeTone } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { type FigureScope, figureHref } from '@/lib/figures/rules'
import type { MeasuredTarget } from '@/lib/figures/targets/rules'
import { hrefWith } from '@/lib/list-state'
import { STANDINGS, type Standing } from '@/lib/targets/labels'
import { measuredValue, paperName, standsUp, thresholdOf } from '@/lib/targets/rules'

const TONES: Record<Standing, BadgeTone> = {
  passed: 'good',
  met: 'good',
  missed: 'warn',
  pending: 'blue',
  unknown: 'neutral',
}

/** «Chưa đến hạn», and beneath it what is lacking: «còn thiếu 01 người». */
export function TargetResult({ standing, text }: Pick<MeasuredTarget, 'standing' | 'text'>) {
  if (standing === null) return <Badge>tính chung cho toàn cấp ủy</Badge>
  return (
    <>
      <Badge tone={TONES[standing]}>{STANDINGS[standing].toLowerCase()}</Badge>
      {standing !== 'met' && standing !== 'unknown' && <span className="sub">{text}</span>}
    </>
  )
}

/** A growth of some per cent is no share of a hundred: its bar is as long as it needs to be. */
const SMALL = 25
const fullOf = (value: number, threshold: number) =>
  Math.max(value, threshold) < SMALL ? Math.max(value, threshold) * 1.25 || 100 : 100

/** How far a rate is, and where the target stands; other values have no common measure. */
export function TargetProgress({ title, measured, standing }: MeasuredTarget) {
  const { value, part, unit, threshold } = measured
  if (value === null || (part === undefined && unit !== '%') || measured.direction === 'at-most') return null
  return (
    <TargetBar
      label={title}
      percent={value}
      full={part === undefined ? fullOf(value, threshold) : 100}
      target={standing === null ? undefined : threshold}
      tone={standing === null ? 'blue' : standsUp(standing) ? 'good' : 'warn'}
    />
  )
}

/** What it is now: a live figure opens to its names. */
export function TargetValue({ target, scope }: { target: MeasuredTarget; scope: FigureScope }) {
  const { figure, measured, stated } = target
  const text = measuredValue(measured, figure === null)
  if (figure) return <TextLink href={figureHref(figure.id, scope)}>{text}</TextLink>
  return (
    <>
      {text}
      {stated && <span className="sub">ngày {formatDay(stated.on)}</span>}
    </>
  )
}

const columns = (scope: { on: CivilDate }, day: string): Column<MeasuredTarget>[] => [
  {
    key: 'title',
    header: 'Chỉ tiêu',
    className: 'sm:w-[34%]',
    cell: (row) => (
      <>
        <TextLink href={`/targets/${row.id}${day}`}>{row.title}</TextLink>{' '}
        {row.isAdjusted && <Badge>đã điều chỉnh</Badge>}
        <span className="sub">
          {paperName(row.document.number)}, {row.document.issuer}
          {row.ownerName && ` · ${row.ownerName} theo dõi`}
        </span>
      </>
    ),
  },
  {
    key: 'now',
    header: 'Hiện nay',
    align: 'right',
    className: 'num',
    cell: (row) => <TargetValue target={row} scope={scope} />,
  },
  {
    key: 'threshold',
    header: 'Mức phải đạt',
    align: 'right',
    className: 'num',
    cell: (row) => thresholdOf(row.measured, row.figure === null),
  },
  { key: 'due', header: 'Hạn', className: 'num', cell: (row) => (row.dueOn ? formatDay(row.dueOn) : '—') },
  { key: 'progress', header: 'Tiến độ', className: 'sm:w-[120px]', cell: (row) => <TargetProgress {...row} /> },
  { key: 'result', header: 'Kết quả', cell: (row) => <TargetResult {...row} /> },
]

type Props = {
  targets: readonly MeasuredTarget[]
  scope: { on: CivilDate }
  /** What a link carries on of the day looked at. */
  day?: string
  /** Without the row that counts them. */
  bare?: boolean
}

/** Targets with what each is measured by, what is not met on top. */
export function TargetsTable({ targets, scope, day, bare }: Props) {
  return (
    <DataTable
      caption="Chỉ tiêu"
      columns={columns(scope, day ?? hrefWith('', {}, { asOf: scope.on }))}
      rows={targets}
      rowKey={(row) => row.id}
      total={targets.length}
      noun="chỉ tiêu"
      footer={bare ? null : undefined}
      empty={<Empty title="Chưa theo dõi chỉ tiêu nào trong ngày này" />}
    />
  )
}
