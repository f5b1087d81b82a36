import { BarChart } from '@/components/ui/bar-chart'
import { Card } from '@/components/ui/card'
import type { FigurePage } from '@/lib/figures/detail/queries'
import { type FigureScope, figureHref } from '@/lib/figures/rules'
import { lowerFirst } from '@/lib/first-letter'
import { formatFraction, formatNumber } from '@/lib/numbers'

const MOST_UNITS = 12

type Share = { value: number; part: number }

/** Shares that are wholly in the part or wholly out of it say their number alone. */
const isDivided = ({ value, part }: Share) => part > 0 && part < value

const textOf = (asFraction: boolean, { value, part }: Share) =>
  asFraction ? formatFraction(part, value) : formatNumber(value)

/** How the figure divides: by its own groups, and by the units that its rows lie in. */
export function FigureShares({ page, scope }: { page: FigurePage; scope: FigureScope }) {
  const { value, byUnit } = page
  const groups = value.groups.filter(({ rows }) => rows > 0)
  const asFraction = groups.some(isDivided) || byUnit.some(isDivided)
  return (
    <>
      {groups.length > 1 && (
        <Card title={`Chia theo ${lowerFirst(value.groupName)}`}>
          <BarChart
            label={`${value.title} theo ${lowerFirst(value.groupName)}`}
            rows={groups.map((group) => ({
              label: group.label,
              value: group.value,
              text: textOf(groups.some(isDivided), group),
              href: figureHref(value.id, scope, { group: group.key }),
            }))}
          />
        </Card>
      )}
      {byUnit.some((share) => share.value > 1) && (
        <Card title="Chia theo đơn vị">
          <BarChart
            label={`${value.title} theo đơn vị`}
            rows={byUnit.slice(0, MOST_UNITS).map((share) => ({
              label: share.name,
              value: share.value,
              text: textOf(asFraction, share),
              href: `/organisation/units/${share.unitId}`,
            }))}
          />
          {byUnit.length > MOST_UNITS && (
            <p className="mt-2 text-[13px] text-ink-3">và {formatNumber(byUnit.length - MOST_UNITS)} đơn vị khác</p>
          )}
        </Card>
      )}
    </>
  )
}
