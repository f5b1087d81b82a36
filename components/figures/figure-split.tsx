import { BarChart } from '@/components/ui/bar-chart'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { ATTRIBUTES, type AttributeId } from '@/lib/figures/crosstab/labels'
import type { FigurePage } from '@/lib/figures/detail/queries'
import { type FigureScope, figureHref } from '@/lib/figures/rules'
import { lowerFirst } from '@/lib/first-letter'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatFraction, formatNumber } from '@/lib/numbers'

type Share = { key: string; label: string; value: number; part: number; href: string }
type Props = { page: FigurePage; scope: FigureScope; path: string; params: SearchParams }

const MOST = 12

/** Shares that are wholly in the part or wholly out of it say their number alone. */
const isDivided = ({ value, part }: Share) => part > 0 && part < value

export function SharesChart({ label, shares }: { label: string; shares: readonly Share[] }) {
  const asFraction = shares.some(isDivided)
  const rows = shares.map(({ label, value, part, href }) => ({
    ...{ label, value, href },
    text: asFraction ? formatFraction(part, value) : formatNumber(value),
  }))
  return (
    <>
      <BarChart label={label} rows={rows.slice(0, MOST)} />
      {rows.length > MOST && (
        <details className="mt-2 text-[13.5px]">
          <summary className="text-blue">và {formatNumber(rows.length - MOST)} dòng khác</summary>
          <BarChart
            label={`${label}, các dòng khác`}
            rows={rows.slice(MOST)}
            longest={Math.max(1, ...rows.map(({ value }) => value))}
          />
        </details>
      )}
    </>
  )
}

/** Divided as asked, else by its own groups. */
function sharesOf({ value, split }: FigurePage, scope: FigureScope, params: SearchParams) {
  if (!split) {
    const groups = value.groups.filter(({ rows }) => rows > 0)
    const shares = groups.map((one) => ({ ...one, href: figureHref(value.id, scope, { group: one.key }) }))
    return { name: value.groupName, shares: groups.length > 1 ? shares : [] }
  }
  const opened = (key: string) =>
    `${hrefWith(`/figures/${value.id}/crosstab`, params, { rows: split.by, by: null, step: null, cell: `${key}~` })}#names`
  return { name: ATTRIBUTES[split.by], shares: split.shares.map((one) => ({ ...one, href: opened(one.key) })) }
}

/** How the figure divides by one attribute, chosen among those that its rows have. */
export function FigureSplit({ page, scope, path, params }: Props) {
  const { value, offered } = page
  const { name, shares } = sharesOf(page, scope, params)
  const options = offered.map((by: AttributeId) => ({
    value: by,
    label: by === 'group' ? value.groupName : ATTRIBUTES[by],
  }))
  return (
    <Card flush title={shares.length > 0 ? `Chia theo ${lowerFirst(name)}` : 'Chia theo từng nhóm'}>
      <FilterBar
        path={path}
        params={params}
        search={null}
        filters={[{ name: 'by', label: 'Chia theo', options }]}
        submit="Chia"
      />
      <div className="body">
        {shares.length > 0 ? (
          <SharesChart label={`${value.title} theo ${lowerFirst(name)}`} shares={shares} />
        ) : (
          <p className="text-[13.5px] text-ink-3">Chọn cách chia.</p>
        )}
      </div>
    </Card>
  )
}
