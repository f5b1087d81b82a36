import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { type FigureScope, type FigureValue, figureHref } from '@/lib/figures/rules'
import { LOCAL_STATUS_NAMES } from '@/lib/movements/local/labels'
import { formatFraction, formatNumber, formatPercent } from '@/lib/numbers'

type Props = { figures: readonly FigureValue[]; scope: FigureScope }

/** Of each kind of bound post: how many there are, how many are held by whom, and how many stand open; each opens its names. */
export function LocalSummary({ figures, scope }: Props) {
  const rowsOf = (figure: FigureValue, key: string) => figure.groups.find((group) => group.key === key)?.rows ?? 0
  const opened = (figure: FigureValue, group: string) => {
    const rows = rowsOf(figure, group)
    if (rows === 0) return <span className="muted">0</span>
    return <TextLink href={figureHref(figure.id, scope, { group })}>{formatNumber(rows)}</TextLink>
  }
  const share = (key: string, header: string): Column<FigureValue> => ({
    ...{ key, header, align: 'right' as const },
    cell: (figure) => opened(figure, key),
  })
  const columns: Column<FigureValue>[] = [
    { key: 'title', header: 'Chỉ số', className: 'sm:w-[38%]', cell: ({ title }) => title },
    {
      ...{ key: 'whole', header: 'Số chức danh', align: 'right' },
      cell: (figure) => <TextLink href={figureHref(figure.id, scope)}>{formatNumber(figure.whole ?? 0)}</TextLink>,
    },
    share('non-local', LOCAL_STATUS_NAMES['non-local']),
    share('local', LOCAL_STATUS_NAMES.local),
    share('undecided', LOCAL_STATUS_NAMES.undecided),
    share('vacant', 'Còn khuyết'),
    {
      ...{ key: 'rate', header: 'Tỷ lệ', align: 'right' },
      cell: ({ part = 0, whole = 0, value }) => (
        <>
          {formatFraction(part, whole)}
          {value !== null && <span className="sub">{formatPercent(value)}</span>}
        </>
      ),
    },
  ]
  return (
    <Card flush className="mb-4">
      <DataTable
        caption="Số chức danh theo kết quả xác định"
        columns={columns}
        rows={figures}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}
