'use client'

import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { matchList } from '@/lib/movements/pasting/actions'
import type { Choice, Matched, SeatChoice } from '@/lib/movements/pasting/queries'

export type PastedRow = { person: Choice; seat: SeatChoice | null }
type Picked = { person: string; seat: string }
type Props = { onTake: (rows: PastedRow[]) => void; onClose: () => void }

const EXAMPLE = 'Nguyễn Văn An; 1975; Bí thư Đảng ủy xã Tứ Hiệp\nTrần Thị Bình, sinh năm 1980'

const startOf = ({ persons, seats }: Matched): Picked => ({
  person: persons.length === 1 ? (persons[0]?.id ?? '') : '',
  seat: seats.length === 1 ? (seats[0]?.id ?? '') : '',
})

/** A list from a worksheet or a letter becomes rows of the decision: namesakes are asked, nothing is guessed. */
export function PasteDialog({ onTake, onClose }: Props) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ rows: readonly Matched[]; picked: Picked[] } | null>(null)
  const [problem, setProblem] = useState('')
  const [isLooking, start] = useTransition()

  const look = () =>
    start(async () => {
      const form = new FormData()
      form.set('text', text)
      const outcome = await matchList(null, form).catch(() => null)
      if (!outcome) return setProblem('Chưa đối chiếu được, hãy thử lại.')
      if (!outcome.ok) return setProblem(outcome.problems.text ?? outcome.message ?? '')
      setProblem('')
      setFound({ rows: outcome.data, picked: outcome.data.map(startOf) })
    })
  const pick = (at: number, change: Partial<Picked>) =>
    found &&
    setFound({ ...found, picked: found.picked.map((one, index) => (index === at ? { ...one, ...change } : one)) })
  const taken = (found?.rows ?? []).flatMap(({ persons, seats }, at) => {
    const person = persons.find(({ id }) => id === found?.picked[at]?.person)
    return person ? [{ person, seat: seats.find(({ id }) => id === found?.picked[at]?.seat) ?? null }] : []
  })

  return (
    <Dialog open onClose={onClose} title="Dán danh sách cán bộ" wide>
      <div className="grid gap-3">
        <label className="grid gap-1">
          <span className="font-[580]">Mỗi người một dòng: họ tên; năm sinh; chức danh mới</span>
          <textarea
            className="input"
            rows={6}
            value={text}
            placeholder={EXAMPLE}
            aria-invalid={problem ? true : undefined}
            aria-describedby="paste-problem"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p id="paste-problem" role="status" className="problem empty:hidden">
          {problem}
        </p>
        <div>
          <Button onClick={look} disabled={isLooking}>
            {isLooking ? 'Đang đối chiếu…' : 'Đối chiếu với sổ'}
          </Button>
        </div>
        {found && (
          <>
            <ul className="grid gap-2" aria-label="Kết quả đối chiếu">
              {found.rows.map(({ line, persons, seats }, at) => (
                <li key={`${at} ${line.text}`} className="grid gap-2 border-b border-line-2 pb-2 sm:grid-cols-2">
                  <Pick
                    label={`Dòng ${at + 1}: ${line.name}`}
                    choices={persons}
                    chosen={found.picked[at]?.person ?? ''}
                    none="Không có ai tên này trong sổ; dòng này bỏ qua"
                    ask={`Có ${persons.length} người trùng tên, hãy chọn`}
                    onPick={(person) => pick(at, { person })}
                  />
                  {line.post && (
                    <Pick
                      label={line.post}
                      choices={seats}
                      chosen={found.picked[at]?.seat ?? ''}
                      none="Không có chức danh này trong sổ; chọn sau ở văn bản"
                      ask="Chọn chức danh"
                      onPick={(seat) => pick(at, { seat })}
                    />
                  )}
                </li>
              ))}
            </ul>
            <div>
              <Button tone="primary" disabled={taken.length === 0} onClick={() => onTake(taken)}>
                Đưa {taken.length} người vào văn bản
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

type PickProps = {
  label: string
  choices: readonly Choice[]
  chosen: string
  none: string
  ask: string
  onPick: (id: string) => void
}

function Pick({ label, choices, chosen, none, ask, onPick }: PickProps) {
  const [only, ...others] = choices
  const heading = <span className="small block font-[580]">{label}</span>
  if (!only)
    return (
      <p>
        {heading}
        <span className="small text-warn">{none}</span>
      </p>
    )
  if (others.length === 0)
    return (
      <p>
        {heading}
        {only.label} <span className="muted small">{only.hint}</span>
      </p>
    )
  return (
    <label>
      {heading}
      <select className="input" value={chosen} onChange={(event) => onPick(event.target.value)}>
        <option value="">{ask}</option>
        {choices.map(({ id, label: name, hint }) => (
          <option key={id} value={id}>
            {name} · {hint}
          </option>
        ))}
      </select>
    </label>
  )
}
