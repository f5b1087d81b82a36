import { Card } from '@/components/ui/card'
import type { FigurePage } from '@/lib/figures/detail/queries'
import type { FigureScope } from '@/lib/figures/rules'
import type { SearchParams } from '@/lib/list-state'
import { FigureSplit, SharesChart } from './figure-split'

type Props = { page: FigurePage; scope: FigureScope; path: string; params: SearchParams }

/** How the figure divides: as asked, and by the units that its rows lie in. */
export function FigureShares(props: Props) {
  const { value, byUnit, split } = props.page
  return (
    <>
      <FigureSplit {...props} />
      {split?.by !== 'unit' && byUnit.some((share) => share.value > 1) && (
        <Card title="Chia theo đơn vị">
          <SharesChart
            label={`${value.title} theo đơn vị`}
            shares={byUnit.map((share) => ({
              ...share,
              key: share.unitId,
              label: share.name,
              href: `/organisation/units/${share.unitId}`,
            }))}
          />
        </Card>
      )}
    </>
  )
}
