import { TextLink } from '@/components/ui/text-link'
import type { FigureNumber } from '@/lib/figures/queries'
import { type FigureScope, figureHref } from '@/lib/figures/rules'
import { formatNumber } from '@/lib/numbers'

const LABELS: Readonly<Record<string, string>> = {
  'head-count': 'người có chức vụ chính',
  'seats-total': 'vị trí chức danh',
  'seats-filled': 'có người giữ',
  'seats-vacant': 'còn khuyết',
}

export const HEAD_COUNT = Object.keys(LABELS)

type Props = { figures: readonly FigureNumber[]; scope: FigureScope; about: string }

/** People and seats of a unit with all beneath it; each number opens its list. */
export function HeadCount({ figures, scope, about }: Props) {
  return (
    <section className="card px-4 py-2.5" aria-label="Số người, số vị trí">
      <ul className="flex flex-wrap gap-x-8 gap-y-1">
        {figures.map(({ id, value, definition }) => (
          <li key={id} title={definition} className="text-[13.5px] text-ink-2">
            <TextLink href={figureHref(id, scope)}>
              <b className="num text-[20px]">{formatNumber(value)}</b> {LABELS[id]}
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="text-[12.5px] text-ink-3">{about}</p>
    </section>
  )
}
