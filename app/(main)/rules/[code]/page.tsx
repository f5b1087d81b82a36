import { notFound } from 'next/navigation'
import { RuleView } from '@/components/movements/rule-view'
import { enter } from '@/lib/enter'
import { asOf, dayQuery } from '@/lib/list-state'
import { findRulePage, listKinds } from '@/lib/movements/rulebook/queries'
import { abilities } from '@/lib/permissions'

export const metadata = { title: 'Quy định' }

export default async function RulePage({ params, searchParams }: PageProps<'/rules/[code]'>) {
  const ctx = await enter('movements.read')
  const on = await asOf(searchParams, ctx.today)
  const page = findRulePage(ctx, (await params).code, on) ?? notFound()
  const mayWrite = abilities(ctx.viewer)['rules.write'] === true
  return (
    <RuleView
      page={page}
      kinds={mayWrite ? listKinds(ctx) : []}
      on={on}
      day={dayQuery(on, ctx.today)}
      mayWrite={mayWrite}
    />
  )
}
