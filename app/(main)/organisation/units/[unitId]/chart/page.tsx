import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ChartPage } from '@/components/movements/chart-page'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, one } from '@/lib/list-state'
import { findChart } from '@/lib/movements/chart/queries'

type Props = PageProps<'/organisation/units/[unitId]/chart'>

const chartOf = cache(async (unitId: string, day: string | undefined) => {
  const ctx = await enter('organisation.read', 'movements.read', 'people.read')
  const chart = findChart(ctx, unitId, await asOf({ asOf: day }, ctx.today)) ?? notFound()
  return { chart, day: dayQuery(chart.on, ctx.today) }
})

const open = async ({ params, searchParams }: Props) => chartOf((await params).unitId, one(await searchParams, 'asOf'))

export const generateMetadata = async (props: Props) => ({
  title: `Sơ đồ chức danh – ${(await open(props)).chart.unit.name}`,
})

export default async function Page(props: Props) {
  return <ChartPage {...(await open(props))} />
}
