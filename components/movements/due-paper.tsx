import { PageHeader } from '@/components/shell/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PrintButton } from '@/components/ui/print-button'
import { type CivilDate, formatDay, spellDay } from '@/lib/civil-date'
import { hrefWith, type SearchParams } from '@/lib/list-state'
import type { DueQuery } from '@/lib/movements/due/input'
import { DUE_ACTIONS, DUE_KINDS } from '@/lib/movements/due/labels'
import type { DueCase } from '@/lib/movements/due/queries'
import { groupOf, stepInWords } from '@/lib/movements/due/words/rules'
import { formatPartial } from '@/lib/partial-date'

type Line = { at: number; due: DueCase }

const columns = [
  { key: 'at', header: 'TT', align: 'center' as const, className: 'min-w-0!', cell: ({ at }: Line) => at },
  { key: 'name', header: 'Họ và tên', cell: ({ due }: Line) => <b>{due.name}</b> },
  {
    key: 'born',
    header: 'Ngày sinh',
    className: 'num',
    cell: ({ due }: Line) => due.birthDate && formatPartial(due.birthDate),
  },
  { key: 'post', header: 'Chức danh', cell: ({ due }: Line) => due.postTitle },
  { key: 'since', header: 'Giữ chức từ', className: 'num', cell: ({ due }: Line) => formatDay(due.from) },
  { key: 'task', header: 'Việc', cell: ({ due }: Line) => DUE_KINDS[due.kind] },
  {
    key: 'step',
    header: 'Nội dung thực hiện',
    cell: ({ due }: Line) => [DUE_ACTIONS[due.kind], stepInWords(due)].filter(Boolean).join(' '),
  },
  { key: 'due', header: 'Đến hạn', className: 'num', cell: ({ due }: Line) => formatDay(due.dueOn) },
]

type Props = {
  rows: readonly DueCase[]
  query: DueQuery
  params: SearchParams
  filter: string
  office: { readonly committeeName: string; readonly officeName: string }
  printedBy: string
  on: CivilDate
  today: CivilDate
}

/** The list as it lies on paper: A4 across, all pages of it, with who printed it and when. */
export function DuePaper({ rows, query, params, filter, office, printedBy, on, today }: Props) {
  const lines = rows.map((due, at) => ({ at: at + 1, due }))
  return (
    <div className="print-wide paper-list">
      <div className="no-print">
        <PageHeader
          title="In danh sách đến hạn"
          crumbs={[{ href: hrefWith('/movements/due', params, {}), label: 'Đến hạn' }]}
          actions={
            <>
              <ButtonLink href={hrefWith('/movements/due', params, {})}>Về danh sách</ButtonLink>
              <PrintButton>In</PrintButton>
            </>
          }
        />
      </div>
      <Card flush>
        <div className="grid gap-1 px-4 py-4 text-center print:px-0 print:pt-0">
          <div className="mb-3 flex flex-wrap justify-between gap-x-6 text-[13px] uppercase">
            <div>
              <p>{office.committeeName}</p>
              <p className="font-bold">{office.officeName}</p>
            </div>
            <p className="font-bold">Đảng Cộng sản Việt Nam</p>
          </div>
          <h2 className="text-[17px] uppercase">Danh sách việc đến hạn</h2>
          <p className="text-[13.5px]">
            {filter} · số liệu tại ngày {formatDay(on)}
          </p>
          <p className="text-[13px] text-ink-3 first-letter:uppercase">
            {spellDay(today)} · Người in: {printedBy}
          </p>
        </div>
        <DataTable
          caption="Danh sách việc đến hạn"
          columns={columns}
          rows={lines}
          rowKey={({ due }) => due.key}
          groupOf={({ due }) => groupOf(due, query.by, on)}
          total={lines.length}
          noun="việc"
          wide
          empty={<Empty title="Không có việc nào đến hạn" />}
        />
        <div className="grid break-before-avoid break-inside-avoid grid-cols-2 px-4 pt-5 pb-16 text-center text-[13px] font-bold uppercase">
          <p>Người lập</p>
          <p>Người duyệt</p>
        </div>
      </Card>
    </div>
  )
}
