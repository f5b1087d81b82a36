/** Rounds half away from zero in decimals, not in binary: 53,15 becomes 53,2. */
export function roundHalfUp(value: number, digits = 0): number {
  const exact = Number(Math.abs(value).toPrecision(12))
  const rounded = Number(`${Math.round(Number(`${exact}e${digits}`))}e-${digits}`)
  return value < 0 ? -rounded || 0 : rounded
}

const withDots = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.')

/** `12.405`, `1.234,5`. */
export function formatNumber(value: number, digits = 0): string {
  const [whole = '0', fraction] = Math.abs(roundHalfUp(value, digits)).toFixed(digits).split('.')
  const sign = roundHalfUp(value, digits) < 0 ? '-' : ''
  return `${sign}${withDots(whole)}${fraction ? `,${fraction}` : ''}`
}

/** `53,1%`, `100%`: one decimal, and no space before the sign, as papers of the Party print it. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent, percent === 0 || percent === 100 ? 0 : 1)}%`
}

/** Per cent, not rounded; null where there is no whole. */
export const rate = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole)

export function formatRate(part: number, whole: number): string {
  const percent = rate(part, whole)
  return percent === null ? '–' : formatPercent(percent)
}

/** `5/16`: a fraction has no leading zero. */
export const formatFraction = (part: number, whole: number) => `${formatNumber(part)}/${formatNumber(whole)}`

/** `3,1 điểm phần trăm`. */
export const formatPoints = (difference: number) => `${formatNumber(Math.abs(difference), 1)} điểm phần trăm`

/** `02`, `12`, `1.553`: counts below ten carry a zero in running prose. */
export const countInProse = (count: number) =>
  Number.isInteger(count) && count > 0 && count < 10 ? `0${count}` : formatNumber(count)

export type Change = { direction: 'up' | 'down' | 'same'; by: number; percent: number | null }

/** How a count has moved; null where the earlier one is not known. */
export function change(now: number, before: number | null): Change | null {
  if (before === null) return null
  const direction = now === before ? 'same' : now > before ? 'up' : 'down'
  const by = Math.abs(now - before)
  return { direction, by, percent: before === 0 ? null : (100 * by) / before }
}

const VERBS = { up: 'tăng', down: 'giảm' } as const

/** Of these the smaller number is the better one, and no share is taken. */
const RANKS: Readonly<Record<string, string>> = { hạng: 'bậc', loại: 'loại' }

/** `tăng 12 lớp (12,5%)`, `không thay đổi`, `không có số liệu`; from the ninth rank to the fifth: `tăng 04 bậc`. */
export function changeInWords(now: number, before: number | null, unit: string): string {
  const rank = RANKS[unit]
  const moved = rank && before !== null ? change(before, now) : change(now, before)
  if (!moved) return 'không có số liệu'
  if (moved.direction === 'same') return 'không thay đổi'
  if (rank) return `${VERBS[moved.direction]} ${countInProse(moved.by)} ${rank}`
  const share = moved.percent === null ? '' : ` (${formatPercent(moved.percent)})`
  return `${VERBS[moved.direction]} ${countInProse(moved.by)}${unit ? ` ${unit}` : ''}${share}`
}

/** `tăng 3,1 điểm phần trăm`: the difference of two rates, taken before either is rounded. */
export function pointsInWords(now: number, before: number | null): string {
  if (before === null) return 'không có số liệu'
  const difference = now - before
  if (roundHalfUp(difference, 1) === 0) return 'không thay đổi'
  return `${VERBS[difference > 0 ? 'up' : 'down']} ${formatPoints(difference)}`
}

export type TargetState = 'passed' | 'met' | 'missed'

/** The three forms of a sentence on a target: passed by points, met, or how many are lacking. */
export function targetInWords(
  { part, whole, threshold }: { part: number; whole: number; threshold: number },
  unit = 'người',
): { state: TargetState; text: string } {
  const lacking = Math.ceil(roundHalfUp((threshold * whole) / 100, 6)) - part
  if (lacking > 0) return { state: 'missed', text: `còn thiếu ${countInProse(lacking)} ${unit}` }
  const difference = (rate(part, whole) ?? threshold) - threshold
  return roundHalfUp(difference, 1) > 0
    ? { state: 'passed', text: `vượt ${formatPoints(difference)}` }
    : { state: 'met', text: 'đạt' }
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** Numbers of parts: I, II, III, IV … */
export function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [letters, worth] of ROMAN)
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  return text
}
