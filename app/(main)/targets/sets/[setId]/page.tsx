import { notFound } from 'next/navigation'
import { SetView } from '@/components/targets/set-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { findSet } from '@/lib/targets/sets/queries'

export const metadata = { title: 'Bộ tiêu chuẩn' }

export default async function SetPage({ params, searchParams }: PageProps<'/targets/sets/[setId]'>) {
  const ctx = await enter('targets.read')
  const on = await asOf(searchParams, ctx.today)
  const set = findSet(ctx, (await params).setId, on) ?? notFound()
  const day = dayQuery(on, ctx.today)
  const mayWrite = day === '' && abilities(ctx.viewer)['targets.write'] === true
  return <SetView set={set} on={on} day={day} mayWrite={mayWrite} />
}
