import type { FigureValue } from '../../../figures/rules'
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

/** What the screen shows of an issued report: the words as they were issued, with the figures that they state. */
export type KeptDocument = Omit<Content, 'data'>

const keptOf = ({ data: _, ...document }: Content): KeptDocument => document

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
