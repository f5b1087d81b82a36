import { DueList } from '@/components/movements/due-list'
import { enter } from '@/lib/enter'
import { asOf } from '@/lib/list-state'
import { dueQuery } from '@/lib/movements/due/input'
import { findUnitName, getDueList } from '@/lib/movements/due/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Đến hạn' }

export default async function DuePage({ searchParams }: PageProps<'/movements/due'>) {
  const ctx = await enter('movements.read', 'people.read')
  const params = await searchParams
  const on = await asOf(params, ctx.today)
  const query = dueQuery(params)
  return (
    <DueList
      list={getDueList(ctx, query, on)}
      query={query}
      params={params}
      unitName={findUnitName(ctx, query.unitId, on)}
      on={on}
      may={abilities(ctx.viewer)}
    />
  )
}
