'use client'

import { useFormState } from '@/components/ui/form-context'
import { useRemote } from '@/components/ui/use-remote'
import type { MovementKind } from '@/db/schema/movements'
import { ACT_SHAPES, endsByDefault, isAboutHeld } from '@/lib/movements/decisions/rules'
import { MOVEMENT_KINDS } from '@/lib/movements/labels'

type Row = { seatId: string; title: string; since: string; manner: string } & Record<
  'isMembership' | 'isOpen' | 'isSecondment',
  boolean
>
type Held = { rows: Row[] }
type Props = {
  name: string
  shownName: string
  personId: string
  kind: MovementKind
  chosen?: readonly string[] | undefined
  renewing: { name: string; seatId: string | null }
}

const HEADING = 'mb-[5px] text-[13.5px] font-[580]'

/** What the chosen person holds now, with what ends by this act ticked. */
export function HeldPosts({ name, shownName, personId, kind, chosen, renewing }: Props) {
  const { data } = useRemote<Held>(personId ? `/api/movements/held?person=${encodeURIComponent(personId)}` : null)
  const { problems } = useFormState()
  const { ends } = ACT_SHAPES[kind]
  if (!personId) return null
  if (!data) return <p className="small muted self-end">Đang xem chức vụ hiện giữ…</p>
  if (data.rows.length === 0) return <p className="small muted self-end pb-2">Hiện không giữ chức vụ nào.</p>
  // An elected post held besides another may go on until those who elected take it back.
  const posts = data.rows.map(({ seatId, title, since, manner, isOpen, ...held }) => ({
    seatId,
    isOpen,
    isTicked: chosen ? chosen.includes(seatId) : endsByDefault(kind, held),
    words: (
      <span>
        {title} <span className="muted small">{[manner, since].filter(Boolean).join(' · ')}</span>
      </span>
    ),
  }))
  if (isAboutHeld(kind))
    return (
      <fieldset key={personId} className="min-w-0">
        <legend className={HEADING}>{MOVEMENT_KINDS[kind]}</legend>
        {posts.map(({ seatId, words }, at) => (
          <label key={seatId} className="flex items-start gap-2 py-0.5">
            <input
              type="radio"
              name={renewing.name}
              value={seatId}
              defaultChecked={seatId === renewing.seatId || (renewing.seatId === null && at === 0)}
              className="mt-1 flex-none"
            />
            {words}
          </label>
        ))}
        {problems[renewing.name] && <p className="problem">{problems[renewing.name]}</p>}
      </fieldset>
    )
  return (
    <fieldset key={`${personId} ${ends}`} className="min-w-0">
      <legend className={HEADING}>Thôi giữ</legend>
      <input type="hidden" name={shownName} value="1" />
      {posts.map(({ seatId, words, isTicked, isOpen }) => (
        <label key={seatId} className="flex items-start gap-2 py-0.5">
          <input type="checkbox" name={name} value={seatId} defaultChecked={isTicked} className="mt-1 flex-none" />
          <span>
            {words}
            {isOpen && (
              <span className="small muted block">Do bầu cử: bỏ dấu nếu việc miễn nhiệm sẽ có nghị quyết riêng.</span>
            )}
          </span>
        </label>
      ))}
      {problems[name] && <p className="problem">{problems[name]}</p>}
    </fieldset>
  )
}
