import type { Direction } from '@/db/schema/targets'
import { type CivilDate, parseDay } from '../../civil-date'
import { readDecimal } from '../../form-fields'
import { fold, tidy } from '../../search-text'

/** One line of a register of targets as it was pasted: «Tên chỉ tiêu | Văn bản | Mức phải đạt | Đơn vị tính | Hạn». */
export type PastedTarget = {
  readonly line: number
  readonly title: string
  readonly document: string
  readonly threshold: number | null
  readonly direction: Direction
  readonly unit: string
  readonly dueOn: CivilDate | null
  readonly problems: readonly string[]
}

const COLUMNS = /\t|\||;/
const AT_MOST = /^(?:≤|<=|không quá|không vượt quá|tối đa|nhiều nhất|dưới)\s*/i
const AT_LEAST = /^(?:≥|>=|từ|tối thiểu|ít nhất|trên)\s*/i
const RANK = /^(?:hạng|thứ|xếp hạng|xếp thứ)\s*/i
const BEHIND = /\s*(?:trở lên|trở xuống)$/i

/** «không quá 0,5%», «hạng 10 trở lên», «≥ 50». */
export function readThreshold(text: string): { threshold: number | null; direction: Direction; isPercent: boolean } {
  const isDown = /trở xuống$/i.test(text)
  const bare = text.replace(BEHIND, '').trim()
  const direction = RANK.test(bare) ? 'rank' : AT_MOST.test(bare) || isDown ? 'at-most' : 'at-least'
  const number = bare.replace(RANK, '').replace(AT_MOST, '').replace(AT_LEAST, '')
  const isPercent = /%$/.test(number)
  return { threshold: readDecimal(number.replace(/\s*%$/, '').trim()), direction, isPercent }
}

/** A head line is no target. */
const isHead = (cells: readonly string[]) =>
  fold(cells[0] ?? '').includes('chi tieu') && /^(nguong|muc)\D*$/.test(fold(cells[2] ?? ''))

function readLine(cells: readonly string[], line: number): PastedTarget {
  const [title = '', document = '', asked = '', unit = '', due = ''] = cells
  const { threshold, direction, isPercent } = readThreshold(asked)
  const dueOn = parseDay(due)
  const known = unit || (isPercent ? '%' : '')
  const problems = [
    title ? null : 'thiếu tên chỉ tiêu',
    document ? null : 'thiếu văn bản',
    threshold === null ? (asked ? `mức phải đạt «${asked}» không phải là số` : 'thiếu mức phải đạt') : null,
    known ? null : 'thiếu đơn vị tính',
    due && !dueOn ? `hạn «${due}» không phải là một ngày` : null,
  ].filter((problem) => problem !== null)
  return { line, title, document, threshold, direction, unit: known, dueOn, problems }
}

export const pastedTargets = (text: string): PastedTarget[] =>
  text.split(/\r?\n/).flatMap((line, at) => {
    const cells = line.split(COLUMNS).map(tidy)
    return cells.every((cell) => cell === '') || isHead(cells) ? [] : [readLine(cells, at + 1)]
  })
