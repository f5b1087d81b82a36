import { sql } from 'drizzle-orm'
import type { Context } from '../../context'
import { attributesOf, offeredFor } from '../crosstab/attributes/queries'
import type { AttributeId } from '../crosstab/labels'
import { listOf, namesFor } from '../crosstab/queries'
import { matrixOf, sum } from '../crosstab/rules'
import type { Figure } from '../relation/queries'
import { type FigureScope, lastDayOf } from '../rules'

type Sum = { value: string | null; weight: number; part: number }
export type Share = { key: string; label: string; value: number; part: number }

/** How a figure divides by one attribute of its rows, in the order of the attribute's own words; the shares add up to it. */
export function splitOf(ctx: Context<'figures.read'>, figure: Figure, scope: FigureScope, by: AttributeId): Share[] {
  const attributes = attributesOf(ctx, figure, lastDayOf(scope))
  const { value } = attributes[by]
  const sums = ctx.db.all<Sum>(
    sql`select ${value} as value, total(r.weight) as weight, total(r.part) as part
      ${listOf(ctx, figure, { scope, side: 'whole', conditions: [] }, attributes)} group by 1`,
  )
  const texts = sums.map(({ value }) => value)
  const named = { rows: namesFor(by, attributes[by], texts), columns: undefined }
  const crossed = (of: (one: Sum) => number) =>
    matrixOf(
      sums.map((one) => ({ row: one.value, column: null, weight: of(one) })),
      named,
    )
  const [whole, part] = [crossed(({ weight }) => weight), crossed((one) => one.part)]
  return whole.rows.map((row, at) => ({ ...row, value: sum(whole.cells[at] ?? []), part: sum(part.cells[at] ?? []) }))
}

/** What it may be divided by: its own groups stand in its value already. */
export const dividesBy = (figure: Figure, by: AttributeId | undefined): by is AttributeId =>
  by !== undefined && by !== 'group' && offeredFor(figure).includes(by)
