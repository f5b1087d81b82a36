import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { CopyButton } from '@/components/ui/copy-button'
import { LineChart } from '@/components/ui/line-chart'
import { clipboardTable } from '@/lib/figures/detail/rules'
import { figureHref, formatFigure } from '@/lib/figures/rules'
import type { Trend } from '@/lib/figures/trend/queries'
import { STEPS, type Step, type TrendPoint } from '@/lib/figures/trend/rules'
import { upperFirst } from '@/lib/first-letter'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatFraction } from '@/lib/numbers'

const NAMES: Record<Step, string> = { month: 'Tháng', quarter: 'Quý', half: 'Nửa năm', year: 'Năm' }

type Props = { id: string; title: string; path: string; params: SearchParams }

const told = (unit: string, { value, part, whole }: TrendPoint) =>
  part !== undefined && whole !== undefined && value !== null
    ? `${formatFigure({ value, unit })} (${formatFraction(part, whole)})`
    : formatFigure({ value, unit })

function Steps({ path, params, step }: Pick<Props, 'path' | 'params'> & { step: Step | undefined }) {
  const items = STEPS.map((one) => ({
    label: NAMES[one],
    href: `${hrefWith(path, params, { step: one })}#trend`,
    current: one === step,
  }))
  return (
    <div className="flex">
      <ChoiceLinks label="Kỳ của biểu đồ" items={items} />
    </div>
  )
}

function notesOf({ time, isRunning }: Trend) {
  if (isRunning) return 'Mỗi điểm cộng dồn từ mốc đầu của cách tính đến hết kỳ.'
  return time === 'on' ? 'Mỗi điểm là số liệu ngày cuối kỳ.' : 'Mỗi điểm là số phát sinh trong kỳ.'
}

/** How a figure came to be what it is: one point a period, each opens its own list. */
export function FigureTrend({ trend, id, title, path, params }: Props & { trend: Trend }) {
  const { unit, points, step } = trend
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
      <Steps path={path} params={params} step={step} />
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
            {notesOf(trend)} {trend.isCut && 'Bỏ qua các kỳ đầu chưa có gì để tính.'}
          </p>
        </>
      )}
    </Card>
  )
}

/** Where drawing takes long it waits until a period is chosen. */
export const TrendToAsk = ({ path, params }: Pick<Props, 'path' | 'params'>) => (
  <Card id="trend" title="Qua các kỳ">
    <p className="mb-2 text-[13.5px] text-ink-3">Tính lâu hơn các số liệu khác: chọn kỳ để tính và vẽ.</p>
    <Steps path={path} params={params} step={undefined} />
  </Card>
)
