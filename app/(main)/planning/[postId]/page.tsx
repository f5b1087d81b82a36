import { notFound } from 'next/navigation'
import { PostPlanView } from '@/components/planning/post-plan-view'
import { planningQuery } from '@/lib/appraisals/planning/input'
import { findPostPlan } from '@/lib/appraisals/planning/page/queries'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Quy hoạch chức danh' }

export default async function PostPlanPage({ params, searchParams }: PageProps<'/planning/[postId]'>) {
  const ctx = await enter('planning.read', 'people.read', 'movements.read', 'qualifications.read')
  const [{ postId }, asked] = await Promise.all([params, searchParams])
  const on = await asOf(asked, ctx.today)
  const plan = findPostPlan(ctx, postId, planningQuery(asked).term, on) ?? notFound()
  return <PostPlanView plan={plan} day={dayQuery(on, ctx.today)} may={abilities(ctx.viewer)} />
}
