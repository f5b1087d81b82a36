import { ReceivedView } from '@/components/inspections/received-view'
import { enter } from '@/lib/enter'
import { listReceived } from '@/lib/inspections/received/queries'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đoàn cấp trên kiểm tra' }

export default async function ReceivedPage({ searchParams }: PageProps<'/inspections/received'>) {
  const ctx = await enter('inspections.read')
  const on = await asOf(searchParams, ctx.today)
  return (
    <ReceivedView
      rows={listReceived(ctx, on)}
      on={on}
      day={dayQuery(on, ctx.today)}
      seesPlans={ctx.viewer.roots === null}
      may={abilities(ctx.viewer)}
    />
  )
}
