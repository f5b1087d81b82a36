import { type CivilDate, formatDay } from '../../../civil-date'
import { SEX_NAMES } from '../../../people/labels'
import type { WorkbookSheet } from '../../../workbook'
import { PLANNING_ACTS } from '../labels'
import type { Planned } from '../queries'

const columns: WorkbookSheet['columns'] = [
  { header: 'STT', width: 6, type: 'ordinal' },
  { header: 'Họ và tên', width: 26 },
  { header: 'Ngày sinh', width: 12, type: 'date' },
  { header: 'Giới tính', width: 9 },
  { header: 'Chức vụ hiện nay', width: 38 },
  { header: 'Chức danh quy hoạch', width: 38 },
  { header: 'Hình thức', width: 15 },
  { header: 'Văn bản', width: 14 },
  { header: 'Ngày văn bản', width: 12, type: 'date' },
  { header: 'Phiếu đồng ý', width: 9, type: 'integer' },
  { header: 'Tổng số phiếu', width: 9, type: 'integer' },
  { header: 'Tuổi đầu nhiệm kỳ', width: 10, type: 'integer' },
  { header: 'Phải xem xét', width: 46 },
  { header: 'Đã bổ nhiệm từ', width: 12, type: 'date' },
  { header: 'Quyết định', width: 16 },
]

const cellsOf = (row: Planned, index: number) => [
  index + 1,
  row.name,
  row.birthDate,
  SEX_NAMES[row.sex],
  row.holds,
  row.title,
  PLANNING_ACTS[row.act],
  row.paper.number,
  row.paper.on,
  row.votesFor,
  row.votesCast,
  row.ageAtTerm,
  row.flags.map(({ message }) => message).join(' ') || null,
  row.appointment?.from ?? null,
  row.appointment?.numberText ?? null,
]

/** «Cộng: 30 lượt, 28 người» */
export function planSheet(rows: readonly Planned[], name: string, narrowed: string, on: CivilDate): WorkbookSheet {
  const people = new Set(rows.map(({ personId }) => personId)).size
  return {
    name: `Quy hoạch ${name}`,
    heading: [
      `DANH SÁCH QUY HOẠCH CÁN BỘ NHIỆM KỲ ${name}`,
      narrowed,
      `Tại ngày ${formatDay(on)} · ${rows.length} lượt, ${people} người`,
    ],
    columns,
    rows: rows.map(cellsOf),
  }
}
