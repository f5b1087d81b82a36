import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ClassView } from '@/components/training/class-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery, type SearchParams } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { findClassFacts } from '@/lib/training/facts/queries'
import { learnerFilter } from '@/lib/training/input'

/** Kept for the request by what the address says: title and page ask it once. */
const factsOf = cache(async (classId: string, asked: string) => {
  const ctx = await enter('training.read', 'people.read', 'movements.read', 'organisation.read')
  const query = JSON.parse(asked) as SearchParams
  const filter = learnerFilter(query)
  return { ctx, query, filter, facts: findClassFacts(ctx, classId, filter) ?? notFound() }
})

const open = async ({ params, searchParams }: PageProps<'/training/[classId]'>) =>
  factsOf((await params).classId, JSON.stringify(await searchParams))

export const generateMetadata = async (props: PageProps<'/training/[classId]'>) => ({
  title: (await open(props)).facts.found.title,
})

export default async function Page(props: PageProps<'/training/[classId]'>) {
  const { ctx, query, filter, facts } = await open(props)
  const on = await asOf(query, ctx.today)
  const [day, may] = [dayQuery(on, ctx.today), abilities(ctx.viewer)]
  return <ClassView facts={facts} params={query} page={filter.page} on={on} day={day} may={may} />
}
