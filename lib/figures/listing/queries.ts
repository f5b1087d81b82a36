import type { SearchParams } from '../../list-state'
import { answer } from '../background/queries'
import { figureQuery } from '../input'
import { frameOf } from '../overview/queries'
import { listFigures } from '../queries'
import type { Reading } from '../tasks/queries'

/** Every figure that the viewer may ask for, of a day and of the period that the address names, else the office's. */
export async function findFigureIndex(ctx: Reading, params: SearchParams) {
  const { scope: asked } = figureQuery(params, 'over', ctx.today)
  const scope = 'on' in asked ? frameOf(ctx, asked.on).scope : asked
  const listed = listFigures(ctx)
  const values = await answer(ctx, { kind: 'values', requests: listed.map(({ id }) => ({ id, scope })) })
  const figures = listed.flatMap(({ subject }, at) => (values[at] ? [{ subject, value: values[at] }] : []))
  return { scope, figures }
}
