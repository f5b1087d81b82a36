import { Plus } from 'lucide'
import { ActionForm } from '@/components/ui/action-form'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { REWARD_LEVELS, REWARD_NATURES } from '@/lib/appraisals/labels'
import { addReward, cancelReward, correctReward } from '@/lib/appraisals/rewards/actions'
import type { Reward, RewardKind } from '@/lib/appraisals/rewards/queries'
import { ReasonField } from './reason-field'

type Nature = keyof typeof REWARD_NATURES

const levels = Object.entries(REWARD_LEVELS).map(([value, label]) => ({ value, label }))

const kindsOf = (kinds: readonly RewardKind[], nature: Nature) =>
  kinds.filter((kind) => kind.nature === nature).map(({ code, name }) => ({ value: code, label: name }))

function RewardFields({ kinds, nature, known }: { kinds: readonly RewardKind[]; nature: Nature; known?: Reward }) {
  return (
    <div className="fields two">
      <Select
        name="kind"
        label={REWARD_NATURES[nature]}
        options={kindsOf(kinds, nature)}
        defaultValue={known?.kind}
        required
      />
      <Select name="level" label="Cấp khen thưởng" options={levels} defaultValue={known?.level} required />
      <TextField name="body" label="Cơ quan quyết định" defaultValue={known?.body} maxLength={160} required wide />
      <TextField name="numberText" label="Số quyết định" defaultValue={known?.numberText} maxLength={60} required />
      <DateField name="on" label="Ngày quyết định" defaultValue={known?.on} required />
      <TextField name="merit" label="Thành tích" defaultValue={known?.merit} maxLength={300} wide />
    </div>
  )
}

export const personField = (
  <Combobox
    name="personId"
    label="Cán bộ"
    src="/api/people/search"
    placeholder="Tên, chữ cái đầu, năm sinh, đơn vị…"
    required
  />
)

/** Without a person it asks for whom. */
export function AddReward({
  personId,
  kinds,
  nature,
}: {
  personId?: string
  kinds: readonly RewardKind[]
  nature: Nature
}) {
  const label = nature === 'title' ? 'Ghi danh hiệu' : 'Ghi khen thưởng'
  return (
    <DialogButton
      label={label}
      title={label}
      size={personId ? 'small' : undefined}
      tone={personId ? undefined : 'primary'}
      icon={<Icon of={Plus} size={15} />}
      wide
    >
      <ActionForm action={addReward} submit="Ghi" doneMessage="Đã ghi." hidden={personId ? { personId } : {}}>
        {!personId && personField}
        <RewardFields kinds={kinds} nature={nature} />
      </ActionForm>
    </DialogButton>
  )
}

export function MendReward({ reward, kinds }: { reward: Reward; kinds: readonly RewardKind[] }) {
  const { id: rewardId, nature, kindName } = reward
  return (
    <div className="flex justify-end gap-1">
      <DialogButton label="Sửa sai" title={`Sửa: ${kindName}`} size="small" tone="quiet" wide>
        <ActionForm action={correctReward} submit="Ghi chỗ sửa" doneMessage="Đã sửa." hidden={{ rewardId }}>
          <RewardFields kinds={kinds} nature={nature} known={reward} />
          <ReasonField />
        </ActionForm>
      </DialogButton>
      <DialogButton label="Hủy" title={`Hủy: ${kindName}`} size="small" tone="quiet">
        <ActionForm
          action={cancelReward}
          submit="Hủy dòng này"
          tone="danger"
          doneMessage="Đã hủy."
          hidden={{ rewardId }}
        >
          <p>«{kindName}» không được tính nữa; dòng đã ghi và lý do hủy vẫn được giữ.</p>
          <ReasonField />
        </ActionForm>
      </DialogButton>
    </div>
  )
}
