import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { listTargets } from '../../targets/queries'
import { figureOf } from '../catalogue'
import { kept } from '../kept/queries'
import { valuesById } from '../queries'

/** The targets in force on a day, each with the figure that it is measured by. */
export const listMeasuredTargets = (ctx: Context<'targets.read' | 'figures.read'>, on: CivilDate) =>
  kept(ctx, ['targets', on], () => {
    const targets = listTargets(ctx, on).filter(({ figureId }) => figureOf(figureId))
    const values = valuesById(ctx, [...new Set(targets.map(({ figureId }) => figureId))], { on }, targets)
    return targets.flatMap((target) => {
      const figure = values.get(target.figureId)
      return figure ? [{ ...target, figure }] : []
    })
  })
