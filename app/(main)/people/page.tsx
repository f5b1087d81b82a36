import { PeopleList } from '@/components/register/people-list'
import { enter } from '@/lib/enter'
import { asOf } from '@/lib/list-state'
import { abilities } from '@/lib/permissions'
import { peopleQuery } from '@/lib/register/input'
import { listFilterOptions } from '@/lib/register/options/queries'
import { listPeople } from '@/lib/register/queries'

export const metadata = { title: 'Cán bộ' }

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const ctx = await enter('people.read', 'movements.read', 'qualifications.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const query = peopleQuery(params)
  return (
    <PeopleList
      list={listPeople(ctx, query, on)}
      query={query}
      params={params}
      options={listFilterOptions(ctx, query.unit, on)}
      may={abilities(ctx.viewer)}
    />
  )
}
