import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { begin } from '@/lib/reports/collection/actions'
import { SENDINGS } from '@/lib/reports/collection/labels'
import type { AskedUnit, RequestDetail } from '@/lib/reports/collection/queries'
import { isWithUnit } from '@/lib/reports/collection/rules'
import { periodName } from '@/lib/reports/rules'
import { SENDING_TONES } from './sending-tones'

type Props = { request: RequestDetail; isUnit: boolean }

function State({ unit }: { unit: AskedUnit }) {
  return (
    <>
      <Badge tone={SENDING_TONES[unit.sending]}>{SENDINGS[unit.sending]}</Badge>{' '}
      {unit.isLate && <Badge tone="bad">{isWithUnit(unit.sending) ? 'Quá hạn' : 'Gửi muộn'}</Badge>}
      {unit.remarks && unit.sending === 'returned' && <span className="sub whitespace-pre-line">{unit.remarks}</span>}
    </>
  )
}

function Begin({ unit }: { unit: AskedUnit }) {
  return (
    <ActionForm
      action={begin}
      hidden={{ requestId: unit.requestId, unitId: unit.unitId }}
      submit="Lập báo cáo"
      done="/reports/{id}"
      doneMessage="Đã lập bản dự thảo."
      guard={false}
    >
      {null}
    </ActionForm>
  )
}

const columns = (isUnit: boolean): Column<AskedUnit>[] => [
  {
    key: 'unit',
    header: 'Đơn vị',
    cell: (row) =>
      row.reportId ? <TextLink href={`/reports/${row.reportId}`}>{row.unitName}</TextLink> : (row.unitName ?? ''),
  },
  { key: 'state', header: 'Tình trạng', cell: (row) => <State unit={row} /> },
  {
    key: 'sent',
    header: 'Gửi lần cuối',
    className: 'num whitespace-nowrap',
    cell: (row) => (
      <>
        {row.sentOn ? formatDay(row.sentOn) : <span className="muted">chưa gửi</span>}
        {row.sentBy && <span className="sub">{row.sentBy}</span>}
      </>
    ),
  },
  ...(isUnit
    ? [
        {
          key: 'do',
          header: 'Việc của đơn vị',
          cell: (row: AskedUnit) =>
            row.reportId ? (
              <ButtonLink href={`/reports/${row.reportId}`} size="small">
                Mở báo cáo
              </ButtonLink>
            ) : (
              <Begin unit={row} />
            ),
        },
      ]
    : []),
]

/** Who has sent, who is late, what was sent back. */
export function RequestPage({ request, isUnit }: Props) {
  const { counts } = request
  const said = [
    `${counts.accepted} đã nhận`,
    `${counts.sent} chờ xem`,
    `${counts.open} chưa gửi`,
    counts.late > 0 && `${counts.late} quá hạn`,
  ]
  return (
    <>
      <PageHeader
        title={`Báo cáo của đơn vị: ${periodName(request)}`}
        subtitle={`Hạn gửi ${formatDay(request.dueOn)}${request.createdBy ? ` · ${request.createdBy} yêu cầu` : ''}`}
        crumbs={[
          { href: '/reports', label: 'Báo cáo' },
          { href: '/reports/requests', label: 'Báo cáo của đơn vị' },
        ]}
      />
      <div className="grid gap-4">
        {request.note && (
          <Callout title="Cần lưu ý:">
            <span className="whitespace-pre-line">{request.note}</span>
          </Callout>
        )}
        <Card flush title={said.filter(Boolean).join(' · ')}>
          <DataTable
            caption="Đơn vị được yêu cầu báo cáo"
            columns={columns(isUnit)}
            rows={request.units}
            rowKey={(row) => row.unitId}
            total={request.units.length}
            noun="đơn vị"
          />
        </Card>
      </div>
    </>
  )
}
