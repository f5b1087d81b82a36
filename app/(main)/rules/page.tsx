import { RulebookView } from '@/components/movements/rulebook-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { listRulebook } from '@/lib/movements/rulebook/queries'

export const metadata = { title: 'Quy định' }

export default async function RulesPage({ searchParams }: PageProps<'/rules'>) {
  const ctx = await enter('movements.read')
  const on = await asOf(searchParams, ctx.today)
  return <RulebookView pages={listRulebook(ctx, on)} on={on} day={dayQuery(on, ctx.today)} />
}
