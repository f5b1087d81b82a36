import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { SUBJECTS, type Subject } from '@/lib/figures/labels'
import { type FigureScope, type FigureValue, figureHref, formatFigure } from '@/lib/figures/rules'
import { formatFraction } from '@/lib/numbers'

export type IndexedFigure = { readonly subject: Subject; readonly value: FigureValue }

const timeOf = ({ on, from, until }: FigureValue) =>
  on ? formatDay(on) : from && until ? `${formatDay(from)} – ${formatDay(until)}` : ''

/** What a figure is asked with: a day of its own, or the period. */
const scopeFor = ({ time, on }: FigureValue, scope: FigureScope): FigureScope => (time === 'on' && on ? { on } : scope)

const columns = (scope: FigureScope) => [
  {
    key: 'title',
    header: 'Số liệu',
    cell: ({ value }: IndexedFigure) => (
      <>
        <TextLink href={figureHref(value.id, scopeFor(value, scope))}>{value.title}</TextLink>
        <span className="sub">{value.definition}</span>
      </>
    ),
  },
  {
    key: 'time',
    header: 'Thời gian',
    className: 'num sm:w-[210px] whitespace-nowrap',
    cell: ({ value }: IndexedFigure) => timeOf(value),
  },
  {
    key: 'value',
    header: 'Giá trị',
    align: 'right' as const,
    className: 'num sm:w-[130px] font-semibold',
    cell: ({ value }: IndexedFigure) => (
      <>
        <TextLink href={figureHref(value.id, scopeFor(value, scope))}>{formatFigure(value)}</TextLink>
        {value.part !== undefined && value.whole !== undefined && (
          <span className="sub">{formatFraction(value.part, value.whole)}</span>
        )}
        {value.part === undefined && <span className="sub">{value.unit}</span>}
      </>
    ),
  },
]

/** Everything that can be stated, by subject; each opens its names. */
export function FigureIndex({ figures, scope }: { figures: readonly IndexedFigure[]; scope: FigureScope }) {
  const subjects = (Object.keys(SUBJECTS) as Subject[]).filter((key) => figures.some(({ subject }) => subject === key))
  return (
    <div className="grid gap-3.5">
      {subjects.map((key) => (
        <Card key={key} title={SUBJECTS[key]} flush>
          <DataTable
            caption={SUBJECTS[key]}
            columns={columns(scope)}
            rows={figures.filter(({ subject }) => subject === key)}
            rowKey={({ value }) => value.id}
            footer={null}
          />
        </Card>
      ))}
    </div>
  )
}
