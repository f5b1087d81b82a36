import {
  type Cell,
  columnNumbers,
  hasNumbers,
  headRows,
  type FormTable as Table,
  type TableLine,
} from '@/lib/form-table'
import { formatNumber } from '@/lib/numbers'
import { Scroller } from './scroller'
import { TextLink } from './text-link'

type Props = {
  label: string
  /** What the lines are. */
  head: string
  table: Table
  /** Where the names of a cell stand. */
  hrefOf: (cell: Cell) => string
  chosen: Cell | null
}

const INDENTS = ['', 'pl-6', 'pl-10', 'pl-14'] as const

function Head({ head, table }: Pick<Props, 'head' | 'table'>) {
  const rows = headRows(table.columns)
  const before = hasNumbers(table) ? ['number', 'words'] : ['words']
  return (
    <thead>
      {rows.map((cells, level) => (
        <tr key={cells.map(({ text }) => text).join()}>
          {level === 0 && hasNumbers(table) && (
            <th scope="col" rowSpan={rows.length} className="number">
              TT
            </th>
          )}
          {level === 0 && (
            <th scope="col" rowSpan={rows.length} className="words">
              {head}
            </th>
          )}
          {cells.map(({ text, at, colSpan, rowSpan }) => (
            <th key={`${at} ${text}`} scope={colSpan > 1 ? 'colgroup' : 'col'} colSpan={colSpan} rowSpan={rowSpan}>
              {text}
            </th>
          ))}
        </tr>
      ))}
      <tr className="counted">
        {columnNumbers(table).map((text, at) => (
          <td key={text} className={before[at]}>
            {text}
          </td>
        ))}
      </tr>
    </thead>
  )
}

function Numbers({ line, table, hrefOf, chosen }: Omit<Props, 'label' | 'head'> & { line: TableLine }) {
  return line.values.map((value, at) => {
    const column = table.columns[at]
    if (!column) return null
    const isChosen = chosen?.line === line.key && chosen.column === column.key
    return (
      <td key={column.key}>
        {value === null && <span className="muted">–</span>}
        {value === 0 && <span className="muted">0</span>}
        {value !== null && value !== 0 && (
          <TextLink
            href={hrefOf({ line: line.key, column: column.key })}
            aria-current={isChosen ? 'true' : undefined}
            aria-label={`${formatNumber(value)}: ${line.label}, ${[...column.groups, column.label].join(', ')}`}
          >
            {formatNumber(value)}
          </TextLink>
        )}
      </td>
    )
  })
}

/** A statistical table as on paper, each number a link to its names. */
export function FormTable(props: Props) {
  const { label, table } = props
  const isNumbered = hasNumbers(table)
  return (
    <Scroller label={label} className="table-scroll">
      <table className="form-table">
        <caption className="sr-only">{label}</caption>
        <Head {...props} />
        <tbody>
          {table.lines.map((line) => (
            <tr key={line.key} className={line.depth === 0 ? 'top' : undefined}>
              {isNumbered && <td className="number">{line.number}</td>}
              <th scope="row" className={INDENTS[line.depth]}>
                {line.label}
              </th>
              <Numbers {...props} line={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
