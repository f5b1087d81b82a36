import { DecisionForm } from '@/components/movements/decision-form'
import { NotTogether } from '@/components/movements/not-together'
import { actOfCase, newDecision } from '@/components/movements/start'
import { PageHeader } from '@/components/shell/page-header'
import { listIssuingBodies } from '@/lib/documents/queries'
import { enter } from '@/lib/enter'
import { many, one } from '@/lib/list-state'
import { proposedDecider } from '@/lib/movements/deciding/queries'
import { movementKind } from '@/lib/movements/decisions/rules'
import { togetherProblem } from '@/lib/movements/due/kinds/rules'
import { defaultBody, findSeat, listHolders, startOfCases } from '@/lib/movements/start/queries'

export const metadata = { title: 'Lập quyết định' }

const CRUMBS = [{ href: '/movements', label: 'Quyết định, biến động' }]

export default async function NewDecisionPage({ searchParams }: PageProps<'/movements/new'>) {
  const ctx = await enter('movements.prepare', 'movements.read', 'people.read', 'documents.read')
  const params = await searchParams
  const keys = many(params, 'case')
  const cases = startOfCases(ctx, keys)
  const problem = cases.length < keys.length ? 'gone' : togetherProblem(cases.map((due) => due.kind))
  const seat = findSeat(ctx, one(params, 'seat') ?? '')
  const persons = listHolders(ctx, [...many(params, 'person'), ...many(params, 'ids')])
  const kind = cases[0]?.act.kind ?? movementKind(one(params, 'kind'))
  const seatItem = seat && { id: seat.id, label: seat.title, isElected: seat.isElected }
  const known = persons.map((person, at) => ({ person, kind, seat: (at === 0 && seatItem) || null }))
  const acts = cases.length > 0 ? cases.map(actOfCase) : known
  const decider = proposedDecider(ctx, {
    personIds: acts.flatMap(({ person }) => person?.id ?? []),
    seatIds: seat ? [seat.id] : [],
  })
  return (
    <>
      <PageHeader title="Lập quyết định" crumbs={CRUMBS} />
      {problem ? (
        <NotTogether problem={problem} kinds={cases.map((due) => due.kind)} />
      ) : (
        <DecisionForm
          start={newDecision({ bodyId: decider?.bodyId ?? defaultBody(ctx), kind, acts, seat: seatItem })}
          bodies={listIssuingBodies(ctx).map(({ id, name }) => ({ id, label: name }))}
        />
      )}
    </>
  )
}
