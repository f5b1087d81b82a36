import { Plus, Wand2 } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Combobox } from '@/components/ui/combobox'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { FilterBar } from '@/components/ui/filter-bar'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { one, onPage, type SearchParams } from '@/lib/list-state'
import type { TargetRow } from '@/lib/movements/reorganisations/queries'
import { formatFraction } from '@/lib/numbers'
import { planClosure, proposePosts } from '@/lib/organisation/reorganisations/actions'
import type { Closure } from '@/lib/organisation/reorganisations/posts/queries'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { planPath } from './plan-frame'

type Row = Plan['posts'][number] & { unitName: string; taken: number; levelName: string }

const columns = (plan: Plan): Column<Row>[] => [
  {
    key: 'title',
    header: 'Chức danh',
    cell: (row) => (
      <>
        {plan.committedAt ? (
          row.fullTitle
        ) : (
          <TextLink href={`${planPath(plan.id)}?step=posts&post=${row.id}`}>{row.fullTitle}</TextLink>
        )}
        <span className="sub">{row.unitName}</span>
      </>
    ),
  },
  { key: 'level', header: 'Diện quản lý', cell: (row) => row.levelName, hideOnPhone: true },
  {
    key: 'seats',
    header: 'Vị trí',
    align: 'right',
    cell: (row) => (
      <>
        {row.seats}
        {row.beyondQuota > 0 && <span className="sub">ngoài số lượng {row.beyondQuota}</span>}
      </>
    ),
  },
  { key: 'taken', header: 'Đã bố trí', align: 'right', cell: (row) => formatFraction(row.taken, row.seats) },
]

function Closures({ plan, closures }: { plan: Plan; closures: readonly Closure[] }) {
  if (plan.committedAt && closures.length === 0) return null
  const close = !plan.committedAt && (
    <DialogButton label="Bỏ một vị trí" title="Bỏ vị trí" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={planClosure} hidden={{ reorganisationId: plan.id }} submit="Đưa vào phương án">
        <Combobox name="seatId" label="Vị trí" src="/api/seats/search" placeholder="Chức danh, đơn vị…" required />
      </ActionForm>
    </DialogButton>
  )
  return (
    <Card title={`Vị trí bỏ trong các đơn vị khác (${closures.length})`} actions={close || undefined}>
      {closures.length === 0 && <p className="muted">Không có.</p>}
      <ul className="grid gap-2">
        {closures.map(({ seatId, title, ordinal }) => (
          <li key={seatId} className="flex flex-wrap items-center justify-between gap-2">
            {ordinal > 1 ? `${title} (vị trí ${ordinal})` : title}
            {!plan.committedAt && (
              <ActionForm action={planClosure} hidden={{ reorganisationId: plan.id, seatId }} guard={false} inline>
                <SubmitButton size="small" tone="quiet">
                  Giữ lại
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Props = {
  plan: Plan
  targets: readonly TargetRow[]
  closures: readonly Closure[]
  levels: ReadonlyMap<string, string>
  params: SearchParams
  page: number
}

/** The posts of the units to come, as their forerunners had them, and the seats that end elsewhere. */
export function PostsStep({ plan, targets, closures, levels, params, page }: Props) {
  const path = planPath(plan.id)
  const unit = one(params, 'unit')
  const taken = new Map(targets.map(({ key, taken: count }) => [key, count]))
  const rows = plan.units
    .filter(({ id }) => !unit || id === unit)
    .flatMap(({ id, name }) =>
      plan.posts
        .filter(({ plannedUnitId }) => plannedUnitId === id)
        .map((post) => ({
          ...post,
          unitName: name,
          taken: taken.get(post.id) ?? 0,
          levelName: levels.get(post.managingLevel ?? '') ?? '—',
        })),
    )
  const bare = plan.units.filter(({ id, isNew }) => isNew && plan.posts.every((post) => post.plannedUnitId !== id))
  const actions = !plan.committedAt && plan.units.length > 0 && (
    <>
      {bare.length > 0 && (
        <ActionForm action={proposePosts} hidden={{ reorganisationId: plan.id }} guard={false} inline>
          <SubmitButton tone="plain" icon={<Icon of={Wand2} size={16} />}>
            Gợi ý cho {bare.length} đơn vị chưa có chức danh
          </SubmitButton>
        </ActionForm>
      )}
      <ButtonLink href={`${path}?step=posts&post=new`} tone="primary" icon={<Icon of={Plus} size={16} />}>
        Thêm chức danh
      </ButtonLink>
    </>
  )
  return (
    <>
      <Card title="Chức danh của các đơn vị sau sắp xếp" actions={actions || undefined} flush>
        <FilterBar
          path={path}
          params={{ ...params, step: 'posts' }}
          search={null}
          filters={[
            { name: 'unit', label: 'Đơn vị', options: plan.units.map(({ id, name }) => ({ value: id, label: name })) },
          ]}
        />
        <DataTable
          caption="Chức danh của các đơn vị sau sắp xếp"
          columns={columns(plan)}
          rows={onPage(rows, page)}
          rowKey={({ id }) => id}
          total={rows.length}
          noun="chức danh"
          empty={
            <Empty title="Chưa có chức danh nào">
              {plan.units.length === 0
                ? 'Lập các đơn vị ở bước 1 trước.'
                : 'Lấy gợi ý theo chức danh của các đơn vị cũ, rồi sửa số vị trí cho đúng với văn bản.'}
            </Empty>
          }
        />
        <Pagination total={rows.length} page={page} path={path} params={{ ...params, step: 'posts' }} />
      </Card>
      <Closures plan={plan} closures={closures} />
    </>
  )
}
