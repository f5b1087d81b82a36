import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { managingLevels, postKinds, units, unitVersions } from '@/db/schema/organisation'
import type { CivilDate } from '../../civil-date'
import type { Context } from '../../context'
import { type FigureRequest, figureRows, figureValues, listFigures } from '../../figures/queries'
import type { FigureRow, FigureValue } from '../../figures/rules'
import { periodBefore, type ReportPeriod, scopeOf, yearBefore } from '../rules'
import { type CountedBefore, findCountedBefore } from './checks/counts/queries'
import { settled } from './recorded/queries'

export type Figures = Readonly<Record<string, FigureValue>>

export type ReportUnit = {
  readonly id: string
  readonly code: string
  readonly name: string
  /** The whole register. */
  readonly isWhole: boolean
  /** Only of a Party organisation may it be said how many organisations and members it has. */
  readonly isParty: boolean
}

export type PeriodicData = {
  readonly period: ReportPeriod
  readonly before: ReportPeriod
  readonly yearBefore: ReportPeriod | null
  readonly unit: ReportUnit
  /** «Ban Thường vụ Huyện ủy quản lý» */
  readonly levelName: string
  /** «Bí thư Đảng ủy xã, thị trấn», as the register calls the posts that the non-local policy binds. */
  readonly postNames: { readonly secretary: string; readonly chair: string }
  readonly figures: Figures
  /** Figures that have no data then are left out. */
  readonly earlier: Figures
  readonly yearEarlier: Figures
  /** Organisations whose members were last counted before the last day. */
  readonly countedBefore: CountedBefore | null
}

type Read = Context<'figures.read' | 'reports.read'>

/** So many figures to a statement: each more slows the others in it, in a large register more than another statement costs. */
const LOT = 8

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
  if (!row) return undefined
  const isParty = row.tree === 'party'
  const isRoot = isParty && row.parentId === null
  return { ...row, isParty, isRoot, isWhole: isRoot && ctx.viewer.roots === null }
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

/** Many figures, counted a few at a time, in the order asked. */
export const countInLots = (ctx: Context<'figures.read'>, asked: readonly FigureRequest[]): FigureValue[] =>
  figureValues(ctx, asked, { lot: LOT })

const byId = (values: readonly FigureValue[]): Figures => Object.fromEntries(values.map((value) => [value.id, value]))

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
export function readPeriodic(ctx: Read, period: ReportPeriod, unit: ReportUnit): PeriodicData {
  const ids = listFigures(ctx)
    .filter((figure) => !figure.isConfidential && (unit.isParty || figure.subject !== 'party'))
    .map((figure) => figure.id)
  const before = periodBefore(period)
  const past = yearBefore(period)
  const spans = [period, before, ...(past ? [past] : [])]
  const asked = spans.flatMap((span) => ids.map((id) => ({ id, scope: scopeOf(span, unit) })))
  const values = countInLots(ctx, asked)
  const [now, earlier = {}, yearEarlier = {}] = spans.map((span, index) =>
    byId(settled(ctx, values.slice(index * ids.length, (index + 1) * ids.length), span, unit)),
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
    countedBefore: unit.isParty ? findCountedBefore(ctx, scopeOf(period, unit)) : null,
  }
}

export type Lists = Readonly<Record<string, readonly FigureRow[]>>

/** The rows behind figures, for the lists of the appendix or to be kept for ever. */
export function readLists(ctx: Read, { period, unit }: PeriodicData, ids: readonly string[]): Lists {
  const scope = scopeOf(period, unit)
  return Object.fromEntries(ids.map((id) => [id, figureRows(ctx, id, scope).rows]))
}
