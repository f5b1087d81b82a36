import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Wrong } from '@/lib/reports/templates/checking/rules'

const COLUMNS: readonly Column<Wrong>[] = [
  { key: 'place', header: 'Vị trí', className: 'sm:w-[17%]', cell: ({ place }) => place },
  {
    key: 'tag',
    header: 'Thẻ',
    className: 'sm:w-[38%]',
    cell: ({ tag, near }) => (
      <>
        {tag && <code className="[overflow-wrap:anywhere]">{tag}</code>}
        {near && near !== tag && (
          <span className="sub [overflow-wrap:anywhere]">
            gần: <code>{near}</code>
          </span>
        )}
      </>
    ),
  },
  { key: 'message', header: 'Sai thế nào, sửa ra sao', cell: ({ message }) => message },
]

/** Everything that is wrong with a template, in the order of its pages. */
export function WrongsTable({ wrongs }: { wrongs: readonly Wrong[] }) {
  const rows = wrongs.map((wrong, at) => ({ ...wrong, at }))
  return (
    <Card title={`${wrongs.length} chỗ sai trong mẫu`} flush>
      <DataTable
        caption="Những chỗ sai trong mẫu"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ at }) => String(at)}
        footer={null}
      />
    </Card>
  )
}
