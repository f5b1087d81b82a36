import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Textarea } from '@/components/ui/textarea'
import type { MovementKind } from '@/db/schema/movements'
import { correct } from '@/lib/movements/acts/actions'
import type { Act } from '@/lib/movements/decisions/queries'
import { ACT_SHAPES } from '@/lib/movements/decisions/rules'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'
import { lookAtCorrecting } from '@/lib/reports/differences/actions'
import { ConsequencesPanel } from './consequences-panel'

/** Kinds that change posts in the same way: one may have been entered for another. */
const alike = (kind: MovementKind) =>
  (Object.keys(MOVEMENT_KINDS) as MovementKind[])
    .filter((other) => ACT_SHAPES[other].begins === ACT_SHAPES[kind].begins)
    .map((value) => ({ value, label: MOVEMENT_KINDS[value] }))

/** Two ways that must not be taken for each other: the entry was wrong, or the facts have changed since. */
export function MendDialog({ act, whole, mayPrepare }: { act: Act; whole: ReactNode; mayPrepare: boolean }) {
  const begun = act.effects.filter(({ change }) => change === 'begin')
  const seat = begun.find(({ manner }) => manner !== 'concurrent') ?? begun[0]
  return (
    <DialogButton label="Sửa" size="small" tone="quiet" title={`Sửa biến động: ${act.person.fullName}`}>
      <div className="mb-3 grid gap-2">
        <p>
          <b>Thay đổi thật</b>: thực tế đã khác đi sau văn bản này. Lập quyết định mới; biến động cũ giữ nguyên.{' '}
          {mayPrepare && (
            <ButtonLink href={`/movements/new?person=${act.person.id}`} size="small">
              Lập quyết định mới
            </ButtonLink>
          )}
        </p>
        <p>
          <b>Sửa sai</b>: sổ ghi khác văn bản. Ghi lại đúng như văn bản; số liệu của mọi ngày theo bản đúng.
        </p>
      </div>
      <ActionForm action={correct} hidden={{ movementId: act.id }} submit="Sửa sai" doneMessage="Đã sửa.">
        <div className="grid gap-3 sm:grid-cols-2">
          <DateField name="on" label="Ngày đúng" defaultValue={act.on ?? undefined} required />
          <Select name="kind" label="Hình thức" options={alike(act.kind)} defaultValue={act.kind} placeholder={null} />
          {seat && (
            <Combobox
              name="seatId"
              label="Chức danh"
              src="/api/seats/search"
              defaultValue={{ id: seat.seatId, label: seat.title }}
            />
          )}
          <TextField
            name="termMonths"
            label="Thời hạn"
            suffix="tháng"
            inputMode="numeric"
            defaultValue={act.termMonths ? String(act.termMonths) : ''}
          />
          <DateField name="endsOn" label="Đến hết ngày" defaultValue={act.endsOn ?? undefined} />
        </div>
        {whole}
        <ConsequencesPanel look={lookAtCorrecting} />
        <Textarea name="reason" label="Lý do sửa" required rows={2} maxLength={500} />
      </ActionForm>
    </DialogButton>
  )
}
