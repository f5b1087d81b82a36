import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { managingLevels, postKinds, units, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { figureRows, figureValues, listFigures } from '../../figures/queries'
import type { FigureRow, FigureScope, FigureValue } from '../../figures/rules'
import { periodBefore, type ReportPeriod, scopeOf, yearBefore } from '../rules'

export type Figures = Readonly<Record<string, FigureValue>>

export type PeriodicData = {
  readonly period: ReportPeriod
  readonly before: ReportPeriod
  readonly yearBefore: ReportPeriod | null
  readonly unit: { readonly id: string; readonly code: string; readonly name: string; readonly isWhole: boolean }
  /** «Ban Thường vụ Huyện ủy quản lý» */
  readonly levelName: string
  /** «Bí thư Đảng ủy xã, thị trấn», as the register calls the posts that the non-local policy binds. */
  readonly postNames: { readonly secretary: string; readonly chair: string }
  readonly figures: Figures
  /** Figures that have no data then are left out. */
  readonly earlier: Figures
  readonly yearEarlier: Figures
}

type Read = Context<'figures.read' | 'reports.read'>

/** So many figures to a statement: each more slows the others in it, in a large register more than another statement costs. */
const LOT = 8

const inLots = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))

const BEGINNING = '1900-01-01' as CivilDate

/** The unit of a report as it was called on a day; the root of the Party's tree stands for the whole register. */
export function findReportUnit(ctx: Read, unitId: string, on: CivilDate) {
  const row = ctx.db
    .select({
      id: units.id,
      code: units.code,
      tree: units.tree,
      name: unitVersions.name,
      parentId: unitVersions.parentId,
    })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, on)))
    .where(eq(units.id, unitId))
    .get()
  return row && { ...row, isWhole: row.tree === 'party' && row.parentId === null && ctx.viewer.roots === null }
}

/** What `--unit CODE` means on a day. */
export const findUnitByCode = (ctx: Read, code: string, on: CivilDate) =>
  ctx.db
    .select({ id: units.id })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, on)))
    .where(eq(units.code, code))
    .get()

/** The root of the Party's tree: what a report is about unless said otherwise. */
export const findRootUnit = (ctx: Read, on: CivilDate) =>
  ctx.db
    .select({ id: units.id, code: units.code, name: unitVersions.name })
    .from(units)
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, units.id), effectiveOn(unitVersions, on)))
    .where(and(eq(units.tree, 'party'), isNull(unitVersions.parentId)))
    .orderBy(unitVersions.rank)
    .get()

const isNought = (figure: FigureValue) => (figure.part ?? figure.value) === 0

const unknown = ({ part: _, whole: __, ...figure }: FigureValue): FigureValue => ({
  ...figure,
  value: null,
  groups: [],
})

/** An organisation that has not reported its members is no organisation without members. */
const isUnreported = ({ groups }: FigureValue) =>
  groups.some((group) => group.key === 'missing') && !groups.some((group) => group.key === 'reported' && group.rows > 0)

/** Of the figures that are nought in a period, those that had anything before its end: only for them is all history read. */
function recorded(ctx: Read, values: readonly FigureValue[], scope: FigureScope): Set<string> {
  const noughts = values.filter((value) => value.time === 'over' && isNought(value))
  const ever = figureValues(
    ctx,
    noughts.map(({ id }) => ({ id, scope })),
  )
  return new Set(ever.filter((value) => value.value !== null && !isNought(value)).map((value) => value.id))
}

/**
 * Where nothing was ever recorded a figure has no data: that is no nought, and what comes after it no rise.
 * Posts without any movement recorded are not vacant: their holders are not known.
 */
function settled(ctx: Read, values: readonly FigureValue[], span: ReportPeriod, unit: PeriodicData['unit']): Figures {
  const before = recorded(ctx, values, scopeOf({ from: BEGINNING, to: span.to }, unit))
  const moves = values.find((value) => value.id === 'movements')
  const hasHolders = moves === undefined || !isNought(moves) || before.has(moves.id)
  const isUnknown = (value: FigureValue) =>
    value.time === 'over'
      ? isNought(value) && !before.has(value.id)
      : isUnreported(value) || (!hasHolders && ['person', 'seat'].includes(value.rowKind))
  return Object.fromEntries(values.map((value) => [value.id, isUnknown(value) ? unknown(value) : value]))
}

const known = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure.value !== null))

function postNames(ctx: Read): PeriodicData['postNames'] {
  const rows = ctx.db
    .select({ name: postKinds.name, group: postKinds.nonLocal })
    .from(postKinds)
    .where(isNotNull(postKinds.nonLocal))
    .orderBy(desc(postKinds.rank))
    .all()
  const named = Object.fromEntries(rows.map((row) => [row.group, row.name]))
  return { secretary: named.secretary ?? 'bí thư', chair: named.chair ?? 'chủ tịch' }
}

/** Everything that the periodic report states. */
export function readPeriodic(ctx: Read, period: ReportPeriod, unit: PeriodicData['unit']): PeriodicData {
  const ids = listFigures(ctx).map((figure) => figure.id)
  const before = periodBefore(period)
  const past = yearBefore(period)
  const spans = [period, before, ...(past ? [past] : [])]
  const asked = spans.flatMap((span) => ids.map((id) => ({ id, scope: scopeOf(span, unit) })))
  const values = inLots(asked, LOT).flatMap((lot) => figureValues(ctx, lot))
  const [now, earlier = {}, yearEarlier = {}] = spans.map((span, index) =>
    settled(ctx, values.slice(index * ids.length, (index + 1) * ids.length), span, unit),
  )
  const level = ctx.db
    .select({ name: managingLevels.name })
    .from(managingLevels)
    .where(eq(managingLevels.isOwn, true))
    .get()
  return {
    period,
    before,
    yearBefore: past,
    unit,
    levelName: level?.name ?? '',
    postNames: postNames(ctx),
    figures: now ?? {},
    earlier: known(earlier),
    yearEarlier: known(yearEarlier),
  }
}

export type Lists = Readonly<Record<string, readonly FigureRow[]>>

/** The rows behind figures, for the lists of the appendix or to be kept for ever. */
export function readLists(ctx: Read, { period, unit }: PeriodicData, ids: readonly string[]): Lists {
  const scope = scopeOf(period, unit)
  return Object.fromEntries(ids.map((id) => [id, figureRows(ctx, id, scope).rows]))
}
