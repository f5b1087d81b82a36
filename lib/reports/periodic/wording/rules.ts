import { formatDayInProse } from '../../../civil-date'
import type { FigureValue } from '../../../figures/rules'
import { changeInWords, countInProse, formatFraction, formatPercent, pointsInWords } from '../../../numbers'
import { periodName, type ReportPeriod } from '../../rules'
import type { PeriodicData } from '../data'

/** A stretch of a sentence: plain words, or a number that opens its names. */
export type Part = string | { readonly figureId: string; readonly text: string; readonly group?: string }

export type Sentence = { readonly key: string; readonly parts: readonly Part[] }

/** Words and numbers in their order; what is not there is left out. */
export const sentence = (key: string, ...parts: readonly (Part | readonly Part[] | null | false | '')[]): Sentence => ({
  key,
  parts: parts.flatMap((part) => (part ? part : [])) as Part[],
})

export const plainSentence = ({ parts }: Pick<Sentence, 'parts'>) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** A count in running prose; a figure without data says so. */
export const count = (figure: FigureValue | undefined): Part =>
  figure && figure.value !== null ? { figureId: figure.id, text: countInProse(figure.value) } : 'không có số liệu về'

export const fraction = (figure: FigureValue): Part => ({
  figureId: figure.id,
  text: formatFraction(figure.part ?? 0, figure.whole ?? 0),
})

export const percent = (figure: FigureValue): Part => ({
  figureId: figure.id,
  text: formatPercent(figure.value ?? 0),
})

export const groupCount = (figure: FigureValue, key: string): Part => {
  const group = figure.groups.find((candidate) => candidate.key === key)
  return { figureId: figure.id, group: key, text: countInProse(group?.value ?? 0) }
}

export const groupOf = (figure: FigureValue | undefined, key: string) =>
  figure?.groups.find((group) => group.key === key)

/** How many of the whole are not in the part. */
export const lacking = (figure: FigureValue | undefined) => (figure?.whole ?? 0) - (figure?.part ?? 0)

export const enumerate = (items: readonly (readonly Part[])[], separator = ', '): Part[] =>
  items.flatMap((item, index) => [...(index > 0 ? [separator] : []), ...item])

/** «tăng 21 lớp (10,5%)», «giảm 3,1 điểm phần trăm». */
export function moved(now: FigureValue, then: FigureValue | undefined): string {
  if (now.unit === '%') return pointsInWords(now.value ?? 0, then?.value ?? null)
  return changeInWords(now.value ?? 0, then?.value ?? null, now.unit)
}

/** Each figure by the short name it has in the sentence: what happened to it since the period before and since a year before. */
export function compared(
  key: string,
  data: PeriodicData,
  names: readonly (readonly [figureId: string, name: string])[],
): Sentence | null {
  const now = names.flatMap(([id, name]) => {
    const figure = data.figures[id]
    return figure && figure.value !== null ? [{ figure, name }] : []
  })
  if (now.length === 0) return null
  const against = (title: string, period: ReportPeriod, figures: PeriodicData['figures']): Part => {
    const where = `${title} (${periodName(period)})`
    if (now.every(({ figure }) => !figures[figure.id])) return `${where}: không có số liệu để so sánh`
    return `${where}: ${now.map(({ figure, name }) => `${name} ${moved(figure, figures[figure.id])}`).join('; ')}`
  }
  return sentence(
    key,
    'So với ',
    against('kỳ trước', data.before, data.earlier),
    data.yearBefore && ['. So với ', against('cùng kỳ năm trước', data.yearBefore, data.yearEarlier)],
    '.',
  )
}

export const onDay = (data: PeriodicData) => `Đến ngày ${formatDayInProse(data.period.to)}`

/** A threshold set by a document has decimals only where the document has. */
export const thresholdText = (threshold: number) =>
  Number.isInteger(threshold) ? `${threshold}%` : formatPercent(threshold)

const PAPER_KINDS: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  QC: 'Quy chế',
  HD: 'Hướng dẫn',
  ĐA: 'Đề án',
  TB: 'Thông báo',
}

/** `04-NQ/TU` → «Nghị quyết số 04-NQ/TU»; QĐ is both a decision and a regulation, so it is not spelled out. */
export function documentName(number: string): string {
  const kind = PAPER_KINDS[/-([^/]+)\//.exec(number)?.[1] ?? '']
  return kind ? `${kind} số ${number}` : `văn bản số ${number}`
}
