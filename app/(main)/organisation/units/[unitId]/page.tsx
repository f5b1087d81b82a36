import { notFound } from 'next/navigation'
import { cache } from 'react'
import { HEAD_COUNT, HeadCount } from '@/components/figures/head-count'
import { UnitPage } from '@/components/movements/unit-page'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { figureNumbers } from '@/lib/figures/queries'
import { asOf, dayQuery, one } from '@/lib/list-state'
import { findUnitHolding } from '@/lib/movements/holders/queries'
import { findUnitFacts } from '@/lib/organisation/units/queries'
import { abilities } from '@/lib/permissions'

/** Kept for the request by what the address says: title and page ask it once. */
const factsOf = cache(async (unitId: string, day: string | undefined) => {
  const ctx = await enter('organisation.read', 'places.read')
  const facts = findUnitFacts(ctx, unitId, await asOf({ asOf: day }, ctx.today)) ?? notFound()
  return { ctx, facts, may: abilities(ctx.viewer) }
})

const open = async ({ params, searchParams }: PageProps<'/organisation/units/[unitId]'>) =>
  factsOf((await params).unitId, one(await searchParams, 'asOf'))

export const generateMetadata = async (props: PageProps<'/organisation/units/[unitId]'>) => ({
  title: (await open(props)).facts.unit.name,
})

export default async function Page(props: PageProps<'/organisation/units/[unitId]'>) {
  const { ctx, facts, may } = await open(props)
  const reading = may['people.read'] ? grant(ctx, 'organisation.read', 'movements.read', 'people.read') : null
  const [{ id, on }, below] = [facts.unit, facts.children.map((child) => child.id)]
  const holding = reading && findUnitHolding(reading, id, below, on)
  const [scope, isAlone] = [{ on, unitId: id }, below.length === 0 && facts.mates.length === 0]
  const headCount = may['figures.read'] && (
    <HeadCount
      figures={figureNumbers(grant(ctx, 'figures.read'), HEAD_COUNT, scope)}
      scope={scope}
      about={isAlone ? 'Của đơn vị.' : 'Của đơn vị, các đơn vị trực thuộc và các cơ quan cùng địa bàn.'}
    />
  )
  return <UnitPage facts={facts} holding={holding} headCount={headCount} day={dayQuery(on, ctx.today)} may={may} />
}
