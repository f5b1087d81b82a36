import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import { formatNumber } from '@/lib/numbers'
import type { Names } from '@/lib/reports/forms/names/queries'

type Row = Names['rows'][number]
type Props = { names: Names; unit: string; path: string; params: SearchParams; page: number }

const name: Column<Row> = {
  key: 'name',
  header: 'Cán bộ',
  cell: ({ href, label, note }) => (
    <>
      {href ? <TextLink href={href}>{label}</TextLink> : label}
      {note && <span className="sub">{note}</span>}
    </>
  ),
}

const day: Column<Row> = {
  key: 'on',
  header: 'Ngày',
  className: 'num',
  cell: ({ on, paper }) => (on && paper ? <TextLink href={paper}>{formatDay(on)}</TextLink> : on && formatDay(on)),
}

const weight: Column<Row> = {
  key: 'weight',
  header: 'Số',
  align: 'right',
  className: 'num',
  cell: (row) => formatNumber(row.weight),
}

/** The names behind one number of a table: what stands here adds up to it. */
export function CellNames({ names, unit, path, params, page }: Props) {
  const title = `${names.line} – ${names.column}`
  const columns = [
    name,
    ...(names.rows.some(({ on }) => on) ? [day] : []),
    ...(names.rows.some((row) => row.weight !== 1) ? [weight] : []),
  ]
  return (
    <Card
      id="names"
      flush
      title={title}
      more={{ href: hrefWith(path, params, { line: null, column: null }), label: 'Đóng' }}
    >
      <DataTable
        caption={title}
        columns={columns}
        rows={names.rows}
        rowKey={({ key }) => key}
        footer={`Cộng: ${formatNumber(names.weight)} ${unit}`}
      />
      <Pagination total={names.total} page={page} path={path} params={params} />
    </Card>
  )
}
