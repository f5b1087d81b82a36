import type { CalendarEvent } from '../../../calendar'
import { type CivilDate, formatDay } from '../../../civil-date'
import { formatNumber } from '../../../numbers'
import { formatPartial } from '../../../partial-date'
import type { WorkbookSheet } from '../../../workbook'
import { DUE_ACTIONS, DUE_EVENTS, DUE_KINDS } from '../labels'
import type { DueCase } from '../queries'
import { nextDay } from '../rules'
import { stepInWords } from '../words/rules'

const columns: WorkbookSheet['columns'] = [
  { header: 'STT', width: 6, type: 'ordinal' },
  { header: 'Họ và tên', width: 26 },
  { header: 'Ngày sinh', width: 12, type: 'date' },
  { header: 'Chức danh', width: 40 },
  { header: 'Đơn vị', width: 32 },
  { header: 'Giữ chức từ', width: 12, type: 'date' },
  { header: 'Việc', width: 30 },
  { header: 'Thực hiện từ, trước ngày', width: 14, type: 'date' },
  { header: 'Đến hạn', width: 12, type: 'date' },
  { header: 'Nội dung', width: 36 },
]

const cellsOf = (row: DueCase, index: number) => [
  index + 1,
  row.name,
  row.birthDate,
  row.postTitle,
  row.unitName,
  row.from,
  DUE_KINDS[row.kind],
  row.actOn,
  row.dueOn,
  DUE_ACTIONS[row.kind],
]

/** The list on screen as a sheet, with its filter and its day above it. */
export const sheetOf = (rows: readonly DueCase[], filter: string, on: CivilDate): WorkbookSheet => ({
  name: 'Đến hạn',
  heading: ['DANH SÁCH VIỆC ĐẾN HẠN', filter, `Tại ngày ${formatDay(on)} · ${formatNumber(rows.length)} việc`],
  columns,
  rows: rows.map(cellsOf),
})

/** One day in a calendar for each case: when it is to be begun or out, and once that is past when it is due. */
export const eventOf = (row: DueCase, on: CivilDate): CalendarEvent => {
  const { kind, name, birthDate, postTitle, from, dueOn } = row
  const step = stepInWords(row)
  return {
    uid: `${row.key}@so-can-bo`,
    on: nextDay(row, on),
    title: `${DUE_KINDS[kind]}: ${name}`,
    text: [
      `${name}${birthDate ? `, sinh ${formatPartial(birthDate)}` : ''}; ${postTitle} (từ ${formatDay(from)}).`,
      `${DUE_EVENTS[kind]}: ${formatDay(dueOn)}.`,
      `${DUE_ACTIONS[kind]}${step ? ` ${step}` : ''}.`,
    ].join('\n'),
  }
}
