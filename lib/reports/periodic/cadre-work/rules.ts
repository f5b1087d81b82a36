import type { FigureValue } from '../../../figures/rules'
import { lowerFirst } from '../../../first-letter'
import { targetInWords } from '../../../numbers'
import type { PeriodicData } from '../data'
import {
  compared,
  count,
  documentName,
  enumerate,
  fraction,
  groupCount,
  onDay,
  type Part,
  percent,
  type Sentence,
  sentence,
  thresholdText,
} from '../wording/rules'

function movements({ figures, unit }: PeriodicData): Sentence | null {
  const all = figures.movements
  if (!all) return null
  if (all.value === null) return sentence('assignment.movements', 'Trong kỳ chưa có số liệu về biến động cán bộ.')
  if (!all.value) return sentence('assignment.movements', `Trong kỳ, ${unit.name} không có biến động cán bộ.`)
  const kinds = [...all.groups]
    .filter((group) => group.value > 0)
    .sort((a, b) => b.value - a.value)
    .map((group): Part[] => [`${lowerFirst(group.label)} `, groupCount(all, group.key)])
  return sentence(
    'assignment.movements',
    'Trong kỳ đã thực hiện ',
    count(all),
    ' lượt biến động cán bộ, gồm: ',
    enumerate(kinds),
    '.',
  )
}

/** The three forms: passed by points, met, or how many are lacking. */
export function targetParts(figure: FigureValue): Part[] {
  const { target, part = 0, whole = 0 } = figure
  if (!target || whole === 0) return []
  const { state, text } = targetInWords({ part, whole, threshold: target.threshold })
  const against = `chỉ tiêu ${thresholdText(target.threshold)} của ${documentName(target.document)}`
  if (state === 'met') return [`, đạt ${against}`]
  const [verb, number, ...unit] = splitNumber(text)
  return [`, ${verb} `, { figureId: figure.id, text: number }, ` ${unit.join(' ')} so với ${against}`]
}

/** «vượt 3,1 điểm phần trăm» → the verb, its number, the rest. */
function splitNumber(text: string): [string, string, string] {
  const [, verb = '', number = '', unit = ''] = /^(\D+?) ([\d.,]+) (.+)$/.exec(text) ?? []
  return [verb, number, unit]
}

/** Of so many a rate says nothing that the numbers have not said. */
const FEW = 2

function nonLocal(data: PeriodicData): Sentence | null {
  const heads = data.figures['non-local-heads']
  const secretaries = data.figures['non-local-secretaries']
  const chairs = data.figures['non-local-chairs']
  if (!heads?.whole) return null
  if (heads.whole <= FEW)
    return sentence(
      'assignment.non-local',
      `${onDay(data)}, có `,
      fraction(heads),
      ' đồng chí đứng đầu cấp ủy, chính quyền không là người địa phương',
      data.unit.isWhole && targetParts(heads),
      '.',
    )
  const posts = [
    secretaries?.whole ? [fraction(secretaries), ` đồng chí ${data.postNames.secretary}`] : null,
    chairs?.whole ? [fraction(chairs), ` đồng chí ${data.postNames.chair}`] : null,
  ].filter((item) => item !== null)
  return sentence(
    'assignment.non-local',
    `${onDay(data)}, có `,
    enumerate(posts),
    ' không là người địa phương',
    ['; tính chung ', fraction(heads), ', tỷ lệ ', percent(heads)],
    data.unit.isWhole && targetParts(heads),
    '.',
  )
}

const vacant = ({ figures, levelName }: PeriodicData): Sentence | null => {
  const seats = figures['vacant-seats']
  if (seats?.value === undefined || seats.value === null) return null
  const where = `vị trí thuộc diện ${levelName}`
  return seats.value === 0
    ? sentence('assignment.vacant', `Không còn ${where} bị khuyết.`)
    : sentence('assignment.vacant', 'Còn ', count(seats), ` ${where} đang khuyết.`)
}

export function assignment(data: PeriodicData): Sentence[] {
  const lines = [
    movements(data),
    nonLocal(data),
    vacant(data),
    compared('assignment.compared', data, [
      ['movements', 'số lượt biến động'],
      ['non-local-heads', 'tỷ lệ không là người địa phương'],
    ]),
  ]
  return lines.filter((line) => line !== null)
}
