import { actsIn, peopleIn } from '@/components/movements/decision-book'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import type { BookRow } from '@/lib/movements/book/queries'
import { STATES } from '@/lib/movements/labels'
import { formatNumber } from '@/lib/numbers'
import { SENDINGS } from '@/lib/reports/collection/labels'
import type { ReportTasks } from '@/lib/reports/collection/queries'
import { periodName } from '@/lib/reports/rules'

const MOST = 5
const ITEM = 'flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line-2 py-2 text-[14px] last:border-0'

type Props = {
  rows: readonly BookRow[]
  total: number
  proposals: number
  reports: ReportTasks
}

/** «Chờ tôi»: decisions and proposals that wait for the viewer; nothing when none does. */
export function AwaitingList({ rows, total, proposals, reports }: Props) {
  const { toSend, toRead, late } = reports
  if (rows.length + proposals + toSend.length + toRead.length + late === 0) return null
  return (
    <Card title="Chờ tôi" more={{ href: '/movements', label: `Cả ${total} quyết định` }} flush className="no-print">
      <ul className="px-4 pb-2">
        {proposals > 0 && (
          <li className={ITEM}>
            <Badge tone="warn">Chờ trả lời</Badge>
            <TextLink href="/people/proposals">{formatNumber(proposals)} đề nghị cập nhật hồ sơ của đơn vị</TextLink>
          </li>
        )}
        {toSend.map((unit) => (
          <li key={unit.requestId + unit.unitId} className={ITEM}>
            <Badge tone={unit.isLate ? 'bad' : 'warn'}>{unit.isLate ? 'Quá hạn' : SENDINGS[unit.sending]}</Badge>
            <TextLink href={`/reports/requests/${unit.requestId}`}>
              Báo cáo {periodName(unit)}, hạn gửi {formatDay(unit.dueOn)}
            </TextLink>
            <span className="text-[13px] text-ink-3">{unit.unitName}</span>
          </li>
        ))}
        {toRead.length > 0 && (
          <li className={ITEM}>
            <Badge tone="blue">Chờ xem</Badge>
            <TextLink href="/reports/requests">{formatNumber(toRead.length)} báo cáo đơn vị đã gửi</TextLink>
          </li>
        )}
        {late > 0 && (
          <li className={ITEM}>
            <Badge tone="bad">Quá hạn</Badge>
            <TextLink href="/reports/requests">{formatNumber(late)} đơn vị chưa gửi báo cáo</TextLink>
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
