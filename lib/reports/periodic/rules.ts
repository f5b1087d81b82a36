import { subjectOf } from '../rules'
import { assignment } from './cadre-work/rules'
import type { PeriodicData } from './data'
import { inspections } from './inspections/rules'
import { shortcomings, tasks } from './shortfall/rules'
import { situation } from './situation/rules'
import { training } from './training/rules'
import { type Part, plainSentence, type Sentence, sentence } from './wording/rules'

export type Section = {
  readonly key: string
  readonly level: 'part' | 'section'
  readonly title: string
  readonly sentences: readonly Sentence[]
}

/** What the author adds in their own words; printed only when something was written. */
const own = (key: string): Sentence => ({ key: `${key}.own`, parts: [] })

const closing = ({ period, unit }: PeriodicData): Sentence =>
  sentence(
    'closing',
    `Trên đây là báo cáo ${subjectOf(period, unit.isWhole ? null : unit.name)}; số liệu và danh sách chi tiết tại các phụ lục kèm theo.`,
  )

/** The report in the order of the article: situation, cadre work, what falls short, tasks. Pure: the same data say the same. */
export function sections(data: PeriodicData): Section[] {
  const { classes, standards } = training(data)
  return [
    {
      key: 'situation',
      level: 'part',
      title: 'I- Đặc điểm tình hình',
      sentences: [...situation(data), own('situation')],
    },
    { key: 'results', level: 'part', title: 'II- Kết quả công tác cán bộ', sentences: [] },
    {
      key: 'assignment',
      level: 'section',
      title: '1. Sắp xếp, luân chuyển, điều động, bố trí cán bộ',
      sentences: [...assignment(data), own('assignment')],
    },
    {
      key: 'training',
      level: 'section',
      title: '2. Đào tạo, bồi dưỡng cán bộ',
      sentences: [...classes, own('training')],
    },
    {
      key: 'standards',
      level: 'section',
      title: '3. Tiêu chuẩn, trình độ cán bộ',
      sentences: [...standards, own('standards')],
    },
    {
      key: 'inspections',
      level: 'section',
      title: '4. Kiểm tra, giám sát',
      sentences: [...inspections(data), own('inspections')],
    },
    {
      key: 'shortcomings',
      level: 'part',
      title: 'III- Tồn tại, hạn chế',
      sentences: [...shortcomings(data), own('shortcomings')],
    },
    {
      key: 'tasks',
      level: 'part',
      title: 'IV- Nhiệm vụ thời gian tới',
      sentences: [...tasks(data), own('tasks'), closing(data)],
    },
  ]
}

export type Line = Sentence & {
  /** The author's words in place of the automatic sentence; an empty text leaves the sentence out. */
  readonly edited: string | null
}

export type WrittenSection = Omit<Section, 'sentences'> & { readonly lines: readonly Line[] }

/** The sentences with what the author has made of them. */
export const written = (all: readonly Section[], texts: Readonly<Record<string, string>>): WrittenSection[] =>
  all.map(({ sentences, ...section }) => ({
    ...section,
    lines: sentences.map((line) => ({ ...line, edited: texts[line.key] ?? null })),
  }))

/** The paragraphs that a line prints: none when it was left out, several when the author wrote several. */
export function paragraphsOf(line: Line): (readonly Part[])[] {
  if (line.edited !== null)
    return line.edited
      .split(/\n+/)
      .filter(Boolean)
      .map((text) => [text])
  return plainSentence(line) ? [line.parts] : []
}

export const isOwnText = (key: string) => key.endsWith('.own')

/** What an author wrote that the next period may begin from: their own paragraphs, and sentences that state no number. */
export const outlivesPeriod = (key: string, text: string) => isOwnText(key) || !/\d/.test(text)
