'use client'

import { useRef, useState, useTransition } from 'react'
import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { Outcome } from '@/lib/problem'
import { statedWords } from '@/lib/reports/differences/labels'
import type { Consequences, HoldingAhead } from '@/lib/reports/differences/rules'
import { useFormLook } from './use-form-look'

type Look = (previous: Outcome<Consequences> | null, form: FormData) => Promise<Outcome<Consequences>>
type Shown = { found: Consequences | null; note: string }

const span = (held: HoldingAhead['was']) =>
  held ? `${formatDay(held.from)} – ${held.until ? formatDay(held.until) : 'nay'}` : 'không giữ'

/** Inside the form that puts an entry right or takes it back: rows and issued reports that would differ. */
export function ConsequencesPanel({ look }: { look: Look }) {
  const place = useRef<HTMLDivElement>(null)
  const [{ found, note }, show] = useState<Shown>({ found: null, note: 'Đang xem điều gì sẽ thay đổi…' })
  const [isLooking, start] = useTransition()

  useFormLook(
    place,
    (data, isLate) =>
      start(async () => {
        const outcome = await look(null, data).catch(() => null)
        if (isLate() || !outcome) return
        if (outcome.ok) show({ found: outcome.data, note: '' })
        else show({ found: null, note: Object.values(outcome.problems)[0] ?? outcome.message ?? '' })
      }),
    (name) => name === 'reason',
  )

  return (
    <div ref={place} className="grid gap-3" role="status" aria-busy={isLooking} aria-label="Sẽ thay đổi">
      {found ? <Facts {...found} /> : <p className="muted">{note}</p>}
    </div>
  )
}

function Facts({ holdings, reports, refusal }: Consequences) {
  if (refusal !== null)
    return (
      <Callout tone="bad" title="Chưa ghi được">
        {refusal}
      </Callout>
    )
  return (
    <>
      <section>
        <h3 className="small font-[580]">Chức vụ sẽ ghi lại</h3>
        {holdings.length === 0 && <p className="muted">Không dòng nào thay đổi.</p>}
        <ul>
          {holdings.map(({ personId, name, title, was, will }) => (
            <li key={`${personId} ${title} ${was?.from} ${will?.from}`}>
              <b>{name}</b>, {title}: <span className="num">{span(was)}</span> →{' '}
              <span className="num">{span(will)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="small font-[580]">Báo cáo đã phát hành sẽ khác số liệu</h3>
        {reports.length === 0 && <p className="muted">Không báo cáo nào.</p>}
        {reports.map(({ reportId, numberText, title, differences }) => (
          <div key={reportId}>
            <TextLink href={`/reports/${reportId}`} target="_blank">
              {numberText}
            </TextLink>{' '}
            <span className="muted">{title}; bản đã phát hành giữ nguyên</span>
            <ul>
              {differences.map((one) => (
                <li key={one.figureId}>
                  {one.title}: đã báo cáo {statedWords(one.reported)}, khi đó sẽ là <b>{statedWords(one.now)}</b>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  )
}
