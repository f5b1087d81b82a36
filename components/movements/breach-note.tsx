'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Callout } from '@/components/ui/callout'
import { first } from '@/components/ui/form-context'
import { TextField } from '@/components/ui/text-field'
import type { Breach } from '@/lib/movements/checks/rules'

type Props = { at: number; name: string; breach: Breach; reason?: string | string[] | undefined }

/** A rule that the act breaks: a warning with its basis, gone past with a reason. */
export function BreachNote({ at, name, breach, reason }: Props) {
  const kept = first(reason)
  const [isOverridden, setOverridden] = useState(Boolean(kept))
  return (
    <Callout
      tone="warn"
      title={name}
      basis={`${breach.basis}${breach.isUnverified ? ' · chưa đối chiếu bản gốc' : ''}`}
    >
      <p>{breach.message}</p>
      {isOverridden ? (
        <TextField
          name={`rows.${at}.override.${breach.code}`}
          label="Lý do vẫn thực hiện"
          defaultValue={kept}
          maxLength={500}
          autoFocus
        />
      ) : (
        <Button tone="quiet" size="small" onClick={() => setOverridden(true)}>
          Vẫn thực hiện, ghi lý do…
        </Button>
      )}
    </Callout>
  )
}
