import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { adjustTarget, endTarget, reachMilestone, stateValue } from '@/lib/targets/actions'
import type { TargetVersion } from '@/lib/targets/queries'

type Props = { target: TargetVersion; on: CivilDate }

const decimalText = (value: number) => String(value).replace('.', ',')

/** A value with its proof, for targets that no figure measures. */
export function StateValue({ target: { id, title, unit, direction }, on }: Props) {
  return (
    <DialogButton label="Ghi kết quả" title={`Ghi kết quả – ${title}`} tone="primary">
      <ActionForm action={stateValue} submit="Ghi kết quả" doneMessage="Đã ghi kết quả." hidden={{ targetId: id }}>
        <DateField name="on" label="Tính đến ngày" defaultValue={on} required />
        <TextField
          name="value"
          label={direction === 'rank' ? 'Thứ hạng' : 'Kết quả'}
          inputMode="decimal"
          suffix={direction === 'rank' ? undefined : unit}
          required
        />
        {direction === 'rank' && <TextField name="outOf" label="Trên tổng số" inputMode="numeric" suffix="đơn vị" />}
        <TextField
          name="proof"
          label="Nguồn chứng minh"
          maxLength={300}
          placeholder="Báo cáo kinh tế – xã hội năm 2022"
          required
        />
        <TextField name="paper" label="Số văn bản" maxLength={120} placeholder="452/BC-UBND ngày 09/12/2022" required />
      </ActionForm>
    </DialogButton>
  )
}

/** Another threshold from a day on. */
export function AdjustTarget({ target: { id, title, unit, dueOn, threshold } }: Pick<Props, 'target'>) {
  return (
    <DialogButton label="Điều chỉnh" title={`Điều chỉnh – ${title}`}>
      <ActionForm
        action={adjustTarget}
        submit="Điều chỉnh"
        doneMessage="Đã điều chỉnh chỉ tiêu."
        hidden={{ targetId: id }}
      >
        <p>Mức đang áp dụng vẫn đúng cho những ngày trước ngày này; cả hai mức đều được giữ.</p>
        <TextField
          name="threshold"
          label="Mức phải đạt mới"
          inputMode="decimal"
          suffix={unit}
          hint={`Mức đang áp dụng: ${decimalText(threshold)}`}
          required
        />
        <DateField name="from" label="Áp dụng từ ngày" required />
        <DateField name="dueOn" label="Hạn hoàn thành" defaultValue={dueOn} />
        <TextField
          name="basis"
          label="Văn bản điều chỉnh"
          maxLength={300}
          placeholder="Số, ngày của văn bản"
          required
        />
      </ActionForm>
    </DialogButton>
  )
}

export function EndTarget({ target: { id, title } }: Pick<Props, 'target'>) {
  return (
    <DialogButton label="Thôi theo dõi" title={`Thôi theo dõi – ${title}`} tone="quiet">
      <ActionForm
        action={endTarget}
        submit="Thôi theo dõi"
        tone="danger"
        doneMessage="Đã thôi theo dõi chỉ tiêu."
        hidden={{ targetId: id }}
      >
        <DateField name="until" label="Từ ngày" required />
        <TextField name="basis" label="Căn cứ" maxLength={300} placeholder="Số, ngày của văn bản" required />
      </ActionForm>
    </DialogButton>
  )
}

export function ReachMilestone({ id, title, on }: { id: string; title: string; on: CivilDate }) {
  return (
    <DialogButton label="Ghi hoàn thành" title={`Ghi hoàn thành – ${title}`} size="small">
      <ActionForm
        action={reachMilestone}
        submit="Ghi hoàn thành"
        doneMessage="Đã ghi hoàn thành."
        hidden={{ milestoneId: id }}
      >
        <DateField name="reachedOn" label="Hoàn thành ngày" defaultValue={on} required />
        <TextField
          name="proof"
          label="Văn bản chứng minh"
          maxLength={300}
          placeholder="Số, ngày của văn bản"
          required
        />
      </ActionForm>
    </DialogButton>
  )
}
