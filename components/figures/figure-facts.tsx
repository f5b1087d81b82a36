import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TargetBar } from '@/components/ui/target-bar'
import { LACKING } from '@/lib/figures/labels'
import { type FigureValue, formatFigure, spellTime } from '@/lib/figures/rules'
import { formatFraction, formatNumber } from '@/lib/numbers'
import { paperName, targetSentence, thresholdOf } from '@/lib/targets/rules'

function Target({ value }: { value: FigureValue }) {
  if (!value.target) return null
  const { threshold, document } = value.target
  const { state, text } = targetSentence({ ...value, threshold, unit: LACKING[value.rowKind] })
  const isMissed = state === 'missed'
  return (
    <div className="mt-3 grid gap-1.5">
      {value.part !== undefined && (
        <TargetBar
          label={value.title}
          percent={value.value ?? 0}
          target={threshold}
          tone={isMissed ? 'warn' : 'good'}
        />
      )}
      <p className="text-[13.5px]">
        Chỉ tiêu {thresholdOf({ threshold, part: value.part })} của {paperName(document)}:{' '}
        <Badge tone={isMissed ? 'warn' : 'good'}>{text}</Badge>
      </p>
    </div>
  )
}

/** The share that the list is narrowed to. */
function Share({ value, group }: { value: FigureValue; group: string | null | undefined }) {
  const share = value.groups.find(({ key }) => key === group)
  if (!share) return null
  return (
    <p className="num mt-1 text-[15px]">
      {share.label}:{' '}
      <b>{value.part === undefined ? formatNumber(share.value) : formatFraction(share.part, share.value)}</b>
    </p>
  )
}

type Props = { value: FigureValue; unitName: string | null; group?: string | null }

/** The figure itself: value, part and whole, day, what it means, and how it stands against its target. */
export function FigureFacts({ value, unitName, group }: Props) {
  const { part, whole, unit, definition } = value
  return (
    <Card>
      <p className="num text-[34px] leading-tight font-semibold">
        {formatFigure(value)}
        <small className="ml-2 text-[16px] font-medium text-ink-3">
          {part !== undefined && whole !== undefined ? formatFraction(part, whole) : unit}
        </small>
      </p>
      <p className="text-[13px] text-ink-3">{[unitName, spellTime(value)].filter(Boolean).join(' · ')}</p>
      <Share value={value} group={group} />
      <Target value={value} />
      <p className="mt-3 text-[14px] text-ink-2">{definition}</p>
    </Card>
  )
}
