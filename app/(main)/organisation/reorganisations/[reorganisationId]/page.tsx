import { notFound } from 'next/navigation'
import { PlanFrame } from '@/components/reorganisations/plan-frame'
import { StepBody } from '@/components/reorganisations/step-body'
import { listIssuingBodies } from '@/lib/documents/queries'
import { enter } from '@/lib/enter'
import { listAffected } from '@/lib/movements/reorganisations/queries'
import { statesOf, tally } from '@/lib/movements/reorganisations/rules'
import { planStep } from '@/lib/organisation/reorganisations/input'
import { findPlan } from '@/lib/organisation/reorganisations/queries'
import { abilities } from '@/lib/permissions'
import { openStep } from '@/lib/plans/reorganisations/queries'

export const metadata = { title: 'Sắp xếp tổ chức' }

export default async function ReorganisationPage(props: PageProps<'/organisation/reorganisations/[reorganisationId]'>) {
  const ctx = await enter(
    ...(['organisation.write', 'organisation.read', 'movements.read', 'people.read'] as const),
    ...(['documents.read', 'figures.read'] as const),
  )
  const [{ reorganisationId }, params] = await Promise.all([props.params, props.searchParams])
  const plan = findPlan(ctx, reorganisationId) ?? notFound()
  const step = planStep(params, plan.committedAt !== null)
  const affected = listAffected(ctx, plan)
  const counts = tally(statesOf(affected))
  const bodies = listIssuingBodies(ctx).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <PlanFrame plan={plan} step={step} tally={counts} bodies={bodies}>
      <StepBody
        plan={plan}
        step={openStep(ctx, plan, affected, step, params)}
        tally={counts}
        params={params}
        may={abilities(ctx.viewer)}
      />
    </PlanFrame>
  )
}
