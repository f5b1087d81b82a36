import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { BoardRow } from '@/lib/plans/boards/queries'
import type { ReportRow } from '@/lib/reports/queries'

export type Leading = { readonly boards: readonly BoardRow[]; readonly issued: readonly ReportRow[] }

const ITEM = 'flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line-2 py-2 text-[14px] last:border-0'

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
          <li key={id} className={ITEM}>
            <TextLink href={`/movements/boards/${id}`}>{name}</TextLink>
            <span className="num text-[13px] text-ink-3">
              {variants} phương án, dự kiến áp dụng {formatDay(on)}
            </span>
          </li>
        ))}
        {issued.map(({ id, title, numberText, issuedOn }) => (
          <li key={id} className={ITEM}>
            <TextLink href={`/reports/${id}`}>{title}</TextLink>
            <span className="num text-[13px] text-ink-3">
              {[numberText, issuedOn && `ngày ${formatDay(issuedOn)}`].filter(Boolean).join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
