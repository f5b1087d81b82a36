import { formatFigure } from '../../figures/rules'
import { formatFraction } from '../../numbers'
import type { Stated } from './rules'

/** «17/32 (53,1%)», «240 lượt». */
export function statedWords({ value, unit, part, whole }: Stated): string {
  const shown = formatFigure({ value, unit })
  if (part !== null && whole !== null) return `${formatFraction(part, whole)} (${shown})`
  return unit === '%' || value === null ? shown : `${shown} ${unit}`
}
