import { notFound } from 'next/navigation'
import { cache } from 'react'
import { HEAD_COUNT, HeadCount } from '@/components/figures/head-count'
import { UnitPage } from '@/components/movements/unit-page'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { figureNumbers } from '@/lib/figures/queries'
import { asOf, dayQuery, one } from '@/lib/list-state'
import { listSeatRows } from '@/lib/movements/holders/queries'
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
  const { id, on } = facts.unit
  const day = dayQuery(on, ctx.today)
  if (!may['people.read'] || !may['figures.read'])
    return <UnitPage facts={facts} holding={null} headCount={null} day={day} may={may} />
  const reading = grant(ctx, 'organisation.read', 'movements.read', 'people.read', 'figures.read')
  const scope = { on, unitId: id }
  const figures = figureNumbers(reading, HEAD_COUNT, scope)
  const held = figures.find((figure) => figure.id === 'seats-filled')?.byUnit ?? new Map()
  const isAlone = facts.children.length === 0 && facts.mates.length === 0
  const about = isAlone ? 'Của đơn vị.' : 'Của đơn vị, các đơn vị trực thuộc và các cơ quan cùng địa bàn.'
  return (
    <UnitPage
      facts={facts}
      holding={{ seats: listSeatRows(reading, id, on), held }}
      headCount={<HeadCount figures={figures} scope={scope} about={about} />}
      day={day}
      may={may}
    />
  )
}
