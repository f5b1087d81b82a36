import { LocalSummary } from '@/components/figures/local-summary'
import { LocalList } from '@/components/register/local-list'
import { enter } from '@/lib/enter'
import { LOCAL_FIGURES } from '@/lib/figures/local/catalogue'
import { figureValues } from '@/lib/figures/queries'
import { asOf, one } from '@/lib/list-state'
import { LOCAL_SHOWN } from '@/lib/movements/local/labels'
import { listBoundHolders } from '@/lib/movements/local/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Người địa phương' }

export default async function LocalPage({ searchParams }: PageProps<'/people/local'>) {
  const ctx = await enter('movements.read', 'people.read', 'figures.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const mayDetermine = on === ctx.today && abilities(ctx.viewer)['movements.determine'] === true
  const scope = { on }
  const figures = figureValues(
    ctx,
    LOCAL_FIGURES.map(({ id }) => ({ id, scope })),
  )
  return (
    <LocalList
      holders={listBoundHolders(ctx, on)}
      summary={<LocalSummary figures={figures} scope={scope} />}
      shown={LOCAL_SHOWN.find((shown) => shown === one(params, 'status')) ?? null}
      params={params}
      on={on}
      mayDetermine={mayDetermine}
    />
  )
}
