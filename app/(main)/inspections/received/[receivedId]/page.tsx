import { notFound } from 'next/navigation'
import { ReceivedPageView } from '@/components/inspections/received-page-view'
import { enter } from '@/lib/enter'
import { findReceived } from '@/lib/inspections/received/queries'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đoàn cấp trên kiểm tra' }

export default async function Page({ params, searchParams }: PageProps<'/inspections/received/[receivedId]'>) {
  const ctx = await enter('inspections.read')
  const on = await asOf(searchParams, ctx.today)
  const found = findReceived(ctx, (await params).receivedId, on) ?? notFound()
  return <ReceivedPageView found={found} on={on} day={dayQuery(on, ctx.today)} may={abilities(ctx.viewer)} />
}
