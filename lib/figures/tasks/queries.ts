import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listDue } from '../../movements/due/queries'
import { type FileAsked, pageOf, renderFigure } from '../detail/queries'
import type { FigureQuery } from '../input'
import { overviewOf } from '../overview/queries'
import { type FigureRequest, figureValues } from '../queries'

export type Reading = Context<'figures.read' | 'targets.read' | 'movements.read' | 'people.read'>

const DUE_SHOWN = 5

/** What takes long where the register is large. */
export type Task =
  | { kind: 'home'; on: CivilDate; dueWithin: number }
  | { kind: 'values'; requests: readonly FigureRequest[] }
  | { kind: 'page'; id: string; query: FigureQuery }
  | ({ kind: 'file' } & FileAsked)

export type Results = {
  home: ReturnType<typeof homeOf>
  values: ReturnType<typeof figureValues>
  page: ReturnType<typeof pageOf>
  file: Awaited<ReturnType<typeof renderFigure>>
}

const homeOf = (ctx: Reading, on: CivilDate, dueWithin: number) => ({
  overview: overviewOf(ctx, on),
  due: listDue(ctx, { on, days: dueWithin, limit: DUE_SHOWN }),
})

/** Done here and now. */
export function perform(ctx: Reading, task: Task): Results[Task['kind']] | Promise<Results['file']> {
  switch (task.kind) {
    case 'home':
      return homeOf(ctx, task.on, task.dueWithin)
    case 'values':
      return figureValues(ctx, task.requests)
    case 'page':
      return pageOf(ctx, task.id, task.query)
    case 'file':
      return renderFigure(ctx, task)
  }
}
