import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { BoardRow } from '@/lib/plans/boards/queries'
import type { ReportRow } from '@/lib/reports/queries'
import { Task } from './task'

export type Leading = { readonly boards: readonly BoardRow[]; readonly issued: readonly ReportRow[] }

/** What was put before the leaders: rounds to think over, reports to read. */
export function LeadingCard({ leading: { boards, issued } }: { leading: Leading }) {
  if (boards.length + issued.length === 0) return null
  return (
    <Card
      title="Để xem xét"
      more={{ href: '/movements/boards', label: 'Mọi bàn luân chuyển' }}
      flush
      className="no-print"
    >
      <ul className="px-4 pb-2">
        {boards.map(({ id, name, on, variants }) => (
          <Task key={id}>
            <TextLink href={`/movements/boards/${id}`}>{name}</TextLink>
            <span className="num text-[13px] text-ink-3">
              {variants} phương án, dự kiến áp dụng {formatDay(on)}
            </span>
          </Task>
        ))}
        {issued.map(({ id, title, numberText, issuedOn }) => (
          <Task key={id}>
            <TextLink href={`/reports/${id}`}>{title}</TextLink>
            <span className="num text-[13px] text-ink-3">
              {[numberText, issuedOn && `ngày ${formatDay(issuedOn)}`].filter(Boolean).join(' ')}
            </span>
          </Task>
        ))}
      </ul>
    </Card>
  )
}
