import { LocalList } from '@/components/register/local-list'
import { enter } from '@/lib/enter'
import { asOf, one } from '@/lib/list-state'
import { LOCAL_STATUSES } from '@/lib/movements/local/labels'
import { listBoundHolders } from '@/lib/movements/local/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Người địa phương' }

export default async function LocalPage({ searchParams }: PageProps<'/people/local'>) {
  const ctx = await enter('movements.read', 'people.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const mayDetermine = on === ctx.today && abilities(ctx.viewer)['movements.determine'] === true
  return (
    <LocalList
      holders={listBoundHolders(ctx, on)}
      status={LOCAL_STATUSES.find((status) => status === one(params, 'status')) ?? null}
      params={params}
      on={on}
      mayDetermine={mayDetermine}
    />
  )
}
