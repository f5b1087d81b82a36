import { notFound } from 'next/navigation'
import { cache } from 'react'
import { TargetView } from '@/components/targets/target-view'
import { enter } from '@/lib/enter'
import { findTargetPage } from '@/lib/figures/targets/history/queries'
import { asOf, dayQuery, one } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'

/** Kept for the request by what the address says: title and page ask it once. */
const pageOf = cache(async (targetId: string, day: string | undefined) => {
  const ctx = await enter('targets.read', 'figures.read')
  return { ctx, page: findTargetPage(ctx, targetId, await asOf({ asOf: day }, ctx.today)) ?? notFound() }
})

const open = async ({ params, searchParams }: PageProps<'/targets/[targetId]'>) =>
  pageOf((await params).targetId, one(await searchParams, 'asOf'))

export const generateMetadata = async (props: PageProps<'/targets/[targetId]'>) => ({
  title: (await open(props)).page.first.title,
})

export default async function TargetPage(props: PageProps<'/targets/[targetId]'>) {
  const { ctx, page } = await open(props)
  const mayWrite = abilities(ctx.viewer)['targets.write'] === true
  return <TargetView page={page} day={dayQuery(page.on, ctx.today)} mayWrite={mayWrite} />
}
