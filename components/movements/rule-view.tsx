import { PageHeader } from '@/components/shell/page-header'
import { Basis } from '@/components/ui/basis'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import { Definitions } from '@/components/ui/definitions'
import { Empty } from '@/components/ui/empty'
import type { CivilDate } from '@/lib/civil-date'
import { figureWords, MEASURES } from '@/lib/movements/checks/labels'
import type { KindOption, RulePage, RuleRow } from '@/lib/movements/rulebook/queries'
import { ChangeRule, CorrectRule, EndRule } from './rule-dialogs'

type Props = { page: RulePage; kinds: readonly KindOption[]; on: CivilDate; day: string; mayWrite: boolean }

const columnsOn = (on: CivilDate): Column<RuleRow>[] => [
  { key: 'time', header: 'Hiệu lực', cell: (row) => <DatedRow {...row} on={on} /> },
  { key: 'figure', header: 'Con số', cell: (row) => figureWords(row) },
  { key: 'scope', header: 'Áp dụng với', cell: ({ scope }) => scope?.join('; ') ?? 'mọi chức danh' },
  { key: 'basis', header: 'Căn cứ', cell: (row) => <Basis {...row} /> },
]

/** One rule: what it measures, its figures on the day, and every time it had. */
export function RuleView({ page: { code, current, history }, kinds, on, day, mayWrite }: Props) {
  const last = history[0]
  const acting: Column<RuleRow> = {
    key: 'act',
    header: <span className="sr-only">Sửa</span>,
    cell: (row) => (
      <div className="flex justify-end gap-1">
        <CorrectRule code={code} kinds={kinds} row={row} />
        {row === last && <EndRule row={row} />}
      </div>
    ),
  }
  return (
    <>
      <PageHeader
        title={current?.title ?? last?.title ?? 'Quy định'}
        subtitle={MEASURES[code].means.replace(/\.$/, '')}
        crumbs={[{ href: `/rules${day}`, label: 'Quy định' }]}
        asOf={on}
        actions={mayWrite && <ChangeRule code={code} kinds={kinds} current={current} on={on} />}
      />
      <div className="grid gap-4">
        <Card title="Trong ngày đang xem">
          {current ? (
            <Definitions
              columns={2}
              items={[
                { term: 'Con số', value: figureWords(current) },
                { term: 'Hiệu lực', value: <DatedRow {...current} /> },
                { term: 'Căn cứ', value: <Basis {...current} /> },
                { term: 'Áp dụng với', value: current.scope?.join('; ') ?? 'mọi chức danh' },
              ]}
            />
          ) : (
            <p className="muted">Không áp dụng trong ngày này.</p>
          )}
        </Card>
        <Card title="Các lần thay đổi" flush>
          <DataTable
            caption="Các lần thay đổi"
            columns={mayWrite ? [...columnsOn(on), acting] : columnsOn(on)}
            rows={history}
            rowKey={({ id }) => id}
            footer={null}
            empty={<Empty title="Chưa từng đặt">Quy định này chưa có con số nào.</Empty>}
          />
        </Card>
      </div>
    </>
  )
}
