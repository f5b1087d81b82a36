import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import { figureOf } from '../../../figures/catalogue'
import { figureValues } from '../../../figures/queries'
import type { FigureScope, FigureValue } from '../../../figures/rules'
import { type ReportPeriod, scopeOf } from '../../rules'

type Read = Context<'figures.read' | 'reports.read'>

const BEGINNING = '1900-01-01' as CivilDate

const isNought = (figure: FigureValue) => (figure.part ?? figure.value) === 0

const unknown = ({ part: _, whole: __, ...figure }: FigureValue): FigureValue => ({
  ...figure,
  value: null,
  groups: [],
})

/** Nothing but rows of which nobody has said anything. */
const isSilent = ({ id, value }: FigureValue) => value === null && figureOf(id)?.silentGroup !== undefined

const isUnstated = ({ id, rows }: FigureValue) => rows === 0 && figureOf(id)?.isStated === true

/** Of the figures that are nought in a period, those that had anything before its end: only for them is all history read. */
function recorded(ctx: Read, values: readonly FigureValue[], scope: FigureScope): Set<string> {
  const noughts = values.filter((value) => value.time === 'over' && isNought(value))
  const ever = figureValues(
    ctx,
    noughts.map(({ id }) => ({ id, scope })),
  )
  return new Set(ever.filter((value) => value.value !== null && !isNought(value)).map((value) => value.id))
}

/** What has to be counted beside a figure to tell whether it has data at all. */
export const witnessesOf = (id: string): string[] => {
  const { drawnFrom, hangsOn, time } = figureOf(id) ?? {}
  const beside = [time === 'on' ? 'movements' : undefined, drawnFrom, hangsOn]
  return [...new Set([id, ...beside.filter((one) => one !== undefined)])]
}

/**
 * Where nothing was ever recorded a figure has no data: that is no nought, and what comes after it no rise.
 * A rate whose part nobody could be in, no class having been held, has no value either.
 * Posts without any movement recorded are not vacant: their holders are not known.
 */
export function settled(
  ctx: Read,
  values: readonly FigureValue[],
  span: ReportPeriod,
  unit: { id: string; isWhole: boolean },
): FigureValue[] {
  const before = recorded(ctx, values, scopeOf({ from: BEGINNING, to: span.to }, unit))
  const moves = values.find((value) => value.id === 'movements')
  const hasHolders = moves === undefined || !isNought(moves) || before.has(moves.id)
  const hasNoSource = ({ id }: FigureValue) => {
    const source = values.find((value) => value.id === figureOf(id)?.drawnFrom)
    return source !== undefined && isNought(source)
  }
  const isEver = (id: string | undefined): boolean =>
    id !== undefined && (before.has(id) || values.some((value) => value.id === id && !isNought(value)))
  const isBase = ({ id }: FigureValue) => isEver(figureOf(id)?.hangsOn)
  const isUnknown = (value: FigureValue) =>
    value.time === 'over'
      ? isNought(value) && (hasNoSource(value) || !(isEver(value.id) || isBase(value)))
      : isUnstated(value) ||
        isSilent(value) ||
        (isNought(value) && figureOf(value.id)?.hangsOn !== undefined && !isBase(value)) ||
        (!hasHolders && ['person', 'seat'].includes(value.rowKind))
  return values.map((value) => (isUnknown(value) ? unknown(value) : value))
}
