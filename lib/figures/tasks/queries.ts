import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import type { SearchParams } from '../../list-state'
import { listDue } from '../../movements/due/queries'
import type { ComparisonQuery } from '../comparison/input'
import { comparisonOf, renderComparison } from '../comparison/queries'
import { type FileAsked, pageOf, renderFigure } from '../detail/queries'
import type { FigureQuery } from '../input'
import { listingOf } from '../listing/queries'
import { overviewOf } from '../overview/queries'
import type { FigureScope } from '../rules'
import { trendOf } from '../trend/queries'
import type { Step } from '../trend/rules'

export type Reading = Context<'figures.read' | 'targets.read' | 'movements.read' | 'people.read'>

const DUE_SHOWN = 5

/** What takes long where the register is large. */
export type Task =
  | { kind: 'home'; on: CivilDate; dueWithin: number }
  | { kind: 'listing'; scope: FigureScope }
  | { kind: 'page'; id: string; query: FigureQuery }
  | { kind: 'trend'; id: string; scope: FigureScope; step: Step }
  | { kind: 'comparison'; id: string; query: ComparisonQuery }
  | ({ kind: 'file' } & FileAsked)
  | { kind: 'comparison-file'; id: string; params: SearchParams }

export type Results = {
  home: ReturnType<typeof homeOf>
  listing: ReturnType<typeof listingOf>
  page: ReturnType<typeof pageOf>
  trend: ReturnType<typeof trendOf>
  comparison: ReturnType<typeof comparisonOf>
  file: Awaited<ReturnType<typeof renderFigure>>
  'comparison-file': Awaited<ReturnType<typeof renderComparison>>
}

const homeOf = (ctx: Reading, on: CivilDate, dueWithin: number) => ({
  overview: overviewOf(ctx, on),
  due: listDue(ctx, { on, days: dueWithin, limit: DUE_SHOWN }),
})

/** Done here and now. */
export function perform(ctx: Reading, task: Task): Results[Task['kind']] | Promise<Results[Task['kind']]> {
  switch (task.kind) {
    case 'home':
      return homeOf(ctx, task.on, task.dueWithin)
    case 'listing':
      return listingOf(ctx, task.scope)
    case 'page':
      return pageOf(ctx, task.id, task.query)
    case 'trend':
      return trendOf(ctx, task.id, task.scope, task.step)
    case 'comparison':
      return comparisonOf(ctx, task.id, task.query)
    case 'file':
      return renderFigure(ctx, task)
    case 'comparison-file':
      return renderComparison(ctx, task.id, task.params)
  }
}
