'use client'

import { useRef, useState, useTransition } from 'react'
import { Callout } from '@/components/ui/callout'
import { useFormState } from '@/components/ui/form-context'
import { lookAtDraft } from '@/lib/plans/preview/actions'
import type { Ahead } from '@/lib/plans/preview/rules'
import type { ActStart } from './act-fields'
import { AheadFacts } from './ahead-facts'
import { BreachNote } from './breach-note'
import { GapNote } from './gap-note'
import { useFormLook } from './use-form-look'

type Look = { ahead: Ahead | null; note: string }

const START: Look = { ahead: null, note: 'Chọn cán bộ, hình thức và chức danh để thấy điều gì sẽ xảy ra.' }

/** The first thing that is lacking, and in whose row. */
function missing(problems: Record<string, string>): string | null {
  const [found] = Object.entries(problems)
  if (!found) return null
  const row = /^rows\.(\d+)\./.exec(found[0])?.[1]
  return row === undefined ? found[1] : `Cán bộ thứ ${Number(row) + 1}: ${found[1]}`
}

/** Shows what the draft would do a moment after each change; nothing is saved by looking. */
export function AheadPanel({ start: rows }: { start: readonly ActStart[] }) {
  const place = useRef<HTMLElement>(null)
  const [{ ahead, note }, setLook] = useState(START)
  const [isLooking, start] = useTransition()
  const { values } = useFormState()

  useFormLook(
    place,
    (data, isLate) => {
      if (![...data].some(([name, value]) => name.endsWith('.personId') && value)) return setLook(START)
      start(async () => {
        const outcome = await lookAtDraft(null, data).catch(() => null)
        if (isLate() || !outcome) return
        if (outcome.ok) setLook({ ahead: outcome.data, note: '' })
        else setLook({ ahead: null, note: missing(outcome.problems) ?? outcome.message ?? START.note })
      })
    },
    (name) => name.includes('.override.'),
  )

  return (
    <section
      ref={place}
      className="card grid gap-3 p-4 xl:sticky xl:top-20 xl:col-start-2 xl:row-span-4 xl:row-start-1"
      aria-labelledby="ahead-title"
      aria-busy={isLooking}
    >
      <h2 id="ahead-title" className="card-title">
        Khi vào sổ, sẽ xảy ra
      </h2>
      <div role="status" className="grid gap-3">
        {ahead ? <AheadFacts ahead={ahead} /> : <p className="muted">{note}</p>}
      </div>
      {ahead?.clashes.map((clash) => (
        <Callout key={clash} tone="bad" title="Chưa vào sổ được">
          {clash}
        </Callout>
      ))}
      {ahead?.acts.flatMap((act, at) =>
        act.breaches.map((breach) => (
          <BreachNote
            key={`${act.personId} ${breach.code}`}
            at={at}
            name={act.name}
            breach={breach}
            reason={values[`rows.${at}.override.${breach.code}`] ?? rows[at]?.overrides?.[breach.code]}
          />
        )),
      )}
      {ahead?.acts.flatMap((act) =>
        act.gaps.map((gap) => <GapNote key={`${act.personId} ${gap.title}`} name={act.name} gap={gap} />),
      )}
    </section>
  )
}
