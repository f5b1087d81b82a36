import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Combobox } from '@/components/ui/combobox'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Item } from '@/components/ui/fetch-rows'
import { FormSection } from '@/components/ui/form-section'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Tree } from '@/db/schema/organisation'
import { TREES } from '@/lib/organisation/labels'
import type { Vocabulary } from '@/lib/organisation/queries'
import { dropUnit, nameMain, planUnit } from '@/lib/organisation/reorganisations/actions'
import type { ArrangedUnit } from '@/lib/organisation/reorganisations/arranged/queries'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import { planPath } from './plan-frame'

type Props = { plan: Plan; unit: ArrangedUnit | null; vocabulary: Vocabulary }

const parentItem = ({ parentId, parentPlanId, parentName }: ArrangedUnit): Item | null => {
  const id = parentPlanId ?? parentId
  return id && parentName ? { id, label: parentName } : null
}

const kindOptions = ({ kinds }: Vocabulary) =>
  (Object.keys(TREES) as Tree[]).map((tree) => ({
    label: TREES[tree],
    options: kinds.filter((kind) => kind.tree === tree).map(({ code, name }) => ({ value: code, label: name })),
  }))

function Forerunners({ unit }: { unit: ArrangedUnit | null }) {
  const sources = unit?.sources ?? []
  return (
    <FormSection title="Trên cơ sở các đơn vị" columns={2} hint="Các đơn vị này kết thúc hoạt động từ ngày sắp xếp.">
      {sources.length > 0 && (
        <CheckboxGroup
          name="sources"
          label="Đã chọn; bỏ đánh dấu để đưa ra"
          columns={2}
          defaultValue={sources.map(({ id }) => id)}
          options={sources.map(({ id, name, isMain }) => ({ value: id, label: isMain ? name : `${name} (một phần)` }))}
          wide
        />
      )}
      <Combobox name="sources" label="Thêm đơn vị" src="/api/units/search" placeholder="Tên đơn vị đang có…" />
      <Combobox name="sources" label="Thêm đơn vị nữa" src="/api/units/search" placeholder="Tên đơn vị đang có…" />
    </FormSection>
  )
}

/** Where a unit was split among several, the one that carries it on is chosen here. */
function Mains({ plan, unit }: { plan: Plan; unit: ArrangedUnit }) {
  const others = unit.sources.filter(({ isMain, isSplit }) => isSplit && !isMain)
  if (others.length === 0) return null
  return (
    <Card title="Kế thừa một phần">
      <p className="mb-2 text-[14px] text-ink-3">
        Đơn vị kế thừa chính nhận số đảng viên, các đơn vị trực thuộc và được gợi ý trước khi bố trí người.
      </p>
      <ul className="grid gap-2">
        {others.map(({ endingId, name }) => (
          <li key={endingId} className="flex flex-wrap items-center justify-between gap-2">
            {name}
            <ActionForm action={nameMain} hidden={{ reorganisationId: plan.id, id: endingId }} guard={false} inline>
              <SubmitButton size="small" tone="plain">
                Chọn làm kế thừa chính
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** A unit as it will stand: new, or one that stands on under another name, kind or parent. */
export function UnitForm({ plan, unit, vocabulary }: Props) {
  const back = `${planPath(plan.id)}?step=units`
  return (
    <>
      <ActionForm
        action={planUnit}
        submit={unit ? 'Ghi đơn vị' : 'Thêm vào phương án'}
        hidden={{
          reorganisationId: plan.id,
          ...(unit && { plannedUnitId: unit.id, ...(!unit.isNew && unit.unitId && { unitId: unit.unitId }) }),
        }}
        done={back}
        doneMessage="Đã ghi đơn vị."
        cancelHref={back}
        extra={
          unit && (
            <DialogButton label="Bỏ khỏi phương án" tone="quiet" title={`Bỏ ${unit.name}?`}>
              <ActionForm
                action={dropUnit}
                hidden={{ reorganisationId: plan.id, id: unit.id }}
                submit="Bỏ đơn vị"
                tone="danger"
                done={back}
                doneMessage="Đã bỏ đơn vị."
              >
                <p>Chức danh dự kiến của đơn vị này và việc bố trí người vào đó cũng bỏ theo.</p>
              </ActionForm>
            </DialogButton>
          )
        }
      >
        <FormSection title={unit ? unit.name : 'Đơn vị sau sắp xếp'} columns={2}>
          {!unit && (
            <Combobox
              name="unitId"
              label="Đơn vị tiếp tục hoạt động"
              src="/api/units/search"
              hint="Chọn khi đổi tên, nâng cấp hoặc nhận thêm đơn vị khác; để trống khi thành lập mới"
              wide
            />
          )}
          <TextField name="name" label="Tên đầy đủ" defaultValue={unit?.name} maxLength={200} required />
          <TextField name="shortName" label="Tên gọi tắt" defaultValue={unit?.shortName} maxLength={100} />
          <Select name="kind" label="Loại hình" options={kindOptions(vocabulary)} defaultValue={unit?.kind} required />
          <Select
            name="block"
            label="Khối"
            options={vocabulary.blocks.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={unit?.block ?? ''}
            placeholder="Không thuộc khối nào"
            hint="Tổ chức cơ sở đảng phải thuộc một khối"
          />
          <Combobox
            name="parentId"
            label="Trực thuộc"
            src={`/api/reorganisations/${plan.id}/parents`}
            defaultValue={unit && parentItem(unit)}
            placeholder="Đơn vị đang có hoặc trong phương án…"
          />
          {(!unit || unit.isNew) && (
            <Combobox
              name="placeId"
              label="Địa bàn"
              src="/api/places/search"
              defaultValue={unit?.placeId && unit.placeName ? { id: unit.placeId, label: unit.placeName } : null}
              placeholder="Xã, phường, huyện…"
            />
          )}
          {!unit && <TextField name="code" label="Mã" maxLength={40} hint="Của đơn vị mới; để trống thì sổ tự đặt" />}
        </FormSection>
        <Forerunners unit={unit} />
      </ActionForm>
      {unit && <Mains plan={plan} unit={unit} />}
    </>
  )
}
