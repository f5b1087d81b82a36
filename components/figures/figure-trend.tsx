import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { CopyButton } from '@/components/ui/copy-button'
import { LineChart } from '@/components/ui/line-chart'
import type { FigurePage } from '@/lib/figures/detail/queries'
import { clipboardTable } from '@/lib/figures/detail/rules'
import { figureHref, formatFigure } from '@/lib/figures/rules'
import { STEPS, type Step, type Trend, type TrendPoint } from '@/lib/figures/trend/rules'
import { upperFirst } from '@/lib/first-letter'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatFraction } from '@/lib/numbers'

const NAMES: Record<Step, string> = { month: 'Tháng', quarter: 'Quý', half: 'Nửa năm', year: 'Năm' }

type Props = { page: FigurePage; path: string; params: SearchParams }

const told = (unit: string, { value, part, whole }: TrendPoint) =>
  part !== undefined && whole !== undefined && value !== null
    ? `${formatFigure({ value, unit })} (${formatFraction(part, whole)})`
    : formatFigure({ value, unit })

function Steps({ page, path, params }: Props) {
  const items = STEPS.map((one) => ({
    label: NAMES[one],
    href: `${hrefWith(path, params, { step: one })}#trend`,
    current: one === page.trend?.step,
  }))
  return (
    <div className="flex">
      <ChoiceLinks label="Kỳ của biểu đồ" items={items} />
    </div>
  )
}

function notesOf({ isRunning }: Trend, time: 'on' | 'over') {
  if (isRunning) return 'Mỗi điểm cộng dồn từ mốc đầu của cách tính đến hết kỳ.'
  return time === 'on' ? 'Mỗi điểm là số liệu ngày cuối kỳ.' : 'Mỗi điểm là số phát sinh trong kỳ.'
}

/** How a figure came to be what it is: one point a period, each opens its own list. Where drawing takes long it waits until a period is chosen. */
export function FigureTrend(props: Props) {
  const { trend, value } = props.page
  const { id, title, unit, time } = value
  if (!trend)
    return (
      <Card id="trend" title="Qua các kỳ">
        <p className="mb-2 text-[13.5px] text-ink-3">Tính lâu hơn các số liệu khác: chọn kỳ để tính và vẽ.</p>
        <Steps {...props} />
      </Card>
    )
  const { points } = trend
  const copied = [
    ['Kỳ', 'Thời gian', title],
    ...points.map((point) => [upperFirst(point.span.name), point.time, told(unit, point)]),
  ]
  return (
    <Card
      id="trend"
      title="Qua các kỳ"
      actions={
        points.length > 0 && (
          <CopyButton text={clipboardTable(copied)} isTable>
            Chép bảng
          </CopyButton>
        )
      }
    >
      <Steps {...props} />
      {points.length === 0 ? (
        <p className="mt-2 text-[13.5px] text-ink-3">Chưa kỳ nào có gì để tính.</p>
      ) : (
        <>
          <LineChart
            label={`${title} qua các kỳ`}
            unit={unit}
            points={points.map((point) => ({
              label: point.span.label,
              value: point.value,
              title: `${upperFirst(point.span.name)}, ${point.time}: ${told(unit, point)}`,
              href: figureHref(id, point.scope),
            }))}
          />
          <p className="mt-1 text-[12.5px] text-ink-3">
            {notesOf(trend, time)} {trend.isCut && 'Bỏ qua các kỳ đầu chưa có gì để tính.'}
          </p>
        </>
      )}
    </Card>
  )
}
