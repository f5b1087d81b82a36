import { PageHeader } from '@/components/shell/page-header'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { formatDay } from '@/lib/civil-date'
import { formatFigure, spellTime } from '@/lib/figures/rules'
import type { SearchParams } from '@/lib/list-state'
import { formatFraction, formatNumber } from '@/lib/numbers'
import type { findIssuedFigure } from '@/lib/reports/issued/queries'
import type { listIssuedRows, ReportRow } from '@/lib/reports/queries'

type Figure = NonNullable<ReturnType<typeof findIssuedFigure>>
type List = ReturnType<typeof listIssuedRows>

type Props = { report: ReportRow; figure: Figure; list: List; page: number; params: SearchParams }

const shownValue = (figure: Figure) =>
  figure.part !== null && figure.whole !== null
    ? `${formatFraction(figure.part, figure.whole)} (${formatFigure(figure)})`
    : `${formatFigure(figure)} ${figure.unit}`

const timeOf = ({ on, from, until }: Figure) =>
  spellTime({ ...(on ? { on } : {}), ...(from && until ? { from, until } : {}) })

/** The rows behind a number of an issued report, as they were then. */
export function IssuedFigure({ report, figure, list, page, params }: Props) {
  const path = `/reports/${report.id}/figures/${figure.figureId}`
  const isRate = figure.part !== null
  return (
    <>
      <PageHeader
        title={`${figure.title}: ${shownValue(figure)}`}
        subtitle={`${timeOf(figure)}; như lúc phát hành báo cáo ${report.numberText ?? ''} ngày ${report.issuedOn ? formatDay(report.issuedOn) : ''}`}
        crumbs={[
          { href: '/reports', label: 'Báo cáo' },
          { href: `/reports/${report.id}`, label: report.title },
        ]}
      />
      <Card flush>
        <DataTable
          caption={figure.title}
          rows={list.rows}
          rowKey={(row) => row.key}
          total={list.total}
          noun="dòng"
          columns={[
            { key: 'label', header: 'Tên', cell: (row) => row.label },
            ...(isRate
              ? [
                  {
                    key: 'part',
                    header: 'Tính vào tử số',
                    cell: (row: List['rows'][number]) => (row.part ? 'có' : 'không'),
                  },
                ]
              : []),
            {
              key: 'weight',
              header: isRate ? 'Số' : figure.unit,
              align: 'right',
              cell: (row) => formatNumber(row.weight),
            },
          ]}
        />
        <Pagination total={list.total} page={page} path={path} params={params} />
      </Card>
    </>
  )
}
