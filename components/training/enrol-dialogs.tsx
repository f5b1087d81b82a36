import { UserPlus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Combobox } from '@/components/ui/combobox'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import { enrol, enrolHolders, enrolOutsider } from '@/lib/training/learners/actions'
import type { ClassLine } from '@/lib/training/lines/queries'
import { StayOpen } from './stay-open'

type Props = { lines: readonly ClassLine[]; vocabulary: PostVocabulary }

/** By name, from outside the register, or everyone who holds such posts. */
export function EnrolDialogs({ lines, vocabulary: { kinds, levels } }: Props) {
  const [first] = lines
  const own = levels.find(({ isOwn }) => isOwn)
  const line = (
    <Select
      name="lineId"
      label="Đối tượng"
      options={lines.map(({ id, audienceName }) => ({ value: id, label: audienceName }))}
      defaultValue={first?.id}
      required
    />
  )
  return (
    <>
      <DialogButton label="Theo chức danh" title="Ai phải học" size="small" wide>
        <ActionForm action={enrolHolders} submit="Thêm vào lớp" doneMessage="Đã thêm vào lớp.">
          {line}
          <RadioGroup
            name="who"
            label="Ai phải học"
            options={[
              { value: 'own', label: own ? `Cán bộ diện ${own.name}` : 'Cán bộ thuộc diện quản lý' },
              { value: 'kinds', label: 'Người giữ các chức danh chọn dưới đây' },
            ]}
            defaultValue="own"
          />
          <CheckboxGroup
            name="kinds"
            label="Chức danh"
            options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
            columns={2}
          />
          <p className="muted text-[13px]">
            Tính theo chức danh giữ trong ngày khai giảng; người đã có tên trong lớp thì giữ nguyên.
          </p>
        </ActionForm>
      </DialogButton>
      <DialogButton label="Ghi tên" title="Ghi tên học viên" size="small" icon={<Icon of={UserPlus} size={15} />} wide>
        <StayOpen>
          <div className="grid gap-6">
            <ActionForm action={enrol} submit="Ghi tên" doneMessage="Đã ghi tên." resetWhenDone guard={false}>
              {line}
              <Combobox
                name="personId"
                label="Cán bộ trong sổ"
                src="/api/people/search"
                placeholder="Tên, chữ cái đầu, năm sinh, đơn vị…"
                required
              />
            </ActionForm>
            <ActionForm
              action={enrolOutsider}
              submit="Ghi tên người ngoài sổ"
              doneMessage="Đã ghi tên."
              resetWhenDone
              guard={false}
            >
              {line}
              <TextField name="outsiderName" label="Họ và tên người ngoài sổ" maxLength={80} required />
              <TextField name="outsiderNote" label="Đơn vị, ghi chú" maxLength={200} />
            </ActionForm>
          </div>
        </StayOpen>
      </DialogButton>
    </>
  )
}
