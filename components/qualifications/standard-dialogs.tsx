import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { CorrectDialog, EndDialog, SourceFields } from '@/components/ui/dated-dialogs'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { changeStandard, correctStandard, endStandard } from '@/lib/qualifications/standards/actions'
import { LEVEL_KINDS, type LevelPart, STANDARD_PARTS } from '@/lib/qualifications/standards/labels'
import type { StandardRow } from '@/lib/qualifications/standards/queries'
import type { Level } from '@/lib/qualifications/standards/rules'

const LEVELS = Object.keys(LEVEL_KINDS) as LevelPart[]

function StandardFields({ start, levels }: { start: StandardRow | null; levels: readonly Level[] }) {
  return (
    <>
      {LEVELS.map((part) => (
        <Select
          key={part}
          name={part}
          label={`${STANDARD_PARTS[part]} ít nhất`}
          options={levels
            .filter(({ kind }) => kind === LEVEL_KINDS[part])
            .map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={start?.[part]}
          placeholder="Không yêu cầu"
        />
      ))}
      <TextField
        name="leadingMonths"
        label="Đã giữ chức vụ lãnh đạo ít nhất"
        inputMode="numeric"
        suffix="tháng"
        defaultValue={start?.leadingMonths?.toString() ?? ''}
      />
      <TextField
        name="atMostAgeMonths"
        label="Tuổi nhiều nhất khi bổ nhiệm lần đầu"
        hint="Ghi bằng tháng: 45 tuổi là 540"
        inputMode="numeric"
        suffix="tháng"
        defaultValue={start?.atMostAgeMonths?.toString() ?? ''}
      />
    </>
  )
}

type Change = { kind: string; current: StandardRow | null; levels: readonly Level[]; on: CivilDate }

/** What the kind of post asks for from a day on. */
export function ChangeStandard({ kind, current, levels, on }: Change) {
  return (
    <DialogButton
      label={current ? 'Thay đổi từ một ngày' : 'Đặt tiêu chuẩn'}
      title={current ? 'Thay đổi tiêu chuẩn từ một ngày' : 'Đặt tiêu chuẩn'}
      tone="primary"
      wide
    >
      <ActionForm
        action={changeStandard}
        submit="Ghi thay đổi"
        doneMessage="Đã ghi tiêu chuẩn mới."
        hidden={{ postKind: kind }}
        className="fields two"
      >
        <DateField name="from" label="Áp dụng từ ngày" defaultValue={on} required />
        <StandardFields start={current} levels={levels} />
        <SourceFields basis="" isUnverified={current?.isUnverified} />
      </ActionForm>
    </DialogButton>
  )
}

/** The row itself was wrong, for all its time. */
export const CorrectStandard = ({ row, levels }: { row: StandardRow; levels: readonly Level[] }) => (
  <CorrectDialog title="Sửa chỗ ghi sai" action={correctStandard} hidden={{ standardId: row.id }}>
    <DateField name="from" label="Áp dụng từ ngày" defaultValue={row.from} required />
    <StandardFields start={row} levels={levels} />
    <SourceFields basis={row.basis} isUnverified={row.isUnverified} />
  </CorrectDialog>
)

export const EndStandard = ({ row }: { row: StandardRow }) => (
  <EndDialog title="Kết thúc tiêu chuẩn" action={endStandard} hidden={{ standardId: row.id }} until={row.until}>
    <p>Từ ngày thôi áp dụng, người giữ chức danh không còn được đối chiếu với tiêu chuẩn này.</p>
  </EndDialog>
)
