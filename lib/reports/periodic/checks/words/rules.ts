import { literally } from '../../../../search-text'
import type { Line, WrittenSection } from '../../rules'
import { plainSentence } from '../../wording/rules'
import type { Finding } from '../findings/rules'

const SHOWN = 60

/** «16» as a number by itself: not within «2016», «16,5» or «16/32»; «05» may be written «5». */
function says(text: string, number: string): boolean {
  const digits = literally(number.replace(/^0(?=\d)/, ''))
  return new RegExp(`(?<![\\d.,/]|\\d\\s)0?${digits}(?![\\d/]|[.,]\\d)`, 'u').test(text)
}

/** The numbers of the automatic sentence that the author's words leave out, or put otherwise. */
function unsaid({ parts, edited }: Line): string[] {
  const numbers = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.text]))
  return edited ? [...new Set(numbers)].filter((number) => !says(edited, number)) : []
}

/** Words that took the place of a sentence do not follow its figures: who signs reads what is no longer said. */
export const rewrittenFindings = (sections: readonly WrittenSection[]): Finding[] =>
  sections.flatMap(({ lines }) =>
    lines.flatMap((line): Finding[] => {
      const numbers = unsaid(line)
      if (numbers.length === 0) return []
      const begins = plainSentence(line).slice(0, SHOWN)
      return [
        {
          key: `words.${line.key}`,
          severity: 'note',
          text: `Lời văn của người soạn thay câu «${begins}…» không có số đã tính: ${numbers.join('; ')}`,
          href: `#line-${line.key}`,
        },
      ]
    }),
  )
