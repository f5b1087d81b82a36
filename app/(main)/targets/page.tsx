import { TargetsList } from '@/components/targets/targets-list'
import { enter } from '@/lib/enter'
import { listMeasuredTargets } from '@/lib/figures/targets/queries'
import { narrow, targetFilter } from '@/lib/figures/targets/rules'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Chỉ tiêu' }

export default async function TargetsPage({ searchParams }: PageProps<'/targets'>) {
  const ctx = await enter('targets.read', 'figures.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const all = listMeasuredTargets(ctx, on)
  return (
    <TargetsList
      all={all}
      shown={narrow(all, targetFilter(params))}
      params={params}
      on={on}
      day={dayQuery(on, ctx.today)}
      may={abilities(ctx.viewer)}
    />
  )
}
