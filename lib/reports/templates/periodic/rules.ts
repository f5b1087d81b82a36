import { formatDayInProse } from '../../../civil-date'
import type { ListedFigure } from '../../../figures/queries'
import { type FigureRow, type FigureValue, spellTime } from '../../../figures/rules'
import { change, countInProse, formatFraction, formatNumber, formatPercent, targetInWords } from '../../../numbers'
import type { Value } from '../../../word-filling'
import { comparisonOf, groupLines, statedOrNull } from '../../periodic/comparison/rules'
import type { Lists } from '../../periodic/data'
import type { Content } from '../../periodic/layout'
import { isOwnText, paragraphsOf, type WrittenSection } from '../../periodic/rules'
import { moved, plainSentence, thresholdText } from '../../periodic/wording/rules'
import { periodName } from '../../rules'
import { FRAME } from '../frame/rules'
import { type Lexicon, type List, list, type Word } from '../rules'

/** A report with the name lists that its template repeats. */
export type Reported = Content & { readonly lists: Lists }

/** The sections of the report by the names that an office gives them. */
const SECTIONS = [
  ['situation', 'đặc điểm tình hình'],
  ['assignment', 'bố trí cán bộ'],
  ['training', 'đào tạo, bồi dưỡng'],
  ['standards', 'tiêu chuẩn, trình độ'],
  ['inspections', 'kiểm tra, giám sát'],
  ['shortcomings', 'tồn tại, hạn chế'],
  ['tasks', 'nhiệm vụ thời gian tới'],
] as const

const textOf = (section: WrittenSection | undefined, isOwn?: true): string[] =>
  (section?.lines ?? [])
    .filter(({ key }) => !isOwn || isOwnText(key))
    .flatMap((line) => paragraphsOf(line).map((parts) => plainSentence({ parts })))

const sectionWords: readonly Word<Reported>[] = SECTIONS.flatMap(([key, name]): Word<Reported>[] => {
  const find = ({ sections }: Reported) => sections.find((section) => section.key === key)
  return [
    {
      name: `phần: ${name}`,
      kind: 'text',
      explained: 'lời văn của phần này như trong bản dự thảo',
      of: (report) => textOf(find(report)),
    },
    {
      name: `viết thêm: ${name}`,
      kind: 'text',
      explained: 'chỉ những đoạn tự viết thêm ở phần này',
      of: (report) => textOf(find(report), true),
    },
  ]
})

const PERIOD: readonly Word<Reported>[] = [
  { name: 'kỳ báo cáo', explained: 'quý II năm 2023', of: ({ data }) => periodName(data.period) },
  { name: 'tên kỳ trước', explained: 'quý I năm 2023', of: ({ data }) => periodName(data.before) },
  {
    name: 'tên cùng kỳ',
    explained: 'quý II năm 2022; để trống với kỳ dài hơn một năm',
    of: ({ data }) => (data.yearBefore ? periodName(data.yearBefore) : ''),
  },
  { name: 'ngày đầu kỳ', explained: '01/4/2023', of: ({ data }) => formatDayInProse(data.period.from) },
  { name: 'ngày cuối kỳ', explained: '30/6/2023', of: ({ data }) => formatDayInProse(data.period.to) },
  { name: 'đơn vị báo cáo', explained: 'Đảng bộ huyện Thanh Trì', of: ({ data }) => data.unit.name },
]

type Then = { readonly now: FigureValue; readonly before?: FigureValue; readonly yearBefore?: FigureValue }

const inProse = (figure: FigureValue | undefined) =>
  !figure || figure.value === null
    ? null
    : figure.unit === '%'
      ? formatPercent(figure.value)
      : countInProse(figure.value)
const compared = (now: FigureValue, then: FigureValue | undefined) => (now.value === null ? null : moved(now, then))
const direction = ({ now, before }: Then) =>
  now.value === null || before?.value === undefined ? undefined : change(now.value, before.value)?.direction
const whereNumber = (value: number | undefined) => (value === undefined ? null : countInProse(value))

function againstTarget({ target, part = 0, whole = 0 }: FigureValue) {
  return target && whole > 0 ? targetInWords({ part, whole, threshold: target.threshold }) : null
}

/** What can be said of each figure beside its value: `managed-cadres: so với kỳ trước`. */
export const FIELDS: readonly Word<Then>[] = [
  { name: '', explained: 'số của kỳ này, viết trong câu (02, 1.553, 53,1%)', of: ({ now }) => inProse(now) },
  {
    name: 'trong bảng',
    explained: 'số của kỳ này, viết trong bảng (2, 17/32 (53,1%))',
    of: ({ now }) => statedOrNull(now),
  },
  {
    name: 'phân số',
    explained: '17/32, với tỷ lệ',
    of: ({ now: { part, whole } }) => (whole ? formatFraction(part ?? 0, whole) : null),
  },
  { name: 'số đạt', explained: '17, với tỷ lệ', of: ({ now }) => whereNumber(now.part) },
  { name: 'tổng số', explained: '32, với tỷ lệ', of: ({ now }) => whereNumber(now.whole) },
  { name: 'kỳ trước', explained: 'số của kỳ trước', of: ({ before }) => inProse(before) },
  { name: 'cùng kỳ', explained: 'số của cùng kỳ năm trước', of: ({ yearBefore }) => inProse(yearBefore) },
  { name: 'so với kỳ trước', explained: 'tăng 21 lớp (10,5%)', of: ({ now, before }) => compared(now, before) },
  {
    name: 'so với cùng kỳ',
    explained: 'giảm 3,1 điểm phần trăm',
    of: ({ now, yearBefore }) => compared(now, yearBefore),
  },
  {
    name: 'chỉ tiêu',
    explained: '50%, khi có chỉ tiêu được giao',
    of: ({ now }) => (now.target ? thresholdText(now.target.threshold) : null),
  },
  {
    name: 'so với chỉ tiêu',
    explained: 'vượt 3,1 điểm phần trăm; còn thiếu 02 người',
    of: ({ now }) => againstTarget(now)?.text ?? null,
  },
  { name: 'đơn vị tính', explained: 'người, lượt, lớp', of: ({ now }) => (now.unit === '%' ? 'tỷ lệ' : now.unit) },
  { name: 'tên', explained: 'tên của số liệu', of: ({ now }) => now.title },
  { name: 'thời điểm', explained: 'tại ngày 30/06/2023', of: ({ now }) => spellTime(now) },
  { name: 'tăng', kind: 'fact', explained: 'đúng khi tăng so với kỳ trước', of: (then) => direction(then) === 'up' },
  { name: 'giảm', kind: 'fact', explained: 'đúng khi giảm so với kỳ trước', of: (then) => direction(then) === 'down' },
  {
    name: 'đạt chỉ tiêu',
    kind: 'fact',
    explained: 'đúng khi đạt hoặc vượt chỉ tiêu được giao',
    of: ({ now }) => ['met', 'passed'].includes(againstTarget(now)?.state ?? ''),
  },
]

const figureWords = ({ id, title }: Pick<ListedFigure, 'id' | 'title'>): Word<Reported>[] =>
  FIELDS.map(({ name, explained, kind, of }) => ({
    name: name ? `${id}: ${name}` : id,
    explained: name ? explained : title,
    ...(kind ? { kind } : {}),
    of: ({ data }) => {
      const now = data.figures[id]
      return now ? of({ now, before: data.earlier[id], yearBefore: data.yearEarlier[id] }) : null
    },
  }))

const ordinal = { name: 'tt', explained: 'số thứ tự', of: ({ at }: { at: number }): Value => String(at + 1) }
const numberOrNull = (value: number | null) => (value === null ? null : formatNumber(value))

const figureLists = ({ id, title }: Pick<ListedFigure, 'id' | 'title'>): List<Reported>[] => [
  list(
    `danh sách ${id}`,
    `danh sách phía sau: ${title}`,
    ({ lists }: Reported): readonly FigureRow[] => lists[id] ?? [],
    [
      ordinal,
      { name: 'tên', explained: 'họ và tên, hoặc tên tổ chức, lớp, chức danh', of: ({ item }) => item.label },
      { name: 'thông tin', explained: 'năm sinh, chức danh; đơn vị; ngày', of: ({ item }) => item.note ?? '' },
      { name: 'nhóm', explained: 'nhóm tuổi, loại lớp, kết quả xác định', of: ({ item }) => item.groupLabel ?? '' },
      { name: 'số lượng', explained: 'số được tính của dòng này', of: ({ item }) => formatNumber(item.weight) },
    ],
  ),
  list(`nhóm ${id}`, `từng nhóm của: ${title}`, ({ data }: Reported) => groupLines(data, id), [
    ordinal,
    { name: 'tên nhóm', explained: 'tên của nhóm', of: ({ item }) => item.label },
    { name: 'kỳ này', explained: 'số của kỳ này', of: ({ item }) => numberOrNull(item.now) },
    { name: 'kỳ trước', explained: 'số của kỳ trước', of: ({ item }) => numberOrNull(item.earlier) },
    { name: 'cùng kỳ', explained: 'số của cùng kỳ năm trước', of: ({ item }) => numberOrNull(item.yearEarlier) },
  ]),
]

const WHOLE_LISTS: readonly List<Reported>[] = [
  list('phần', 'từng phần của báo cáo', ({ sections }: Reported) => sections, [
    { name: 'tiêu đề phần', explained: 'I- Đặc điểm tình hình', of: ({ item }) => item.title },
    { name: 'lời văn', kind: 'text', explained: 'các đoạn của phần', of: ({ item }) => textOf(item) },
    {
      name: 'là phần lớn',
      kind: 'fact',
      explained: 'đúng với các phần I, II, III …',
      of: ({ item }) => item.level === 'part',
    },
  ]),
  list('bảng số liệu', 'mọi số liệu của báo cáo, mỗi số một dòng', ({ data }: Reported) => comparisonOf(data).rows, [
    ordinal,
    { name: 'tên số liệu', explained: 'tên của số liệu', of: ({ item }) => item.title },
    { name: 'đơn vị tính', explained: 'người, lượt, lớp', of: ({ item }) => (item.unit === '%' ? 'tỷ lệ' : item.unit) },
    { name: 'kỳ này', explained: 'số của kỳ này', of: ({ item }) => item.now },
    { name: 'kỳ trước', explained: 'số của kỳ trước', of: ({ item }) => item.earlier },
    { name: 'cùng kỳ', explained: 'số của cùng kỳ năm trước', of: ({ item }) => item.yearEarlier },
    { name: 'so với kỳ trước', explained: 'tăng 21 lớp (10,5%)', of: ({ item }) => item.change },
  ]),
]

/** Everything that the template of a report may state, for these figures. */
export const periodicLexicon = (figures: readonly Pick<ListedFigure, 'id' | 'title'>[]): Lexicon<Reported> => ({
  words: [...FRAME.words, ...PERIOD, ...sectionWords, ...figures.flatMap(figureWords)],
  lists: [...FRAME.lists, ...WHOLE_LISTS, ...figures.flatMap(figureLists)],
})

const LISTED = 'danh sách '

/** The figures whose names a template prints. */
export const figuresListed = (used: ReadonlySet<string>): string[] =>
  [...used].flatMap((name) => (name.startsWith(LISTED) ? [name.slice(LISTED.length)] : []))
