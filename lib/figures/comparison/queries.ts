import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '../../context'
import { PAGE_SIZE, type SearchParams } from '../../list-state'
import { demonstrationNote } from '../../settings/queries'
import { renderWorkbook } from '../../workbook'
import { findFigure, findUnitAsked } from '../access/queries'
import { figureValues, SIDE } from '../queries'
import type { Figure } from '../relation/queries'
import { asLookedAt, type FigureScope, lastDayOf, type Side } from '../rules'
import { widening } from '../whole/queries'
import { type ComparisonQuery, comparisonQuery } from './input'
import type { Fate } from './labels'
import { balanceOf, type ComparedRow, comparisonSheet, type Sum } from './rules'

type Reading = Context<'figures.read'>

const AMOUNT: Record<Side, SQL> = { whole: sql`weight`, part: sql`part`, rest: sql`weight - part` }

/** One of the two lists: `at` is 1 for the later. */
function listed(ctx: Reading, figure: Figure, scope: FigureScope, side: Side, at: 0 | 1): SQL {
  const condition = figure.sides && side !== 'whole' ? SIDE[side] : sql`true`
  return sql`select key, label, note, href, "group", group_label, rank, ${AMOUNT[figure.sides ? side : 'whole']} as amount,
    ${sql.raw(String(at))} as at from ${figure.relation({ ...ctx }, scope)} where ${condition}`
}

/** Both lists in one, each key once. */
function both(ctx: Reading, figure: Figure, { scope, earlier, side }: ComparisonQuery): SQL {
  const widened = widening(ctx, [{ scope }, { scope: earlier }])
  const later = (column: SQL) => sql`coalesce(max(${column}) filter (where at = 1), max(${column}))`
  const label = (at: 0 | 1) => sql`max(label) filter (where at = ${sql.raw(String(at))})`
  return sql`(select key, ${later(sql`label`)} as label, ${later(sql`note`)} as note, ${later(sql`href`)} as href,
    ${later(sql`"group"`)} as "group", ${later(sql`group_label`)} as "groupLabel", ${later(sql`rank`)} as rank,
    total(amount) filter (where at = 0) as before, total(amount) filter (where at = 1) as after,
    iif(${label(0)} <> ${label(1)}, ${label(0)}, null) as former,
    case when min(at) = 1 then 'came' when max(at) = 0 then 'went' else 'stayed' end as fate
    from (${listed(ctx, figure, widened(earlier), side, 0)} union all ${listed(ctx, figure, widened(scope), side, 1)})
    group by key)`
}

type Stored = ComparedRow & { readonly group: string | null }

/** Those asked for; among the ones that stayed, what differs stands first. */
function rowsOf(ctx: Reading, figure: Figure, query: ComparisonQuery, which: SQL, paging: SQL): ComparedRow[] {
  const day = (fate: Fate) => lastDayOf(fate === 'went' ? query.earlier : query.scope)
  return ctx.db
    .all<Stored>(
      sql`select * from ${both(ctx, figure, query)} where ${which}
        order by fate = 'stayed', fate, (former is null and before = after), rank, label, key ${paging}`,
    )
    .map(({ key, fate, label, note, group, groupLabel, href, before, after, former }) => ({
      ...{ key, fate, label, note, before, after, former },
      groupLabel: figure.groups?.[group ?? ''] ?? groupLabel,
      href: figure.time === 'on' ? asLookedAt(href, day(fate), ctx.today) : href,
    }))
}

/** A figure of two days or of two periods held against each other, by name; nothing where the viewer may not ask. */
export function comparisonOf(ctx: Reading, id: string, query: ComparisonQuery) {
  const figure = findFigure(ctx, id)
  const unit = findUnitAsked(ctx, query.scope)
  if (!figure || unit === undefined) return undefined
  const [before, after] = figureValues(ctx, [
    { id, scope: query.earlier },
    { id, scope: query.scope },
  ])
  if (!before || !after) return undefined
  const sums = ctx.db.all<Sum>(
    sql`select fate, count(*) as "rows", total(before) as before, total(after) as after
      from ${both(ctx, figure, query)} group by fate`,
  )
  const { show, page, side } = query
  const rows = rowsOf(ctx, figure, query, sql`fate = ${show}`, sql`limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`)
  const counts = Object.fromEntries(sums.map(({ fate, rows }) => [fate, rows])) as Partial<Record<Fate, number>>
  return {
    before,
    after,
    scope: query.scope,
    earlier: query.earlier,
    side,
    unit,
    balance: balanceOf(sums),
    counts,
    rows,
  }
}

export type Comparison = NonNullable<ReturnType<typeof comparisonOf>>

/** Every name of both lists as a workbook. */
export async function renderComparison(ctx: Reading, id: string, params: SearchParams) {
  const figure = findFigure(ctx, id)
  if (!figure) return undefined
  const query = comparisonQuery(params, figure.time, ctx.today)
  const found = comparisonOf(ctx, id, query)
  if (!found) return undefined
  const sheet = comparisonSheet(found, rowsOf(ctx, figure, query, sql`true`, sql``))
  return {
    bytes: await renderWorkbook({ title: sheet.name, sheets: [sheet], note: demonstrationNote(ctx.db) }),
    name: sheet.name,
    taken: sheet.heading?.slice(0, 2).join(', ') ?? sheet.name,
    on: lastDayOf(query.scope),
    count: sheet.rows.length,
  }
}
