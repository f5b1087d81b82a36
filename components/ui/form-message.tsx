import type { Outcome } from '@/lib/problem'
import { Callout } from './callout'

type Props = { outcome: Outcome<unknown> | null; homeless: readonly string[]; done: string }

/** The answer to the whole form, and the problems of fields that are not on the page. */
export function FormMessage({ outcome, homeless, done }: Props) {
  return (
    <div aria-live="polite" className="empty:hidden">
      {outcome?.ok && <Callout tone="good">{done}</Callout>}
      {outcome && !outcome.ok && (
        <Callout tone="bad" title={outcome.message ?? 'Chưa ghi được.'} role="alert">
          {homeless.length > 0 && (
            <ul className="mt-1 list-disc pl-5">
              {homeless.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Callout>
      )}
    </div>
  )
}
