import type { FigureValue } from '../../figures/rules'
import { roundHalfUp } from '../../numbers'
import type { Block, Paper, PaperHeading, Signature } from '../../paper'
import { appendices } from './appendices/layout'
import type { Lists, PeriodicData } from './data'
import { paragraphsOf, type WrittenSection } from './rules'
import { plainSentence } from './wording/rules'

/** Everything a report says, in the words it says it: what the screen shows, the files print and an issue keeps. */
export type Content = {
  readonly title: string
  readonly subtitle: string
  readonly heading: PaperHeading
  readonly signature: Signature
  readonly recipients: readonly string[]
  readonly note: string | null
  readonly sections: readonly WrittenSection[]
  readonly data: PeriodicData
}

const text = (section: WrittenSection): Block[] =>
  section.lines.flatMap((line) =>
    paragraphsOf(line).map((parts): Block => ({ kind: 'paragraph', text: plainSentence({ parts }) })),
  )

/** A heading whose sentences were all left out is left out with them, unless others stand beneath it. */
function body(sections: readonly WrittenSection[]): Block[] {
  return sections.flatMap((section, index): Block[] => {
    const lines = text(section)
    const holdsOthers = section.level === 'part' && sections[index + 1]?.level === 'section'
    return lines.length > 0 || holdsOthers ? [{ kind: section.level, text: section.title }, ...lines] : []
  })
}

/** The report as a paper of the Party. */
export function paperOf(content: Content, lists: Lists): Paper {
  const { title, subtitle, heading, signature, recipients, note, sections, data } = content
  return {
    title,
    subtitle,
    heading,
    signature,
    recipients,
    ...(note ? { note } : {}),
    blocks: [...body(sections), ...appendices(data, lists)],
  }
}

/** A rate as outside readers get it: per cent with one decimal, its part and whole. */
export const plainValue = (figure: FigureValue) =>
  figure.value !== null && figure.unit === '%' ? roundHalfUp(figure.value, 1) : figure.value
