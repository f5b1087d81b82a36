import type { FigureValue } from '../../../figures/rules'
import { type Comparison, comparisonOf } from '../comparison/rules'
import { type Content, plainValue } from '../layout'
import { plainSentence } from '../wording/rules'

const timeOf = ({ on, from, until }: FigureValue) => (on ? { on } : { from, until })

function exported(figure: FigureValue) {
  const { title, part, whole, target, groups } = figure
  return {
    value: plainValue(figure),
    ...(part !== undefined && whole !== undefined ? { part, whole } : {}),
    ...(target ? { target: target.threshold } : {}),
    ...timeOf(figure),
    title,
    ...(figure.id === 'movements'
      ? { byKind: Object.fromEntries(groups.map((group) => [group.key, group.value])) }
      : {}),
  }
}

const exportedAll = (figures: Content['data']['figures']) =>
  Object.fromEntries(Object.values(figures).map((figure) => [figure.id, exported(figure)]))

/**
 * What the screen shows of a report that was sent or issued: the words as they were, with the figures that they state,
 * and the first appendix, which older files have not.
 */
export type KeptDocument = Omit<Content, 'data'> & { readonly appendix?: Comparison }

const keptOf = ({ data, ...document }: Content): KeptDocument => ({ ...document, appendix: comparisonOf(data) })

/** The report for other programs: each figure by its id, then the words. */
export function jsonOf(content: Content) {
  const { title, subtitle, data, sections, heading } = content
  const { period, before, yearBefore, unit } = data
  return {
    from: period.from,
    to: period.to,
    unit: unit.name,
    unitCode: unit.code,
    title: `${title} ${subtitle}`,
    issuer: heading.body,
    figures: exportedAll(data.figures),
    comparison: {
      before: { ...before, figures: exportedAll(data.earlier) },
      yearBefore: yearBefore ? { ...yearBefore, figures: exportedAll(data.yearEarlier) } : null,
    },
    document: keptOf(content),
    text: sections.map((section) => ({
      title: section.title,
      sentences: section.lines.map((line) => ({
        key: line.key,
        text: line.edited ?? plainSentence(line),
        edited: line.edited !== null,
      })),
    })),
  }
}
