import { Pencil, Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Item } from '@/components/ui/fetch-rows'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { TRACKS } from '@/lib/organisation/labels'
import { createPost } from '@/lib/organisation/posts/actions'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import type { Vocabulary } from '@/lib/organisation/queries'
import { changeUnit } from '@/lib/organisation/units/actions'
import type { UnitFacts } from '@/lib/organisation/units/queries'
import { UnitFields } from './unit-fields'

type Unit = UnitFacts['unit']

/** A new name, kind or place in the tree from a day on. */
export function ChangeUnit({ unit, parent, vocabulary }: { unit: Unit; parent: Item | null; vocabulary: Vocabulary }) {
  return (
    <DialogButton label="Đổi tên, sắp xếp" title={`Thay đổi ${unit.name}`} icon={<Icon of={Pencil} size={16} />} wide>
      <ActionForm
        action={changeUnit}
        submit="Ghi thay đổi"
        doneMessage="Đã ghi thay đổi."
        hidden={{ unitId: unit.id }}
        className="grid gap-4 sm:grid-cols-2"
      >
        <DateField name="on" label="Từ ngày" defaultValue={unit.on} required />
        <UnitFields vocabulary={vocabulary} start={unit} parent={parent} tree={unit.tree} />
      </ActionForm>
    </DialogButton>
  )
}

/** A new post with its seats. */
export function NewPost({ unit, vocabulary }: { unit: Unit; vocabulary: PostVocabulary }) {
  const { kinds, levels } = vocabulary
  const groups = Object.entries(TRACKS).map(([track, label]) => ({
    label,
    options: kinds.filter((kind) => kind.track === track).map(({ code, name }) => ({ value: code, label: name })),
  }))
  return (
    <DialogButton label="Thêm chức danh" title="Thêm chức danh" size="small" icon={<Icon of={Plus} size={15} />} wide>
      <ActionForm
        action={createPost}
        submit="Thêm chức danh"
        doneMessage="Đã thêm chức danh."
        hidden={{ unitId: unit.id }}
        className="grid gap-4 sm:grid-cols-2"
      >
        <Select name="kind" label="Loại chức danh" options={groups} required />
        <TextField name="title" label="Chức danh" hint="Như «Phó Chủ tịch UBND»" maxLength={120} required />
        <TextField
          name="fullTitle"
          label="Ghi đầy đủ"
          hint="Như in trên văn bản, có tên đơn vị"
          maxLength={200}
          required
        />
        <Select
          name="managingLevel"
          label="Diện quản lý"
          options={levels.map(({ code, name }) => ({ value: code, label: name }))}
          placeholder="Theo loại chức danh"
        />
        <TextField name="seats" label="Số vị trí" inputMode="numeric" defaultValue="1" required />
        <DateField name="from" label="Có từ ngày" defaultValue={unit.on} required />
      </ActionForm>
    </DialogButton>
  )
}

export const parentItem = ({ above }: UnitFacts): Item | null => {
  const parent = above.at(-1)
  return parent ? { id: parent.id, label: parent.name } : null
}
