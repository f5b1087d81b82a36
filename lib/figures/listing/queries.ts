import type { Context } from '../../context'
import { overviewPeriod } from '../overview/rules'
import { figureValues, listFigures } from '../queries'
import type { FigureScope } from '../rules'
import { vocabularyWords } from '../words/queries'

/** Every figure that the viewer may ask for, of a period; of a day alone, the period that the office reports on up to it. */
export function listingOf(ctx: Context<'figures.read'>, asked: FigureScope) {
  const words = vocabularyWords(ctx)
  const scope: FigureScope = 'on' in asked ? overviewPeriod(asked.on, words.periodFrom) : asked
  const listed = listFigures(ctx, words)
  const requests = listed.map(({ id }) => ({ id, scope }))
  const values = figureValues(ctx, requests, { words })
  const figures = listed.flatMap(({ subject }, at) => (values[at] ? [{ subject, value: values[at] }] : []))
  return { scope, figures }
}
