import { type CivilDate, formatDay } from './civil-date'
import { covers, type Period } from './period'
import { Problem } from './problem'

type Row = Period & { readonly id: string }

/** A new row from a day on closes the one in force: there must be a day between their beginnings, and nothing may follow. */
export function rowToClose<R extends Row>(rows: readonly R[], from: CivilDate): R | null {
  const later = rows.find((row) => row.from > from)
  if (later)
    throw new Problem(
      'later_row',
      'from',
      `Đã có thay đổi ghi từ ngày ${formatDay(later.from)}. Chọn ngày muộn hơn, hoặc sửa dòng ấy.`,
    )
  const current = rows.find((row) => covers(row, from)) ?? null
  if (current?.from === from)
    throw new Problem(
      'same_day',
      'from',
      `Đang áp dụng đúng từ ngày ${formatDay(from)}. Nếu ghi sai thì dùng «Sửa sai».`,
    )
  return current
}

/** A corrected beginning moves the end of the row before it, when that one ended where this began; rows never overlap. */
export function rowBefore<R extends Row>(rows: readonly R[], row: Row, from: CivilDate): R | null {
  if (row.until !== null && from >= row.until)
    throw new Problem('after_end', 'from', `Dòng này thôi áp dụng từ ngày ${formatDay(row.until)}.`)
  const before = rows.filter((other) => other.from < row.from).at(-1) ?? null
  if (before && from <= before.from)
    throw new Problem('before_row', 'from', `Dòng trước áp dụng từ ngày ${formatDay(before.from)}. Chọn ngày muộn hơn.`)
  const touches = before && (before.until === row.from || (before.until !== null && before.until > from))
  return touches ? before : null
}

/** The last row only may be given another end. */
export function refuseEnd(rows: readonly Row[], row: Row, until: CivilDate): void {
  if (until <= row.from)
    throw new Problem('before_begin', 'until', `Dòng này áp dụng từ ngày ${formatDay(row.from)}. Chọn ngày muộn hơn.`)
  if (rows.some((other) => other.from > row.from))
    throw new Problem('followed', 'until', 'Đã có dòng sau thay thế; chỉ kết thúc được dòng cuối.')
}
