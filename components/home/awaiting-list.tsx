import { actsIn, peopleIn } from '@/components/movements/decision-book'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { BookRow } from '@/lib/movements/book/queries'
import { STATES } from '@/lib/movements/labels'
import { formatNumber } from '@/lib/numbers'

const MOST = 5
const ITEM = 'flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line-2 py-2 text-[14px] last:border-0'

type Props = {
  rows: readonly BookRow[]
  total: number
  proposals: number
}

/** «Chờ tôi»: decisions and proposals that wait for the viewer; nothing when none does. */
export function AwaitingList({ rows, total, proposals }: Props) {
  if (rows.length + proposals === 0) return null
  return (
    <Card title="Chờ tôi" more={{ href: '/movements', label: `Cả ${total} quyết định` }} flush className="no-print">
      <ul className="px-4 pb-2">
        {proposals > 0 && (
          <li className={ITEM}>
            <Badge tone="warn">Chờ trả lời</Badge>
            <TextLink href="/people/proposals">{formatNumber(proposals)} đề nghị cập nhật hồ sơ của đơn vị</TextLink>
          </li>
        )}
        {rows.slice(0, MOST).map((row) => (
          <li key={row.id} className={ITEM}>
            <Badge tone={row.state === 'submitted' ? 'blue' : 'warn'}>{STATES[row.state]}</Badge>
            <TextLink href={`/movements/${row.id}`}>{row.subject}</TextLink>
            <span className="text-[13px] text-ink-3">
              {actsIn(row)}: {peopleIn(row)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
