import { actsIn, peopleIn } from '@/components/movements/decision-book'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { OpinionRequest } from '@/lib/appraisals/opinions/queries'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { BookRow } from '@/lib/movements/book/queries'
import { STATES } from '@/lib/movements/labels'
import { formatNumber } from '@/lib/numbers'
import { SENDINGS } from '@/lib/reports/collection/labels'
import type { ReportTasks } from '@/lib/reports/collection/queries'
import { STEPS } from '@/lib/reports/labels'
import type { ReportRow } from '@/lib/reports/queries'
import { periodName } from '@/lib/reports/rules'
import { Task } from './task'

const MOST = 5

export type WaitingReports = ReportTasks & { readonly drafts: readonly ReportRow[] }

type Props = {
  rows: readonly BookRow[]
  total: number
  proposals: number
  /** What a body is asked and has not answered; for who asks, what is late. */
  opinions: readonly OpinionRequest[]
  on: CivilDate
  reports: WaitingReports
}

function OpinionItems({ opinions, on }: Pick<Props, 'opinions' | 'on'>) {
  return opinions.slice(0, MOST).map((row) => (
    <Task key={row.id}>
      <Badge tone={row.dueOn < on ? 'bad' : 'warn'}>{row.dueOn < on ? 'Ý kiến quá hạn' : 'Lấy ý kiến'}</Badge>
      <TextLink href={`/opinions/${row.id}`}>{row.subject}</TextLink>
      <span className="num text-[13px] text-ink-3">
        {row.unitName}: trả lời trước hết ngày {formatDay(row.dueOn)}
      </span>
    </Task>
  ))
}

function ReportItems({ reports: { toSend, toRead, late, drafts } }: Pick<Props, 'reports'>) {
  return (
    <>
      {toSend.map((unit) => (
        <Task key={unit.requestId + unit.unitId}>
          <Badge tone={unit.isLate ? 'bad' : 'warn'}>{unit.isLate ? 'Quá hạn' : SENDINGS[unit.sending]}</Badge>
          <TextLink href={`/reports/requests/${unit.requestId}`}>
            Báo cáo {periodName(unit)}, hạn gửi {formatDay(unit.dueOn)}
          </TextLink>
          <span className="text-[13px] text-ink-3">{unit.unitName}</span>
        </Task>
      ))}
      {drafts.map((report) => (
        <Task key={report.id}>
          <Badge tone={report.step === 'checked' ? 'blue' : 'warn'}>{STEPS[report.step]}</Badge>
          <TextLink href={`/reports/${report.id}`}>
            {report.title}, {formatDay(report.from)} – {formatDay(report.to)}
          </TextLink>
          <span className="text-[13px] text-ink-3">{report.createdBy}</span>
        </Task>
      ))}
      {toRead.length > 0 && (
        <Task>
          <Badge tone="blue">Chờ xem</Badge>
          <TextLink href="/reports/requests">{formatNumber(toRead.length)} báo cáo đơn vị đã gửi</TextLink>
        </Task>
      )}
      {late > 0 && (
        <Task>
          <Badge tone="bad">Quá hạn</Badge>
          <TextLink href="/reports/requests">{formatNumber(late)} đơn vị chưa gửi báo cáo</TextLink>
        </Task>
      )}
    </>
  )
}

/** «Chờ tôi»: decisions, proposals, opinions and reports that wait for the viewer; nothing when none does. */
export function AwaitingList({ rows, total, proposals, opinions, on, reports }: Props) {
  const { toSend, toRead, late, drafts } = reports
  const others = opinions.length + toSend.length + toRead.length + late + drafts.length
  if (rows.length + proposals + others === 0) return null
  const more = total > 0 ? { href: '/movements', label: `Cả ${total} quyết định` } : undefined
  return (
    <Card title="Chờ tôi" more={more} flush className="no-print">
      <ul className="px-4 pb-2">
        {proposals > 0 && (
          <Task>
            <Badge tone="warn">Chờ trả lời</Badge>
            <TextLink href="/people/proposals">{formatNumber(proposals)} đề nghị cập nhật hồ sơ của đơn vị</TextLink>
          </Task>
        )}
        <OpinionItems opinions={opinions} on={on} />
        <ReportItems reports={reports} />
        {rows.slice(0, MOST).map((row) => (
          <Task key={row.id}>
            <Badge tone={row.state === 'submitted' ? 'blue' : 'warn'}>{STATES[row.state]}</Badge>
            <TextLink href={`/movements/${row.id}`}>{row.subject}</TextLink>
            <span className="text-[13px] text-ink-3">
              {actsIn(row)}: {peopleIn(row)}
            </span>
          </Task>
        ))}
      </ul>
    </Card>
  )
}
