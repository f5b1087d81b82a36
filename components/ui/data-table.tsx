import { Fragment, type ReactNode } from 'react'
import { hrefWith, type ListState, type SearchParams } from '@/lib/list-state'
import { Empty } from './empty'
import { Scroller } from './scroller'
import { TextLink } from './text-link'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** The name in `?sort=`. */
  sort?: string
  align?: 'right' | 'center'
  className?: string
  hideOnPhone?: boolean
  /** What stands under this column in the total row. */
  total?: ReactNode
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  total?: number
  noun?: string
  path?: string
  params?: SearchParams
  state?: ListState
  footer?: ReactNode
  selectable?: { form: string; label: (row: Row) => string; name?: string }
  empty?: ReactNode
  highlight?: (row: Row) => boolean
  /** Rows that follow one another under one heading. */
  groupOf?: (row: Row) => string
  /** Scrolls sideways on the phone with its first column in place, instead of becoming cards. */
  wide?: boolean
}

const INTEGER = new Intl.NumberFormat('vi-VN')

function classOf<Row>(column: Column<Row>, isTitle: boolean) {
  const names = [isTitle && 'title', column.align, column.className, column.hideOnPhone && 'off-phone']
  return names.filter(Boolean).join(' ') || undefined
}

/** What a cell is called where there is no head above it. */
const labelOf = <Row,>({ header }: Column<Row>) => (typeof header === 'string' ? header : undefined)

function Head<Row>({
  column,
  path,
  params,
  state,
}: Pick<Props<Row>, 'path' | 'params' | 'state'> & { column: Column<Row> }) {
  const isSorted = column.sort !== undefined && state?.sort === column.sort
  const order = state?.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={classOf(column, false)} aria-sort={isSorted ? order : undefined}>
      {column.sort && path && params ? (
        <TextLink
          href={hrefWith(path, params, { sort: isSorted && !state?.descending ? `-${column.sort}` : column.sort })}
        >
          {column.header}
          {isSorted && (state?.descending ? ' ↓' : ' ↑')}
        </TextLink>
      ) : (
        column.header
      )}
    </th>
  )
}

function GroupHead<Row>({
  rows,
  at,
  groupOf,
  span,
}: Pick<Props<Row>, 'rows' | 'groupOf'> & { at: number; span: number }) {
  const [before, row] = [rows[at - 1], rows[at]]
  if (!groupOf || row === undefined) return null
  const name = groupOf(row)
  if (before !== undefined && groupOf(before) === name) return null
  return (
    <tr className="group-head">
      <th scope="colgroup" colSpan={span}>
        {name}
      </th>
    </tr>
  )
}

function Foot<Row>({ columns, total, noun, footer, selectable }: Props<Row>) {
  const hasTotals = columns.some((column) => column.total !== undefined)
  if (!hasTotals && (footer === null || (footer === undefined && total === undefined))) return null
  const text =
    footer ?? (total === undefined ? columns[0]?.total : `Cộng: ${INTEGER.format(total)}${noun ? ` ${noun}` : ''}`)
  const firstTotal = columns.findIndex((column) => column.total !== undefined)
  const span = firstTotal < 0 ? columns.length : Math.max(1, firstTotal)
  return (
    <tfoot>
      <tr>
        <td colSpan={span + (selectable ? 1 : 0)}>{text}</td>
        {columns.slice(span).map((column) => (
          <td key={column.key} className={classOf(column, false)} data-label={labelOf(column)}>
            {column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** A table whose state is the address: sorting is a link, and on the phone each row becomes a card. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, path, params, state, selectable, empty, highlight, groupOf, wide } = props
  if (rows.length === 0) return empty ?? <Empty title="Không có dòng nào" />
  const labels = columns.map(labelOf)
  const table = (
    <table className={wide ? 'table frozen' : 'table cards'}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {selectable && (
            <th scope="col" className="table-select">
              <input type="checkbox" aria-label="Chọn cả trang" data-all={selectable.form} />
            </th>
          )}
          {columns.map((column) => (
            <Head key={column.key} column={column} path={path} params={params} state={state} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={rowKey(row)}>
            <GroupHead rows={rows} at={at} groupOf={groupOf} span={columns.length + (selectable ? 1 : 0)} />
            <tr className={highlight?.(row) ? 'highlight' : undefined}>
              {selectable && (
                <td className="table-select">
                  <input
                    type="checkbox"
                    name={selectable.name ?? 'ids'}
                    value={rowKey(row)}
                    form={selectable.form}
                    aria-label={`Chọn ${selectable.label(row)}`}
                  />
                </td>
              )}
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  className={classOf(column, index === 0)}
                  data-label={index === 0 ? undefined : labels[index]}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
      <Foot {...props} />
    </table>
  )
  if (!wide) return <div className="table-scroll">{table}</div>
  return (
    <Scroller label={caption} className="table-scroll">
      {table}
    </Scroller>
  )
}
