import { ActionForm } from '@/components/ui/action-form'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { CorrectDialog, EndDialog, SourceFields } from '@/components/ui/dated-dialogs'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextField } from '@/components/ui/text-field'
import type { CivilDate } from '@/lib/civil-date'
import { MEASURES, type RuleCode } from '@/lib/movements/checks/labels'
import { changeRule, correctRule, endRule } from '@/lib/movements/rulebook/actions'
import type { KindOption, RuleRow } from '@/lib/movements/rulebook/queries'

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

type Fields = { code: RuleCode; start: RuleRow | null; kinds: readonly KindOption[]; basis: string | null }

function RuleFields({ code, start, kinds, basis }: Fields) {
  const measure = MEASURES[code]
  const figure = (side: 'atLeast' | 'atMost') =>
    measure[side] && (
      <TextField
        name={side}
        label={capital(measure[side])}
        inputMode="numeric"
        suffix={measure.unit}
        defaultValue={start?.[side]?.toString() ?? ''}
        required
      />
    )
  return (
    <>
      <TextField name="title" label="Tên gọi" defaultValue={start?.title} maxLength={120} required wide />
      {figure('atLeast')}
      {figure('atMost')}
      <SourceFields basis={basis ?? ''} isUnverified={start?.isUnverified} />
      <details className="wide" open={start?.postKinds != null}>
        <summary className="cursor-pointer font-semibold">Loại chức danh áp dụng</summary>
        <CheckboxGroup
          name="postKinds"
          label="Chỉ áp dụng với"
          hint="Không chọn loại nào: áp dụng với mọi chức danh"
          options={kinds}
          defaultValue={start?.postKinds ?? []}
          columns={2}
          wide
        />
      </details>
    </>
  )
}

type Props = { code: RuleCode; kinds: readonly KindOption[] }

/** Another figure, scope or basis from a day on; the row in force ends the day before. */
export function ChangeRule({ code, kinds, current, on }: Props & { current: RuleRow | null; on: CivilDate }) {
  return (
    <DialogButton
      label={current ? 'Thay đổi từ một ngày' : 'Đặt quy định'}
      title={current ? 'Thay đổi quy định từ một ngày' : 'Đặt quy định'}
      tone="primary"
      wide
    >
      <ActionForm
        action={changeRule}
        submit="Ghi thay đổi"
        doneMessage="Đã ghi quy định mới."
        hidden={{ code }}
        className="fields two"
      >
        <DateField name="from" label="Áp dụng từ ngày" defaultValue={on} required />
        <RuleFields code={code} start={current} kinds={kinds} basis={null} />
      </ActionForm>
    </DialogButton>
  )
}

/** The row itself was wrong, for all its time. */
export const CorrectRule = ({ code, kinds, row }: Props & { row: RuleRow }) => (
  <CorrectDialog title="Sửa chỗ ghi sai" action={correctRule} hidden={{ code, ruleId: row.id }}>
    <DateField name="from" label="Áp dụng từ ngày" defaultValue={row.from} required />
    <RuleFields code={code} start={row} kinds={kinds} basis={row.basis} />
  </CorrectDialog>
)

export const EndRule = ({ row }: { row: RuleRow }) => (
  <EndDialog title="Kết thúc quy định" action={endRule} hidden={{ ruleId: row.id }} until={row.until}>
    <p>Từ ngày thôi áp dụng, văn bản không còn được đối chiếu với quy định này.</p>
  </EndDialog>
)
