import { PersonName } from '@/components/people/person-name'
import { ActionForm } from '@/components/ui/action-form'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Select } from '@/components/ui/select'
import { MANNERS } from '@/lib/movements/labels'
import { place } from '@/lib/movements/reorganisations/actions'
import type { Grid, GridRow } from '@/lib/movements/reorganisations/grid/queries'
import { OTHER_OUTCOMES } from '@/lib/movements/reorganisations/labels'
import type { Plan } from '@/lib/organisation/reorganisations/queries'

const outcomes = Object.entries(OTHER_OUTCOMES).map(([value, label]) => ({ value, label }))

const outcomeWords = (placed: string | null) =>
  OTHER_OUTCOMES[placed as keyof typeof OTHER_OUTCOMES] as string | undefined

const person: Column<GridRow> = {
  key: 'person',
  header: 'Cán bộ',
  className: 'sm:w-[20%]',
  cell: (row) => <PersonName person={{ id: row.personId, fullName: row.name, birthDate: row.birthDate }} />,
}

const held: Column<GridRow> = {
  key: 'held',
  header: 'Đang giữ',
  className: 'sm:w-[34%]',
  cell: (row) => (
    <>
      {row.title}
      {row.manner !== 'main' && <span className="sub">{MANNERS[row.manner]}</span>}
    </>
  ),
}

const result: Column<GridRow> = {
  key: 'placed',
  header: 'Từ ngày sắp xếp',
  cell: (row) => row.placedTitle ?? outcomeWords(row.placed) ?? '—',
}

function Choice({ row, at }: { row: GridRow; at: number }) {
  const { suggested } = row
  const proposal = suggested ? `Gợi ý: ${suggested.title ?? outcomeWords(suggested.value)}` : 'Chưa có gợi ý'
  return (
    <>
      <input type="hidden" name={`rows.${at}.key`} value={row.key} />
      <Select
        // What the suggestions have chosen is shown, not what stood here before.
        key={row.placed}
        name={`rows.${at}.placed`}
        label={`Bố trí ${row.name}, ${row.title}`}
        hideLabel
        options={[...row.offers, { label: 'Không bố trí vào chức danh mới', options: outcomes }]}
        defaultValue={row.placed}
        placeholder="Chưa có phương án"
        hint={row.placed ? undefined : proposal}
      />
    </>
  )
}

/** One row a seat that ends; a plan that is done shows what came of it. */
export function PeopleGrid({ plan, grid: { rows, total } }: { plan: Plan; grid: Grid }) {
  const places = new Map(rows.map(({ key }, at) => [key, at]))
  const choice: Column<GridRow> = {
    key: 'placed',
    header: 'Từ ngày sắp xếp',
    cell: (row) => <Choice row={row} at={places.get(row.key) ?? 0} />,
  }
  const table = (
    <DataTable
      caption="Bố trí người"
      columns={[person, held, plan.committedAt ? result : choice]}
      rows={rows}
      rowKey={({ key }) => key}
      total={total}
      noun="chức danh đang có người giữ"
      empty={
        <Empty title="Không có ai">
          Không có người nào khớp điều kiện lọc, hoặc phương án chưa có đơn vị nào kết thúc.
        </Empty>
      }
    />
  )
  if (plan.committedAt || rows.length === 0) return table
  return (
    <ActionForm
      action={place}
      hidden={{ reorganisationId: plan.id }}
      doneMessage="Đã ghi."
      submit={`Ghi ${rows.length} dòng của trang này`}
      className="grid gap-3 pb-4 [&>div:last-child]:px-4"
    >
      {table}
    </ActionForm>
  )
}
