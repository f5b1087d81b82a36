import { type CivilDate, formatDay } from '../../civil-date'
import { one, type SearchParams } from '../../list-state'
import { formatNumber } from '../../numbers'
import { fold } from '../../search-text'
import { STANDINGS, type Standing } from '../../targets/labels'
import type { Target } from '../../targets/queries'
import {
  byStanding,
  type Measured,
  measuredValue,
  paperName,
  standingOf,
  statedValue,
  thresholdOf,
} from '../../targets/rules'
import type { WorkbookSheet } from '../../workbook'
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

const RESULTS = [
  ['đạt và vượt', ['passed', 'met']],
  ['chưa đạt', ['missed']],
  ['chưa đến hạn', ['pending']],
  ['thiếu số', ['unknown']],
] as const

/** «20 đạt và vượt, 1 chưa đến hạn»: of those that are measured; what is told of a part of the register is not. */
export const resultsInWords = (targets: readonly Pick<MeasuredTarget, 'standing'>[]): string =>
  RESULTS.map(([words, standings]): [string, number] => [
    words,
    targets.filter(({ standing }) => standings.some((one) => one === standing)).length,
  ])
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${formatNumber(count)} ${words}`)
    .join(', ')

export type TargetFilter = {
  readonly q: string
  readonly document: string | null
  readonly owner: string | null
  readonly standing: string | null
}

/** What the address asks of the list. */
export const targetFilter = (params: SearchParams): TargetFilter => ({
  q: (one(params, 'q') ?? '').slice(0, 200),
  document: one(params, 'document') ?? null,
  owner: one(params, 'owner') ?? null,
  standing: one(params, 'standing') ?? null,
})

export const narrow = (targets: readonly MeasuredTarget[], { q, document, owner, standing }: TargetFilter) =>
  targets.filter(
    (target) =>
      fold(target.title).includes(fold(q)) &&
      (document === null || target.document.id === document) &&
      (owner === null || target.ownerUnitId === owner) &&
      (standing === null || target.standing === standing),
  )

/** The list as a table of its own. */
export function targetsSheet(targets: readonly MeasuredTarget[], on: CivilDate): WorkbookSheet {
  return {
    name: 'Chỉ tiêu',
    heading: ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU', `Tại ngày ${formatDay(on)}: ${formatNumber(targets.length)} chỉ tiêu`],
    columns: [
      { header: 'STT', width: 6, type: 'ordinal' },
      { header: 'Chỉ tiêu', width: 46, type: 'text' },
      { header: 'Văn bản', width: 26, type: 'text' },
      { header: 'Đơn vị theo dõi', width: 24, type: 'text' },
      { header: 'Mức phải đạt', width: 22, type: 'text' },
      { header: 'Hạn', width: 12, type: 'date' },
      { header: 'Hiện nay', width: 22, type: 'text' },
      { header: 'Kết quả', width: 14, type: 'text' },
      { header: 'Chênh lệch', width: 26, type: 'text' },
    ],
    rows: targets.map((target, at) => [
      at + 1,
      target.title,
      paperName(target.document.number),
      target.ownerName,
      thresholdOf(target.measured, target.figure === null),
      target.dueOn,
      measuredValue(target.measured, target.figure === null),
      target.standing ? STANDINGS[target.standing] : 'tính chung cho toàn cấp ủy',
      target.text,
    ]),
  }
}
