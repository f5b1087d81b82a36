import { sql } from 'drizzle-orm'
import { unitVersions } from '@/db/schema/organisation'
import type { Context } from '../../context'
import { PAGE_SIZE, type SearchParams } from '../../list-state'
import { demonstrationNote } from '../../settings/queries'
import { renderWorkbook } from '../../workbook'
import { findFigure, findUnitAsked } from '../access/queries'
import { figureOf } from '../catalogue'
import { offeredFor } from '../crosstab/attributes/queries'
import { type FigureQuery, figureQuery } from '../input'
import { frameOf } from '../overview/queries'
import { figureRows, figureValues } from '../queries'
import { type FigureScope, lastDayOf } from '../rules'
import { dividesBy, splitOf } from '../split/queries'
import { periodsAsked, trendOf } from '../trend/rules'
import { isWhole, oneQuestion, targetsAsked, widening } from '../whole/queries'
import { csvOf, figureSheet } from './rules'

export type UnitShare = { unitId: string; name: string; value: number; part: number; rows: number }

/** Rows that are themselves units, or lie in none of their own, are not divided further. */
const DIVIDES = new Set(['seat', 'person', 'standard'])

/** A figure opened: its value, how it came to be so, the rows asked for, and how it divides; nothing where there is no such figure for the viewer. */
export function pageOf(viewing: Context<'figures.read'>, id: string, query: FigureQuery, isLarge = false) {
  const ctx = oneQuestion(viewing)
  const figure = findFigure(ctx, id)
  const unit = findUnitAsked(ctx, query.scope)
  if (!figure || unit === undefined) return undefined
  const { scope, page, side, group, by } = query
  const step = query.step ?? (figure.isJudged || isLarge ? undefined : 'quarter')
  const periods = step ? periodsAsked(figure.time, scope, step) : []
  const requests = [{ id, scope }, ...periods.map((period) => ({ id, scope: period.scope }))]
  const targets = isWhole(ctx, widening(ctx, requests)(scope)) ? targetsAsked(ctx, lastDayOf(scope)) : []
  const [value, ...past] = figureValues(ctx, requests, { targets })
  if (!value) return undefined
  return {
    value,
    unit,
    of: ownerOf(ctx, scope, unit),
    trend: step ? trendOf(step, periods, past) : null,
    list: figureRows(ctx, id, scope, { side, group, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    byUnit: DIVIDES.has(figure.rowKind) ? sharesByUnit(ctx, id, scope) : [],
    offered: offeredFor(figure),
    split: dividesBy(figure, by) ? { by, shares: splitOf(ctx, figure, scope, by) } : null,
  }
}

export type FigurePage = NonNullable<ReturnType<typeof pageOf>>

/** Whose numbers these are: the unit's that was asked for, else the viewer's own, or the whole Party organisation's. */
const ownerOf = (ctx: Context<'figures.read'>, scope: FigureScope, unit: { label: string } | null) =>
  unit?.label ?? frameOf(ctx, lastDayOf(scope)).unitName

/** The figure by the unit that its rows lie in; the shares add up to it. */
export function sharesByUnit(ctx: Context<'figures.read'>, id: string, scope: FigureScope): UnitShare[] {
  const figure = figureOf(id)
  if (!figure) throw new Error(`No such figure: ${id}`)
  const name = sql`(select v.name from ${unitVersions} v where v.unit_id = r.unit_id and v."from" <= ${lastDayOf(scope)}
    order by v."from" desc limit 1)`
  return ctx.db.all<UnitShare>(sql`select r.unit_id as "unitId", ${name} as name, total(r.weight) as value,
    total(r.part) as part, count(*) as "rows" from ${figure.relation(ctx, scope)} r
    where r.unit_id is not null group by r.unit_id order by value desc, min(r.rank)`)
}

/** The whole list of a figure as a sheet. */
export function findFigureSheet(ctx: Context<'figures.read'>, id: string, params: SearchParams) {
  const figure = findFigure(ctx, id)
  if (!figure) return undefined
  const { scope, side, group } = figureQuery(params, figure.time, ctx.today)
  const unit = findUnitAsked(ctx, scope)
  if (unit === undefined) return undefined
  const [value] = figureValues(ctx, [{ id, scope }])
  if (!value) return undefined
  const { rows } = figureRows(ctx, id, scope, { side, group })
  return { sheet: figureSheet(value, rows, ownerOf(ctx, scope, unit)), on: lastDayOf(scope) }
}

export type FileAsked = { id: string; params: SearchParams; format: 'csv' | 'xlsx' }

/** The list as a file; nothing where there is no such figure for the viewer. */
export async function renderFigure(ctx: Context<'figures.read'>, { id, params, format }: FileAsked) {
  const found = findFigureSheet(ctx, id, params)
  if (!found) return undefined
  const { sheet, on } = found
  const bytes =
    format === 'csv'
      ? new TextEncoder().encode(csvOf(sheet))
      : await renderWorkbook({ title: sheet.name, sheets: [sheet], note: demonstrationNote(ctx.db) })
  const taken = sheet.heading?.slice(0, 2).join(', ') ?? sheet.name
  return { bytes, name: sheet.name, taken, on, count: sheet.rows.length }
}
