'use client'

import { Callout } from '@/components/ui/callout'
import { TargetBar } from '@/components/ui/target-bar'
import { TextLink } from '@/components/ui/text-link'
import type { BoardLook, BoardRate } from '@/lib/plans/boards/look/rules'

function Rate({ id, title, href, was, will, percent, threshold }: BoardRate) {
  return (
    <div key={id} className={threshold === null ? 'rate' : 'rate main'}>
      <p>
        <TextLink href={href}>{title}</TextLink>
        <span className="num">
          {was !== will && <>{was} → </>}
          <strong>{will}</strong>
        </span>
      </p>
      {threshold !== null && (
        <TargetBar label={title} percent={percent} target={threshold} tone={percent >= threshold ? 'good' : 'warn'} />
      )}
    </div>
  )
}

type Props = { look: BoardLook | null; isFresh: boolean; moved: readonly { personId: string; text: string }[] }

/** What the variant would do: each rate before and after, what opens, what clashes, what breaks a rule and by which paper. */
export function BoardAhead({ look, isFresh, moved }: Props) {
  if (!look) return <p className="card p-4 muted">Đang tính…</p>
  return (
    <section id="ahead" className="card ahead" aria-label="Nếu thực hiện" aria-busy={!isFresh}>
      <h2>Nếu thực hiện {!isFresh && <span className="muted small">đang tính lại…</span>}</h2>
      <div role="status" className="grid gap-3">
        {look.rates.map((rate) => (
          <Rate key={rate.id} {...rate} />
        ))}
      </div>
      {moved.length > 0 && (
        <>
          <h3>Chuyển ({moved.length})</h3>
          <ul>
            {moved.map(({ personId, text }) => (
              <li key={personId}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {look.vacated.length > 0 && (
        <>
          <h3>Vị trí mở ra ({look.vacated.length})</h3>
          <ul>
            {look.vacated.map(({ seatId, postId, title }) => (
              <li key={seatId}>
                <TextLink href={`/organisation/posts/${postId}`}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {look.clashes.map((clash) => (
        <Callout key={clash} tone="bad" title="Vướng">
          {clash}
        </Callout>
      ))}
      {look.breaches.map(({ personId, code, name, message, basis, isUnverified }) => (
        <Callout
          key={`${personId} ${code}`}
          tone="warn"
          title={name}
          basis={`${basis}${isUnverified ? ' · chưa đối chiếu bản gốc' : ''}`}
        >
          {message}
        </Callout>
      ))}
      {moved.length > 0 && (
        <p className="muted small">
          Tính như mọi việc chuyển đều có hiệu lực vào ngày áp dụng, kể cả chức danh phải bầu.
        </p>
      )}
    </section>
  )
}
