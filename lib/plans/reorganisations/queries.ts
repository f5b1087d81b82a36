import type { Context } from '../../context'
import { findLastSignatory, nextNumber } from '../../documents/queries'
import { listState, one, type SearchParams } from '../../list-state'
import { peopleGrid } from '../../movements/reorganisations/grid/queries'
import { gridFilter } from '../../movements/reorganisations/input'
import { type AffectedRow, listTargets, type Placing } from '../../movements/reorganisations/queries'
import { listPostVocabulary } from '../../organisation/posts/queries'
import { listVocabulary } from '../../organisation/queries'
import { listArranged } from '../../organisation/reorganisations/arranged/queries'
import { listEndingPlaces } from '../../organisation/reorganisations/catalogue/queries'
import type { PlanStep } from '../../organisation/reorganisations/labels'
import { listClosures } from '../../organisation/reorganisations/posts/queries'
import type { Plan } from '../../organisation/reorganisations/queries'
import { compareReorganisation } from './commands'

type Reading = Placing & Context<'documents.read' | 'figures.read'>

export type OpenStep = ReturnType<typeof openStep>

/** What the open step of a session shows, and nothing of the other three. */
export function openStep(
  ctx: Reading,
  plan: Plan,
  affected: readonly AffectedRow[],
  step: PlanStep,
  params: SearchParams,
) {
  const chosen = one(params, step === 'posts' ? 'post' : 'unit')
  const isOpen = plan.committedAt === null
  if (step === 'units') {
    const arranged = listArranged(ctx, plan)
    const unit = arranged.units.find(({ id }) => id === chosen) ?? null
    if (isOpen && (unit || chosen === 'new')) return { name: 'unit' as const, unit, vocabulary: listVocabulary(ctx) }
    return { name: step, arranged, places: isOpen ? listEndingPlaces(ctx, plan) : [] }
  }
  if (step === 'posts') {
    const vocabulary = listPostVocabulary(ctx)
    const post = plan.posts.find(({ id }) => id === chosen) ?? null
    if (isOpen && (post || chosen === 'new')) return { name: 'post' as const, post, vocabulary }
    const levels = new Map(vocabulary.levels.map(({ code, name }) => [code, name]))
    const { page } = listState(params, ['name'])
    return { name: step, targets: listTargets(ctx, plan), closures: listClosures(ctx, plan), levels, page }
  }
  if (step === 'people') {
    const filter = gridFilter(params)
    return { name: step, filter, grid: peopleGrid(ctx, plan, affected, filter) }
  }
  const { issuingBodyId, kind } = plan
  const next = {
    number: nextNumber(ctx, { issuingBodyId, kind, on: ctx.today }),
    signedOn: ctx.today,
    last: findLastSignatory(ctx, issuingBodyId, ctx.today) ?? null,
  }
  return { name: step, compared: compareReorganisation(ctx, plan), next: isOpen ? next : null }
}
