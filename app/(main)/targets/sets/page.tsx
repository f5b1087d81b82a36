import { SetsList } from '@/components/targets/sets-list'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { listSets } from '@/lib/targets/sets/queries'

export const metadata = { title: 'Bộ tiêu chuẩn' }

export default async function SetsPage({ searchParams }: PageProps<'/targets/sets'>) {
  const ctx = await enter('targets.read')
  const on = await asOf(searchParams, ctx.today)
  const mayWrite = abilities(ctx.viewer)['targets.write'] === true
  return <SetsList sets={listSets(ctx, on)} on={on} day={dayQuery(on, ctx.today)} mayWrite={mayWrite} />
}
