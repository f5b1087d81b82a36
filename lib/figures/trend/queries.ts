import type { Context } from '../../context'
import { findFigure } from '../access/queries'
import { figureValues } from '../queries'
import { type FigureScope, lastDayOf } from '../rules'
import { pointOf, type Step, sinceFirst, spansUntil } from './rules'

const MOST = 20

export type Trend = NonNullable<ReturnType<typeof trendOf>>

/** A figure over the last periods, all counted in one statement: at the end of each, or what fell on it. */
export function trendOf(ctx: Context<'figures.read'>, id: string, scope: FigureScope, step: Step) {
  const figure = findFigure(ctx, id)
  if (!figure) return undefined
  const { unitId } = scope
  const asked = spansUntil(lastDayOf(scope), step, MOST).map((span) => ({
    span,
    scope: { ...(figure.time === 'on' ? { on: span.until } : { from: span.from, until: span.until }), unitId },
  }))
  const values = figureValues(
    ctx,
    asked.map(({ scope }) => ({ id, scope })),
    { targets: [] },
  )
  const points = asked.flatMap(({ span, scope }, at) => {
    const value = values[at]
    return value ? [pointOf(span, scope, value)] : []
  })
  const isRunning = asked.some(({ span }, at) => values[at]?.from !== undefined && values[at]?.from !== span.from)
  const shown = sinceFirst(points)
  return { step, unit: figure.unit, time: figure.time, isRunning, points: shown, isCut: shown.length < points.length }
}
