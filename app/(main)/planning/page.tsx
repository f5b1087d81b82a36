import { PlanView } from '@/components/planning/plan-view'
import { planningQuery } from '@/lib/appraisals/planning/input'
import { getPlan } from '@/lib/appraisals/planning/page/queries'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Quy hoạch cán bộ' }

export default async function PlanningPage({ searchParams }: PageProps<'/planning'>) {
  const ctx = await enter('planning.read', 'people.read', 'movements.read', 'qualifications.read')
  const params = await searchParams
  const query = planningQuery(params)
  const on = await asOf(params, ctx.today)
  return (
    <PlanView
      plan={getPlan(ctx, query, on)}
      query={query}
      params={params}
      day={dayQuery(on, ctx.today)}
      may={abilities(ctx.viewer)}
    />
  )
}
