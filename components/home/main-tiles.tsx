import { FigureTile } from '@/components/ui/figure-tile'
import { LACKING } from '@/lib/figures/labels'
import type { Overview } from '@/lib/figures/overview/queries'
import { type FigureValue, figureHref, formatFigure, spellTime } from '@/lib/figures/rules'
import { upperFirst } from '@/lib/first-letter'
import { formatFraction, formatNumber, formatRate } from '@/lib/numbers'
import { formatThreshold, targetSentence } from '@/lib/targets/rules'

const shareOf = ({ part, whole }: FigureValue) => formatRate(part ?? 0, whole ?? 0)

/** Title, value, where it opens, and what it means. */
const tileOf = (figure: FigureValue, { scope }: Pick<Overview, 'scope'>) => ({
  title: figure.title,
  value: formatFigure(figure),
  href: figureHref(figure.id, figure.time === 'on' ? { on: scope.until } : scope),
  definition: `${figure.definition} Số liệu ${spellTime(figure)}.`,
})

function nonLocalNote(figure: FigureValue) {
  const { value, part, whole, target } = figure
  if (!target) return {}
  const unit = LACKING[figure.rowKind]
  const { state, text } = targetSentence({ value, part, whole, threshold: target.threshold, unit })
  const tone: 'warn' | 'good' = state === 'missed' ? 'warn' : 'good'
  const against = state === 'met' ? 'chỉ tiêu' : 'so với chỉ tiêu'
  return { tone, note: `${upperFirst(text)} ${against} ${formatThreshold(target.threshold)}` }
}

/** The four numbers that are asked for first, each opening its names. */
export function MainTiles({ overview }: { overview: Overview }) {
  const { value } = overview
  const members = value['party-members']
  const reported = members.groups.find(({ key }) => key === 'reported')?.rows ?? 0
  const heads = value['non-local-heads']
  return (
    <div className="grid grid-cols-2 gap-3.5 lg:grid-cols-4 print:grid-cols-4">
      <FigureTile
        {...tileOf(value['party-organisations'], overview)}
        note={`${formatNumber(value['party-committees'].rows)} đảng bộ · ${formatNumber(value['party-cells'].rows)} chi bộ`}
      />
      <FigureTile
        {...tileOf(members, overview)}
        {...(reported === 0 && { value: 'không có số liệu' })}
        note={`${formatFraction(reported, members.rows)} tổ chức đã báo số`}
        tone={reported < members.rows ? 'warn' : undefined}
      />
      <FigureTile
        {...tileOf(value['managed-cadres'], overview)}
        note={`${shareOf(value['managed-cadres-degree'])} đại học · ${shareOf(value['managed-cadres-theory'])} trung cấp LLCT`}
      />
      <FigureTile
        {...tileOf(heads, overview)}
        title="Không là người địa phương"
        part={heads.part}
        whole={heads.whole}
        {...nonLocalNote(heads)}
      />
    </div>
  )
}
