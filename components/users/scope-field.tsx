'use client'

import { Search } from 'lucide'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { useField, useFormState } from '@/components/ui/form-context'
import { Icon } from '@/components/ui/icon'
import { fold } from '@/lib/search-text'

export type ScopeUnit = { id: string; name: string; kind: string }

type Props = { units: readonly ScopeUnit[]; defaultValue?: readonly string[] }

const HINT =
  'Tài khoản thấy người và đơn vị từ các đơn vị được chọn trở xuống. Không chọn đơn vị nào: thấy toàn bộ (trừ vai trò cán bộ tổ chức đơn vị).'

/** The root units of an account: ticked ones stay on top of the search. */
export function ScopeField({ units, defaultValue = [] }: Props) {
  const name = 'units[]'
  const field = useField(name, HINT)
  const { touch } = useFormState()
  const [chosen, setChosen] = useState<readonly string[]>(field.typed ? [field.typed].flat() : defaultValue)
  const [words, setWords] = useState('')
  const shown = units.filter(
    (unit) => chosen.includes(unit.id) || fold(`${unit.name} ${unit.kind}`).includes(fold(words)),
  )
  const toggle = (id: string) => {
    setChosen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]))
    touch()
  }
  return (
    <Field {...field} group wide label="Phạm vi đơn vị" hint={HINT}>
      <div className="rounded-control border border-edge">
        <label className="flex items-center gap-2 border-b border-line px-3 py-2 text-ink-3">
          <Icon of={Search} size={16} />
          <span className="sr-only">Tìm đơn vị</span>
          <input
            type="search"
            className="w-full text-[14.5px] text-ink outline-none"
            placeholder="Tìm đơn vị, gõ không dấu cũng được"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </label>
        <div className="grid max-h-[280px] gap-x-6 overflow-y-auto px-3 py-2 sm:grid-cols-2">
          {shown.map((unit) => (
            <label key={unit.id} className="choice">
              <input
                type="checkbox"
                name={name}
                value={unit.id}
                checked={chosen.includes(unit.id)}
                onChange={() => toggle(unit.id)}
              />
              <span>
                {unit.name}
                <span className="sub">{unit.kind}</span>
              </span>
            </label>
          ))}
          {shown.length === 0 && <p className="muted small py-2">Không có đơn vị nào khớp.</p>}
        </div>
      </div>
      <p className="small mt-1 text-ink-2" aria-live="polite">
        {chosen.length > 0
          ? `Đã chọn ${chosen.length} đơn vị: ${units.flatMap(({ id, name }) => (chosen.includes(id) ? name : [])).join(', ')}`
          : 'Chưa chọn đơn vị nào'}
      </p>
    </Field>
  )
}
