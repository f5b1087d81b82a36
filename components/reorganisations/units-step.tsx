import { BookMarked, Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Combobox } from '@/components/ui/combobox'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DialogButton } from '@/components/ui/dialog-button'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { dropEnding, endUnit, fromCatalogue } from '@/lib/organisation/reorganisations/actions'
import type { Arranged, ArrangedUnit } from '@/lib/organisation/reorganisations/arranged/queries'
import type { EndingPlace } from '@/lib/organisation/reorganisations/catalogue/queries'
import { CHANGES } from '@/lib/organisation/reorganisations/labels'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { planPath } from './plan-frame'

const SHOWN = 4

function Sources({ unit }: { unit: ArrangedUnit }) {
  if (unit.formerName && unit.formerName !== unit.name) return <>Trước đây là {unit.formerName}</>
  if (unit.sources.length === 0) return <span className="muted">Không kế thừa đơn vị nào</span>
  const more = unit.sources.length - SHOWN
  return (
    <>
      {unit.sources.slice(0, SHOWN).map(({ endingId, id, name, isMain }) => (
        <span key={endingId} className="block py-[3px]">
          <TextLink href={`/organisation/units/${id}`}>{name}</TextLink>
          {!isMain && <span className="muted"> (một phần)</span>}
        </span>
      ))}
      {more > 0 && <span className="muted">và {more} đơn vị nữa</span>}
    </>
  )
}

const columns = (plan: Plan): Column<ArrangedUnit>[] => [
  {
    key: 'name',
    header: 'Đơn vị sau sắp xếp',
    cell: (unit) => (
      <>
        {plan.committedAt ? (
          <TextLink href={`/organisation/units/${unit.unitId}`}>{unit.name}</TextLink>
        ) : (
          <TextLink href={`${planPath(plan.id)}?step=units&unit=${unit.id}`}>{unit.name}</TextLink>
        )}
        <span className="sub">{[unit.code, unit.parentName].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  {
    key: 'change',
    header: 'Hình thức',
    cell: ({ change }) => <Badge tone={change === 'found' ? 'blue' : 'neutral'}>{CHANGES[change]}</Badge>,
  },
  { key: 'sources', header: 'Trên cơ sở', cell: (unit) => <Sources unit={unit} /> },
]

function Catalogue({ plan, places }: { plan: Plan; places: readonly EndingPlace[] }) {
  const known = places.filter(({ main }) => main)
  if (known.length === 0) return null
  return (
    <DialogButton
      label={`Gợi ý theo danh mục (${known.length} địa bàn)`}
      title="Địa bàn được sắp xếp từ ngày này"
      icon={<Icon of={BookMarked} size={16} />}
      wide
    >
      <ActionForm
        action={fromCatalogue}
        hidden={{ reorganisationId: plan.id }}
        submit="Đưa vào phương án"
        doneMessage="Đã đưa vào phương án."
      >
        <CheckboxGroup
          name="places"
          label="Đảng bộ, HĐND, UBND, Mặt trận và đoàn thể của các địa bàn được chọn sẽ kết thúc; đơn vị mới lập theo danh mục địa giới"
          columns={2}
          defaultValue={known.map(({ id }) => id)}
          options={known.map(({ id, name, main }) => ({ value: id, label: `${name} → ${main?.fullName}` }))}
        />
      </ActionForm>
    </DialogButton>
  )
}

function Dissolved({ plan, rows }: { plan: Plan; rows: Arranged['dissolved'] }) {
  if (plan.committedAt && rows.length === 0) return null
  const dissolve = !plan.committedAt && (
    <DialogButton label="Thêm đơn vị giải thể" title="Đơn vị giải thể" size="small" icon={<Icon of={Plus} size={15} />}>
      <ActionForm action={endUnit} hidden={{ reorganisationId: plan.id }} submit="Đưa vào phương án">
        <Combobox
          name="unitId"
          label="Đơn vị"
          src="/api/units/search"
          hint="Không có đơn vị nào kế thừa; chức danh của đơn vị kết thúc theo"
          required
        />
      </ActionForm>
    </DialogButton>
  )
  return (
    <Card title={`Giải thể, không có đơn vị kế thừa (${rows.length})`} actions={dissolve || undefined}>
      {rows.length === 0 && <p className="muted">Không có.</p>}
      <ul className="grid gap-2">
        {rows.map(({ endingId, id, name }) => (
          <li key={endingId} className="flex flex-wrap items-center justify-between gap-2">
            <TextLink href={`/organisation/units/${id}`}>{name}</TextLink>
            {!plan.committedAt && (
              <ActionForm action={dropEnding} hidden={{ reorganisationId: plan.id, id: endingId }} guard={false} inline>
                <SubmitButton size="small" tone="quiet">
                  Bỏ khỏi phương án
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Props = { plan: Plan; arranged: Arranged; places: readonly EndingPlace[] }

/** Which units there will be, out of which, and which end without a successor. */
export function UnitsStep({ plan, arranged, places }: Props) {
  const actions = !plan.committedAt && (
    <>
      <Catalogue plan={plan} places={places} />
      <ButtonLink href={`${planPath(plan.id)}?step=units&unit=new`} tone="primary" icon={<Icon of={Plus} size={16} />}>
        Thêm đơn vị
      </ButtonLink>
    </>
  )
  return (
    <>
      <Card title={`Đơn vị sau sắp xếp (${arranged.units.length})`} actions={actions || undefined} flush>
        <DataTable
          caption="Đơn vị sau sắp xếp"
          columns={columns(plan)}
          rows={arranged.units}
          rowKey={({ id }) => id}
          total={arranged.units.length}
          noun="đơn vị"
          empty={
            <Empty title="Chưa có đơn vị nào">
              Lấy gợi ý theo danh mục địa giới, hoặc thêm từng đơn vị: đơn vị mới, hay đơn vị đang có đổi tên, nhận
              thêm.
            </Empty>
          }
        />
      </Card>
      <Dissolved plan={plan} rows={arranged.dissolved} />
    </>
  )
}
