import { formatFigure } from '../../figures/rules'
import { formatFraction } from '../../numbers'
import { type Difference, isSame, type Stated } from './rules'

/** «17/32 (53,1%)», «240 lượt». */
export function statedWords({ value, unit, part, whole }: Stated): string {
  const shown = formatFigure({ value, unit })
  if (part !== null && whole !== null) return `${formatFraction(part, whole)} (${shown})`
  return unit === '%' || value === null ? shown : `${shown} ${unit}`
}

/** Between «đã báo cáo 17/32» and what is so now. */
export const comparedWords = ({ reported, now }: Pick<Difference, 'reported' | 'now'>): string =>
  isSame(reported, now) ? 'nay vẫn bằng số đó nhưng khác danh sách,' : 'nay'
