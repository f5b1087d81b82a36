import { ActsView } from '@/components/appraisals/acts-view'
import { rewardColumns } from '@/components/appraisals/reward-columns'
import { AddReward } from '@/components/appraisals/reward-dialogs'
import { DataTable } from '@/components/ui/data-table'
import { NoMatch } from '@/components/ui/no-match'
import { actFilter } from '@/lib/appraisals/input'
import { listRewardKinds, listRewards } from '@/lib/appraisals/rewards/queries'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, one, PAGE_SIZE } from '@/lib/list-state'
import { findUnitItem } from '@/lib/organisation/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Khen thưởng, danh hiệu thi đua' }

export default async function RewardsPage({ searchParams }: PageProps<'/appraisals/rewards'>) {
  const ctx = await enter('appraisals.read', 'people.read', 'movements.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const [filter, may, day] = [actFilter(params), abilities(ctx.viewer), dayQuery(on, ctx.today)]
  const nature = one(params, 'nature') === 'title' ? 'title' : 'reward'
  const { unit, page } = filter
  const kinds = listRewardKinds(ctx)
  const mayWrite = day === '' && may['appraisals.write'] === true
  const shown = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const { rows, total } = listRewards(ctx, { ...filter, nature }, on, shown)
  return (
    <ActsView
      {...{ params, page, total, on, day }}
      path="/appraisals/rewards"
      list={nature === 'title' ? 'titles' : 'rewards'}
      unit={unit ? findUnitItem(ctx, unit, on) : null}
      mayExport={may['people.export'] === true}
      add={mayWrite && <AddReward kinds={kinds} nature={nature} />}
    >
      <DataTable
        caption={nature === 'title' ? 'Danh hiệu thi đua' : 'Khen thưởng'}
        columns={rewardColumns({ kinds, mayWrite, namesPerson: true, day })}
        rows={rows}
        rowKey={({ id }) => id}
        total={total}
        noun="lượt"
        empty={<NoMatch params={params} noun="lượt" />}
      />
    </ActsView>
  )
}
