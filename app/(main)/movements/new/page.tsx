import { DecisionForm } from '@/components/movements/decision-form'
import { newDecision } from '@/components/movements/start'
import { PageHeader } from '@/components/shell/page-header'
import { parseDay } from '@/lib/civil-date'
import { listIssuingBodies } from '@/lib/documents/queries'
import { enter } from '@/lib/enter'
import { many, one } from '@/lib/list-state'
import { movementKind } from '@/lib/movements/decisions/rules'
import { defaultBody, findSeat, listHolders } from '@/lib/movements/start/queries'

export const metadata = { title: 'Lập quyết định' }

export default async function NewDecisionPage({ searchParams }: PageProps<'/movements/new'>) {
  const ctx = await enter('movements.prepare', 'movements.read', 'documents.read')
  const params = await searchParams
  const seatOf = (name: string) => findSeat(ctx, one(params, name) ?? '') ?? null
  const start = newDecision({
    bodyId: defaultBody(ctx),
    persons: listHolders(ctx, [...many(params, 'person'), ...many(params, 'ids')]),
    seat: seatOf('seat'),
    held: seatOf('held'),
    on: parseDay(one(params, 'on') ?? ''),
    kind: movementKind(one(params, 'kind')),
  })
  const bodies = listIssuingBodies(ctx).map(({ id, name }) => ({ id, label: name }))
  return (
    <>
      <PageHeader title="Lập quyết định" crumbs={[{ href: '/movements', label: 'Quyết định, biến động' }]} />
      <DecisionForm start={start} bodies={bodies} />
    </>
  )
}
