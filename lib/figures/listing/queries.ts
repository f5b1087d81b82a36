import type { Context } from '../../context'
import type { SearchParams } from '../../list-state'
import { figureQuery } from '../input'
import { keptValues } from '../kept/queries'
import { frameOf } from '../overview/queries'
import { listFigures } from '../queries'

/** Every figure that the viewer may ask for, of a day and of the period that the address names, else the office's. */
export function findFigureIndex(ctx: Context<'figures.read'>, params: SearchParams) {
  const { scope: asked } = figureQuery(params, 'over', ctx.today)
  const scope = 'on' in asked ? frameOf(ctx, asked.on).scope : asked
  const listed = listFigures(ctx)
  const values = keptValues(
    ctx,
    listed.map(({ id }) => ({ id, scope })),
  )
  const figures = listed.flatMap(({ subject }, at) => (values[at] ? [{ subject, value: values[at] }] : []))
  return { scope, figures }
}
