import type { Part } from '@/lib/reports/periodic/wording/rules'

export type FigureLink = (part: Exclude<Part, string>) => string

type Props = { parts: readonly Part[]; hrefOf: FigureLink }

/** The words of a sentence, each number a link to what it counts. */
export function PaperParts({ parts, hrefOf }: Props) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <a
        key={index}
        href={hrefOf(part)}
        data-figure={part.figureId}
        data-group={part.group}
        className="num scroll-mt-24 border-b-[1.5px] border-dotted border-blue px-px text-ink hover:bg-blue-soft hover:no-underline aria-expanded:border-solid aria-expanded:border-gold aria-expanded:bg-warn-soft print:border-0"
      >
        {part.text}
      </a>
    ),
  )
}
