import { ManagementView } from '@/components/movements/management-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { listManagement } from '@/lib/organisation/management/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Phân cấp quản lý' }

export default async function ManagementPage({ searchParams }: PageProps<'/rules/management'>) {
  const ctx = await enter('movements.read', 'organisation.read')
  const on = await asOf(searchParams, ctx.today)
  const mayWrite = on === ctx.today && abilities(ctx.viewer)['organisation.delegate'] === true
  return (
    <ManagementView management={listManagement(ctx, on)} on={on} day={dayQuery(on, ctx.today)} mayWrite={mayWrite} />
  )
}
