import { notFound } from 'next/navigation'
import { cache } from 'react'
import { UnitPage } from '@/components/movements/unit-page'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { findUnitHolding } from '@/lib/movements/holders/queries'
import { findUnitFacts } from '@/lib/organisation/units/queries'
import { abilities } from '@/lib/permissions'

const open = cache(async ({ params, searchParams }: PageProps<'/organisation/units/[unitId]'>) => {
  const ctx = await enter('organisation.read', 'places.read')
  const facts = findUnitFacts(ctx, (await params).unitId, await asOf(searchParams, ctx.today)) ?? notFound()
  return { ctx, facts, may: abilities(ctx.viewer) }
})

export const generateMetadata = async (props: PageProps<'/organisation/units/[unitId]'>) => ({
  title: (await open(props)).facts.unit.name,
})

export default async function Page(props: PageProps<'/organisation/units/[unitId]'>) {
  const { ctx, facts, may } = await open(props)
  const reading = may['people.read'] ? grant(ctx, 'organisation.read', 'movements.read', 'people.read') : null
  const [{ id, on }, below] = [facts.unit, facts.children.map((child) => child.id)]
  const holding = reading && findUnitHolding(reading, id, below, on)
  return <UnitPage facts={facts} holding={holding} day={dayQuery(on, ctx.today)} may={may} />
}
