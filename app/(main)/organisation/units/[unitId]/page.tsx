import { notFound } from 'next/navigation'
import { cache } from 'react'
import { UnitPage } from '@/components/movements/unit-page'
import { grant } from '@/lib/context'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { countHeldByUnit, listSeatRows } from '@/lib/movements/holders/queries'
import { listPostVocabulary } from '@/lib/organisation/posts/queries'
import { listVocabulary } from '@/lib/organisation/queries'
import { findUnitFacts } from '@/lib/organisation/units/queries'
import { abilities } from '@/lib/permissions'

const open = cache(async ({ params, searchParams }: PageProps<'/organisation/units/[unitId]'>) => {
  const ctx = await enter('organisation.read', 'places.read')
  const facts = findUnitFacts(ctx, (await params).unitId, await asOf(searchParams, ctx.today)) ?? notFound()
  return { ctx, facts }
})

export const generateMetadata = async (props: PageProps<'/organisation/units/[unitId]'>) => ({
  title: (await open(props)).facts.unit.name,
})

export default async function Page(props: PageProps<'/organisation/units/[unitId]'>) {
  const { ctx, facts } = await open(props)
  const { unit, children } = facts
  const may = abilities(ctx.viewer)
  const reading =
    may['movements.read'] && may['people.read']
      ? grant(ctx, 'organisation.read', 'movements.read', 'people.read')
      : null
  const ids = children.map(({ id }) => id)
  return (
    <UnitPage
      facts={facts}
      seats={reading && listSeatRows(reading, unit.id, unit.on)}
      held={reading && countHeldByUnit(reading, unit.on, ids)}
      vocabulary={{ ...listVocabulary(ctx), posts: listPostVocabulary(ctx) }}
      day={dayQuery(unit.on, ctx.today)}
      may={may}
    />
  )
}
