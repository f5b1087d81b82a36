import { Fragment, type ReactNode } from 'react'
import { type Line, paragraphsOf, type WrittenSection } from '@/lib/reports/periodic/rules'
import { type FigureLink, PaperParts } from './paper-parts'

type Props = {
  sections: readonly WrittenSection[]
  hrefOf: FigureLink
  /** What stands around a line: in a draft the means to edit it. */
  around?: (line: Line, text: ReactNode) => ReactNode
}

const TITLES = {
  part: 'mt-5 mb-2 font-serif text-[17px] font-bold uppercase',
  section: 'mt-4 mb-2 font-serif text-[17px] font-bold sm:pl-8',
} as const

function Paragraphs({ line, hrefOf }: { line: Line; hrefOf: FigureLink }) {
  return paragraphsOf(line).map((parts, index) => (
    <p key={index} className="mb-[7px] text-justify indent-8">
      <PaperParts parts={parts} hrefOf={hrefOf} />
    </p>
  ))
}

/** The numbered parts with their sentences. */
export function PaperText({ sections, hrefOf, around }: Props) {
  return sections.map((section) => (
    <section key={section.key} aria-label={section.title}>
      {section.level === 'part' ? (
        <h2 className={TITLES.part}>{section.title}</h2>
      ) : (
        <h3 className={TITLES.section}>{section.title}</h3>
      )}
      {section.lines.map((line) => {
        const text = <Paragraphs line={line} hrefOf={hrefOf} />
        return <Fragment key={line.key}>{around ? around(line, text) : text}</Fragment>
      })}
    </section>
  ))
}
