import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { keepRound } from '@/lib/movements/rounds/actions'
import type { Round } from '@/lib/movements/rounds/queries'

/** A round of rotations with what its plan foresees: a new one, or one that is put right. */
export function RoundDialog({ round, from }: { round?: Round; from?: CivilDate }) {
  return (
    <DialogButton
      label={round ? 'Sửa' : 'Mở đợt'}
      tone={round ? 'plain' : 'primary'}
      title={round ? round.name : 'Mở đợt luân chuyển'}
    >
      <ActionForm
        action={keepRound}
        hidden={{ roundId: round?.id ?? '' }}
        submit="Ghi đợt luân chuyển"
        doneMessage="Đã ghi đợt luân chuyển."
      >
        <TextField name="name" label="Tên đợt" defaultValue={round?.name ?? ''} placeholder="Đợt 2/2023" required />
        <div className="grid gap-3 sm:grid-cols-3">
          <DateField name="from" label="Từ ngày" defaultValue={round?.from ?? from} required />
          <DateField name="until" label="Đến hết ngày" defaultValue={round?.until ?? undefined} />
          <TextField
            name="planned"
            label="Theo kế hoạch"
            suffix="người"
            inputMode="numeric"
            defaultValue={round?.planned ? String(round.planned) : ''}
          />
        </div>
        <TextField name="basis" label="Căn cứ" defaultValue={round?.basis ?? ''} placeholder="Kế hoạch, tờ trình" />
        <TextField name="note" label="Ghi chú" defaultValue={round?.note ?? ''} />
      </ActionForm>
    </DialogButton>
  )
}
