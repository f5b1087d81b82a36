'use client'

import { X } from 'lucide'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { DateField } from '@/components/ui/date-field'
import type { Item } from '@/components/ui/fetch-rows'
import { first, useFormState } from '@/components/ui/form-context'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { MovementKind } from '@/db/schema/movements'
import type { CivilDate } from '@/lib/civil-date'
import { ACT_SHAPES, awaitsByDefault, mayAwait } from '@/lib/movements/decisions/rules'
import { MANNERS, MOVEMENT_KINDS, PURPOSES } from '@/lib/movements/labels'
import { HeldPosts } from './held-posts'

/** A seat is told with whether an election or approval fills it. */
export type SeatItem = Item & { isElected?: boolean }

export type ActStart = {
  key: string
  person: Item | null
  kind: MovementKind
  seat: SeatItem | null
  beside?: Item | null
  ends?: readonly string[]
  /** The post that a re-appointment renews; the main one unless said. */
  renewed?: string | null
  awaited?: boolean
  on?: CivilDate | null
  manner?: string | null
  termMonths?: number | null
  endsOn?: CivilDate | null
  purpose?: string | null
  note?: string | null
  overrides?: Record<string, string>
}

type Props = { at: number; start: ActStart; onRemove?: (() => void) | undefined }

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))
const kinds = options(MOVEMENT_KINDS)
const purposes = options(PURPOSES)
const manners = options(MANNERS)

/** One person of a decision: who, by which act, leaving what, taking what. */
export function ActFields({ at, start, onRemove }: Props) {
  const { values } = useFormState()
  const name = (field: string) => `rows.${at}.${field}`
  const [kind, setKind] = useState<MovementKind>((first(values[name('kind')]) as MovementKind) || start.kind)
  // A kept field counts even when it was cleared; what stood before comes back only where nothing was kept.
  const kept = (field: string) => first(values[name(field)])
  const [personId, setPersonId] = useState(kept('personId') ?? start.person?.id ?? '')
  const [isElected, setElected] = useState(
    kept('elected') === undefined ? start.seat?.isElected === true : kept('elected') === '1',
  )
  const shape = ACT_SHAPES[kind]
  return (
    <fieldset className="relative rounded-lg border border-line p-3" aria-label={`Cán bộ thứ ${at + 1}`}>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <Combobox
          name={name('personId')}
          label={`${at + 1}. Cán bộ`}
          src="/api/people/search"
          placeholder="Tên, chữ cái đầu, số thẻ…"
          defaultValue={start.person}
          onChoose={(item) => setPersonId(item?.id ?? '')}
          required
        />
        <Select
          name={name('kind')}
          label="Hình thức"
          options={kinds}
          defaultValue={start.kind}
          placeholder={null}
          onChange={(value) => setKind(value as MovementKind)}
        />
        <div className="max-sm:absolute max-sm:top-1 max-sm:right-1 sm:pt-[27px]">
          {onRemove && (
            <Button
              tone="quiet"
              icon={<Icon of={X} size={16} />}
              aria-label={`Bỏ cán bộ thứ ${at + 1}`}
              onClick={onRemove}
            />
          )}
        </div>
        <HeldPosts
          name={name('ends')}
          shownName={name('endsShown')}
          personId={personId}
          kind={kind}
          chosen={start.ends}
          renewing={{ name: name('seatId'), seatId: start.renewed ?? null }}
        />
        {shape.begins === 'required' && (
          <Combobox
            name={name('seatId')}
            label={shape.ends === 'none' ? 'Giữ thêm chức danh' : 'Giữ chức danh mới'}
            src="/api/seats/search"
            placeholder="Tên chức danh, đơn vị…"
            defaultValue={start.seat}
            onChoose={(seat: SeatItem | null) => setElected(seat?.isElected === true)}
            required
          />
        )}
      </div>
      <details
        className="mt-3"
        open={Boolean(shape.needsTerm || start.beside || start.on || start.note || start.termMonths || start.endsOn)}
      >
        <summary className="small cursor-pointer text-blue">Ngày riêng, thời hạn, kiêm nhiệm, ghi chú</summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-3">
          <DateField
            name={name('on')}
            label="Có hiệu lực riêng từ"
            defaultValue={start.on ?? undefined}
            hint="Để trống: theo văn bản"
          />
          <TextField
            name={name('termMonths')}
            label="Thời hạn"
            suffix="tháng"
            inputMode="numeric"
            defaultValue={start.termMonths ? String(start.termMonths) : ''}
          />
          <DateField name={name('endsOn')} label="Đến hết ngày" defaultValue={start.endsOn ?? undefined} />
          {shape.begins === 'required' && (
            <>
              <Select
                name={name('manner')}
                label="Tính là"
                options={manners}
                defaultValue={start.manner ?? shape.manner}
                placeholder={null}
              />
              <Combobox
                name={name('besideSeatId')}
                label="Kiêm chức danh"
                src="/api/seats/search"
                defaultValue={start.beside ?? null}
              />
            </>
          )}
          <Select
            name={name('purpose')}
            label="Mục đích"
            options={purposes}
            defaultValue={start.purpose ?? ''}
            placeholder="Không ghi"
          />
          <TextField name={name('note')} label="Ghi chú" defaultValue={start.note ?? ''} maxLength={500} wide />
        </div>
      </details>
      <input type="hidden" name={name('elected')} value={isElected ? '1' : '0'} />
      {mayAwait(kind, isElected) && (
        <div className="mt-3" key={`${kind} ${isElected}`}>
          <Checkbox
            name={name('awaited')}
            label="Chờ bầu hoặc phê chuẩn"
            hint="Chưa giữ chức vụ và chưa được tính vào số liệu cho đến ngày có kết quả"
            defaultChecked={start.awaited ?? awaitsByDefault(kind, isElected)}
          />
        </div>
      )}
    </fieldset>
  )
}
