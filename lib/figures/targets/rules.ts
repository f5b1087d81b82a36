import type { CivilDate } from '../../civil-date'
import type { Standing } from '../../targets/labels'
import type { Target } from '../../targets/queries'
import { byStanding, type Measured, standingOf, statedValue } from '../../targets/rules'
import { LACKING } from '../labels'
import type { FigureValue } from '../rules'

/** A target with what it is measured by: a live figure, or what was stated of it. */
export type MeasuredTarget = Target & {
  readonly figure: FigureValue | null
  readonly measured: Measured
  /** Nothing for whoever sees a part of the register: a target is set for the whole, so the part is told, not measured. */
  readonly standing: Standing | null
  readonly text: string
}

export const unitOf = ({ figure, unit }: Pick<MeasuredTarget, 'figure' | 'unit'>) =>
  figure ? LACKING[figure.rowKind] : unit

export function measuredBy(target: Target, figure: FigureValue | null): Measured {
  if (!figure) return statedValue(target)
  const { value, part, whole } = figure
  const { threshold, direction, unit } = target
  return { value, part, whole, threshold, direction, unit: unitOf({ figure, unit }) }
}

type Asked = { readonly on: CivilDate; readonly isWhole: boolean }

/** Targets as they stand on a day, what is not met on top. Those of a figure that is not there are left out. */
export function measure(
  targets: readonly Target[],
  figures: ReadonlyMap<string, FigureValue>,
  { on, isWhole }: Asked,
): MeasuredTarget[] {
  const all = targets.flatMap((target): MeasuredTarget[] => {
    const figure = figures.get(target.figureId) ?? null
    if (target.measure === 'figure' && !figure) return []
    const measured = measuredBy(target, figure)
    const { standing, text } = standingOf(measured, target.dueOn, on)
    return [{ ...target, figure, measured, text, standing: isWhole || !figure ? standing : null }]
  })
  return all.sort((a, b) => byStanding({ standing: a.standing ?? 'passed' }, { standing: b.standing ?? 'passed' }))
}

export const isShort = ({ standing }: Pick<MeasuredTarget, 'standing'>) =>
  standing === 'missed' || standing === 'pending' || standing === 'unknown'
