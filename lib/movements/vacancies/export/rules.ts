import { type CivilDate, formatDay } from '../../../civil-date'
import { lowerFirst } from '../../../first-letter'
import type { WorkbookSheet } from '../../../workbook'
import { MANNERS, MOVEMENT_KINDS } from '../../labels'
import type { Falling } from '../falling/queries'
import type { VacancyQuery } from '../input'
import { actingWords, FALL_REASON_NAMES, LEFT_BY } from '../labels'
import type { Vacancy, VacancyOptions } from '../queries'
import { vacancyAge } from '../rules'

type Words = Pick<Vacancy, 'last' | 'since'>

/** «sau khi Phạm Văn Dũng nghỉ hưu»; of whoever the viewer may not see, nothing but the name. */
export const afterWhom = ({ last }: Words): string =>
  last ? `sau khi ${last.name} ${last.endedBy ? LEFT_BY[last.endedBy] : 'thôi giữ chức vụ'}` : 'sổ chưa ghi người giữ'

/** Who sees to a vacant seat, and who is on the way into it. */
export const besideWords = ({ acting, awaited, coming }: Pick<Vacancy, 'acting' | 'awaited' | 'coming'>): string[] => [
  ...acting.map(actingWords),
  ...awaited.map(({ name }) => `chờ bầu, phê chuẩn: ${name}`),
  ...coming.map(({ name, from }) => `từ ${formatDay(from)}: ${name}`),
]

/** Why a seat falls vacant, the first reason first; a signed decision by its number. */
export const reasonsOf = ({ falls, numberText, endedBy }: Falling): string[] =>
  falls.map(({ reason, on }, at) => {
    const paper = endedBy && [lowerFirst(MOVEMENT_KINDS[endedBy]), numberText && `số ${numberText}`]
    const words =
      reason === 'decision' && paper ? `Quyết định ${paper.filter(Boolean).join(' ')}` : FALL_REASON_NAMES[reason]
    return at === 0 ? words : `${lowerFirst(words)} ${formatDay(on)}`
  })

/** What the list was narrowed by, as it stands above it. */
export function filterWords({ unit, kind, level }: VacancyQuery, options: VacancyOptions): string {
  const named = (values: readonly string[], of: VacancyOptions['kinds']) =>
    values.map((value) => of.find((option) => option.value === value)?.label ?? value).join(', ')
  const said = [
    unit && `Đơn vị: ${options.unit ?? 'ngoài phạm vi'}`,
    kind.length > 0 && `Loại chức danh: ${named(kind, options.kinds)}`,
    level.length > 0 && `Diện quản lý: ${named(level, options.levels)}`,
  ].filter(Boolean)
  return said.length > 0 ? said.join('; ') : 'Mọi chức danh'
}

const COMMON: WorkbookSheet['columns'] = [
  { header: 'STT', width: 6, type: 'ordinal' },
  { header: 'Chức danh', width: 40 },
  { header: 'Đơn vị', width: 34 },
  { header: 'Diện quản lý', width: 30 },
]

const heading = (title: string, filter: string, on: CivilDate, many: number) => [
  title,
  filter,
  `Tại ngày ${formatDay(on)} · ${many} vị trí`,
]

export const vacantSheet = (rows: readonly Vacancy[], filter: string, on: CivilDate): WorkbookSheet => ({
  name: 'Đang khuyết',
  heading: heading('CHỨC DANH CÒN KHUYẾT', filter, on, rows.length),
  columns: [
    ...COMMON,
    { header: 'Khuyết từ', width: 12, type: 'date' },
    { header: 'Thời gian khuyết', width: 14 },
    { header: 'Sau khi', width: 40 },
    { header: 'Người phụ trách, dự kiến', width: 40 },
  ],
  rows: rows.map((row, at) => [
    at + 1,
    row.title,
    row.unitName,
    row.levelName,
    row.since,
    vacancyAge(row.since, on),
    afterWhom(row),
    besideWords(row).join('; ') || null,
  ]),
})

export const fallingSheet = (
  rows: readonly Falling[],
  filter: string,
  { on, within }: { on: CivilDate; within: number },
): WorkbookSheet => ({
  name: 'Sắp khuyết',
  heading: heading(`CHỨC DANH SẼ KHUYẾT TRONG ${within} THÁNG`, filter, on, rows.length),
  columns: [
    ...COMMON,
    { header: 'Khuyết từ', width: 12, type: 'date' },
    { header: 'Lý do', width: 40 },
    { header: 'Người đang giữ', width: 26 },
    { header: 'Năm sinh', width: 10 },
    { header: 'Cách giữ', width: 14 },
    { header: 'Giữ từ', width: 12, type: 'date' },
  ],
  rows: rows.map((row, at) => [
    at + 1,
    row.title,
    row.unitName,
    row.levelName,
    row.on,
    reasonsOf(row).join('; '),
    row.name,
    row.birthDate?.slice(0, 4) ?? null,
    MANNERS[row.manner],
    row.from,
  ]),
})
