import { notFound } from 'next/navigation'
import { PlansView } from '@/components/inspections/plans-view'
import { enter } from '@/lib/enter'
import { listPlans } from '@/lib/inspections/plans/queries'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Kế hoạch kiểm tra, giám sát' }

/** The plans are the committee's own: they do not exist for who sees some units alone. */
export default async function PlansPage({ searchParams }: PageProps<'/inspections/plans'>) {
  const ctx = await enter('inspections.read')
  if (ctx.viewer.roots !== null) notFound()
  const on = await asOf(searchParams, ctx.today)
  return <PlansView lines={listPlans(ctx, on)} on={on} day={dayQuery(on, ctx.today)} may={abilities(ctx.viewer)} />
}
