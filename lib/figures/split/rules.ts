import type { Column, Layout } from '../../form-table'
import { DIRECTIONS } from '../../movements/directions/labels'
import { MOVEMENT_KINDS } from '../../movements/labels'
import { SEX_NAMES } from '../../people/labels'
import type { Act } from '../acts/queries'
import { AGE_BANDS } from '../labels'
import { quartersOf } from '../rules'
import type { Dimension } from './labels'

type Share = Pick<Column<Act>, 'key' | 'label' | 'of'>
type Period = { readonly from: Parameters<typeof quartersOf>[0]; readonly until: Parameters<typeof quartersOf>[1] }

const NO_UNIT = 'none'

/** The shares of words of the house, in their order; those without an act are left out. */
const inOrder = (words: Readonly<Record<string, string>>, acts: readonly Act[], of: (act: Act) => string): Share[] =>
  Object.entries(words)
    .map(([key, label]) => ({ key, label, of: (act: Act) => of(act) === key }))
    .filter((share) => acts.some(share.of))

function byUnit(acts: readonly Act[]): Share[] {
  const names = new Map(acts.map(({ unitId, unitName }) => [unitId ?? NO_UNIT, unitName ?? 'Không thuộc đơn vị nào']))
  return [...names]
    .sort(([, a], [, b]) => a.localeCompare(b, 'vi'))
    .map(([key, label]) => ({ key, label, of: (act) => (act.unitId ?? NO_UNIT) === key }))
}

const byQuarter = ({ from, until }: Period): Share[] =>
  quartersOf(from, until).map((quarter) => ({
    key: quarter.from,
    label: quarter.label,
    of: ({ on }) => quarter.from <= on && on <= quarter.until,
  }))

const SHARES: Record<Dimension, (acts: readonly Act[], period: Period) => Share[]> = {
  kind: (acts) => inOrder(MOVEMENT_KINDS, acts, ({ kind }) => kind),
  unit: byUnit,
  period: (_, period) => byQuarter(period),
  direction: (acts) => inOrder(DIRECTIONS, acts, ({ direction }) => direction),
  sex: (acts) => inOrder(SEX_NAMES, acts, ({ sex }) => sex),
  age: (acts) => inOrder(AGE_BANDS, acts, ({ age }) => age),
}

const ALL = 'all'
const every = { key: ALL, of: () => true }

/** The acts of a period by two of their traits: the shares of each add up to the figure. */
export function splitLayout(
  acts: readonly Act[],
  period: Period,
  { rows, columns }: { rows: Dimension; columns: Dimension },
): Layout<Act> {
  const [down, across] = [SHARES[rows](acts, period), SHARES[columns](acts, period)]
  const keys = (shares: readonly Share[]) => shares.map(({ key }) => key)
  return {
    lines: [{ ...every, label: 'Tổng số', sumOf: keys(down) }, ...down.map((share) => ({ ...share, depth: 1 }))],
    columns: [{ ...every, label: 'Tổng số', sumOf: keys(across) }, ...across],
  }
}
