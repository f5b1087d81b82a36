import { PageHeader } from '@/components/shell/page-header'
import { Basis } from '@/components/ui/basis'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import { Definitions } from '@/components/ui/definitions'
import { Empty } from '@/components/ui/empty'
import type { CivilDate } from '@/lib/civil-date'
import { STANDARD_PARTS, type StandardPart } from '@/lib/qualifications/standards/labels'
import type { findStandardPage, StandardRow } from '@/lib/qualifications/standards/queries'
import { askedWords } from '@/lib/qualifications/standards/rules'
import { ChangeStandard, CorrectStandard, EndStandard } from './standard-dialogs'
import { partColumns } from './standards-list'

type Page = NonNullable<ReturnType<typeof findStandardPage>>
type Props = { page: Page; on: CivilDate; day: string; mayWrite: boolean }

const PARTS = Object.keys(STANDARD_PARTS) as StandardPart[]

/** What one kind of post asks for on the day, and every time its standard had. */
export function StandardView({ page: { code, name, current, history, levels }, on, day, mayWrite }: Props) {
  const columns: Column<StandardRow>[] = [
    { key: 'time', header: 'Hiệu lực', cell: (row) => <DatedRow {...row} on={on} /> },
    ...partColumns<StandardRow>((row) => row, levels),
    { key: 'basis', header: 'Căn cứ', cell: (row) => <Basis {...row} /> },
  ]
  const acting: Column<StandardRow> = {
    key: 'act',
    header: <span className="sr-only">Sửa</span>,
    cell: (row) => (
      <div className="flex justify-end gap-1">
        <CorrectStandard row={row} levels={levels} />
        {row === history[0] && <EndStandard row={row} />}
      </div>
    ),
  }
  return (
    <>
      <PageHeader
        title={name}
        subtitle="Tiêu chuẩn chức danh"
        asOf={on}
        crumbs={[
          { href: `/rules${day}`, label: 'Quy định' },
          { href: `/standards${day}`, label: 'Tiêu chuẩn chức danh' },
        ]}
        actions={mayWrite && <ChangeStandard kind={code} current={current} levels={levels} on={on} />}
      />
      <div className="grid gap-4">
        <Card title="Trong ngày đang xem">
          {current ? (
            <Definitions
              columns={3}
              items={[
                ...PARTS.map((part) => ({
                  term: STANDARD_PARTS[part],
                  value: askedWords(current, part, levels) ?? 'không yêu cầu',
                })),
                { term: 'Căn cứ', value: <Basis {...current} /> },
              ]}
            />
          ) : (
            <p className="muted">Chưa đặt tiêu chuẩn trong ngày này.</p>
          )}
        </Card>
        <Card title="Các lần thay đổi" flush>
          <DataTable
            caption="Các lần thay đổi"
            columns={mayWrite ? [...columns, acting] : columns}
            rows={history}
            rowKey={({ id }) => id}
            footer={null}
            empty={<Empty title="Chưa từng đặt">Loại chức danh này chưa có tiêu chuẩn nào.</Empty>}
          />
        </Card>
      </div>
    </>
  )
}
