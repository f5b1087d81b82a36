import { TargetResult } from '@/components/figures/targets-table'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DatedRow } from '@/components/ui/dated-row'
import { Definitions } from '@/components/ui/definitions'
import { TextLink } from '@/components/ui/text-link'
import { formatDay } from '@/lib/civil-date'
import { figureHref } from '@/lib/figures/rules'
import type { TargetPage } from '@/lib/figures/targets/history/queries'
import { countInProse } from '@/lib/numbers'
import { MEASURES } from '@/lib/targets/labels'
import { measuredValue, paperName, thresholdOf } from '@/lib/targets/rules'
import { AdjustTarget, EndTarget, StateValue } from './target-dialogs'
import { MilestonesCard, TargetHistory } from './target-history'

type Props = { page: TargetPage; day: string; mayWrite: boolean }

const isOwnUnit = (measure: string) => measure !== 'figure'

/** What stands on the day: the value, what is asked for, and how the two compare. */
function Standing({ page: { now, on } }: Pick<Props, 'page'>) {
  if (!now) return <p className="muted">Chỉ tiêu không có hiệu lực trong ngày này.</p>
  const { figure, measured, stated, text, standing, dueOn } = now
  const value = measuredValue(measured, figure === null)
  return (
    <div className="grid gap-2">
      <p className="num text-[30px] leading-tight font-semibold">
        {figure ? <TextLink href={figureHref(figure.id, { on })}>{value}</TextLink> : value}
        <small className="ml-3 text-[15px] font-medium text-ink-3">
          phải đạt {thresholdOf(measured, figure === null)}
          {dueOn && `, hạn ${formatDay(dueOn)}`}
        </small>
      </p>
      <p>
        <TargetResult standing={standing} text={text} />
      </p>
      {stated && (
        <p className="text-[14px] text-ink-2">
          Ngày {formatDay(stated.on)}: {stated.proof}, {stated.paper}.
        </p>
      )}
      {figure && <p className="text-[14px] text-ink-2">{figure.definition}</p>}
    </div>
  )
}

/** All that it ever asked for: the old threshold until a day, the new one from it, with the paper that adjusted it. */
function Versions({ page: { versions, isRate, on } }: Pick<Props, 'page'>) {
  return (
    <DataTable
      caption="Mức phải đạt qua các thời kỳ"
      columns={[
        { key: 'time', header: 'Áp dụng', cell: (row) => <DatedRow {...row} on={on} /> },
        {
          key: 'threshold',
          header: 'Mức phải đạt',
          className: 'num',
          cell: ({ measure, ...row }) => thresholdOf({ ...row, part: isRate ? 0 : undefined }, isOwnUnit(measure)),
        },
        { key: 'due', header: 'Hạn', className: 'num', cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : '—') },
        { key: 'basis', header: 'Văn bản', cell: ({ basis, document }) => basis ?? paperName(document.number) },
      ]}
      rows={[...versions].reverse()}
      rowKey={({ rowId }) => rowId}
      footer={null}
    />
  )
}

/** A target: where it stands, what it asks for, who follows it, and how it came to be so. */
export function TargetView({ page, day, mayWrite }: Props) {
  const { first, last, now, versions, on } = page
  const target = { ...last, id: page.id }
  const isOpen = mayWrite && day === ''
  return (
    <>
      <PageHeader
        title={
          <>
            {first.title} {versions.length > 1 && <Badge>đã điều chỉnh {countInProse(versions.length - 1)} lần</Badge>}
          </>
        }
        subtitle={`${paperName(first.document.number)}, ${first.document.issuer}`}
        asOf={on}
        crumbs={[{ href: `/targets${day}`, label: 'Chỉ tiêu' }]}
        actions={
          isOpen && (
            <>
              <EndTarget target={target} />
              <AdjustTarget target={target} />
              {first.measure === 'stated' && <StateValue target={target} on={on} />}
            </>
          )
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <div className="grid min-w-0 gap-4">
          {now?.standing === 'unknown' && (
            <Callout tone="warn" title="Thiếu số.">
              Chưa có kết quả nào của chỉ tiêu này đến ngày {formatDay(on)}.
            </Callout>
          )}
          <Card title="Trong ngày đang xem">
            <Standing page={page} />
          </Card>
          {first.measure === 'milestones' && <MilestonesCard page={page} mayWrite={isOpen} />}
          {first.measure !== 'milestones' && <TargetHistory page={page} />}
          <Card title="Mức phải đạt" flush>
            <Versions page={page} />
          </Card>
        </div>
        <div className="min-w-0">
          <Card title="Thông tin">
            <Definitions
              columns={1}
              items={[
                { term: 'Văn bản', value: first.document.title },
                { term: 'Đơn vị theo dõi', value: now?.ownerName },
                { term: 'Cách tính', value: MEASURES[first.measure] },
                ...(first.isOfCongress ? [{ term: 'Nhóm', value: 'Chỉ tiêu của nghị quyết đại hội' }] : []),
              ]}
            />
          </Card>
        </div>
      </div>
    </>
  )
}
