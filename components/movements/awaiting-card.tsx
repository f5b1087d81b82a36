import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { BookRow } from '@/lib/movements/book/queries'
import { STATES } from '@/lib/movements/labels'
import { actsIn, peopleIn } from './decision-book'

/** What is being prepared or waits to be signed and entered. */
export function AwaitingCard({ rows }: { rows: readonly BookRow[] }) {
  if (rows.length === 0) return null
  return (
    <Card title={`Đang chuẩn bị, chờ vào sổ (${rows.length})`}>
      <ul className="grid gap-2">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
            <Badge tone={row.state === 'submitted' ? 'blue' : 'warn'}>{STATES[row.state]}</Badge>
            <TextLink href={`/movements/${row.id}`}>{row.subject}</TextLink>
            <span className="muted small">
              {actsIn(row)}: {peopleIn(row)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
