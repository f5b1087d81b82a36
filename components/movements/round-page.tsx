import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Select } from '@/components/ui/select'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay, fullMonthsBetween } from '@/lib/civil-date'
import { takeInto } from '@/lib/movements/rounds/actions'
import { REVIEW_RESULTS } from '@/lib/movements/rounds/labels'
import type { listUnassigned, Rotated, Round } from '@/lib/movements/rounds/queries'
import { ReviewDialog } from './review-dialog'
import { RoundDialog } from './round-dialog'
import { movedOf } from './rounds-table'

type Props = {
  round: Round
  rotated: readonly Rotated[]
  unassigned: ReturnType<typeof listUnassigned>
  on: CivilDate
  mayPrepare: boolean
}

const columns = (on: CivilDate, mayPrepare: boolean) => [
  {
    key: 'name',
    header: 'Cán bộ',
    cell: (row: Rotated) => (
      <>
        <TextLink href={`/people/${row.personId}`}>{row.name}</TextLink>
        <span className="sub">{row.birthDate?.slice(0, 4)}</span>
      </>
    ),
  },
  {
    key: 'way',
    header: 'Từ → đến',
    cell: (row: Rotated) => (
      <>
        {row.left ?? '—'} → <b className="font-[580]">{row.taken ?? '—'}</b>
        <span className="sub">
          <TextLink href={`/movements/${row.decisionId}`}>{row.numberText}</TextLink>
        </span>
      </>
    ),
  },
  {
    key: 'on',
    header: 'Từ ngày',
    className: 'num',
    cell: (row: Rotated) =>
      row.on && (
        <>
          {formatDay(row.on)}
          <span className="sub">{row.on <= on ? `${fullMonthsBetween(row.on, on)} tháng` : 'chưa đến ngày'}</span>
        </>
      ),
  },
  {
    key: 'review',
    header: 'Nhận xét sau luân chuyển',
    cell: ({ review }: Rotated) =>
      review ? (
        <>
          {REVIEW_RESULTS[review.result]} <span className="muted num">{formatDay(review.reviewedOn)}</span>
          {review.receiverRemark && <span className="sub">Nơi đến: {review.receiverRemark}</span>}
          {review.senderRemark && <span className="sub">Nơi đi: {review.senderRemark}</span>}
          {review.nextStep && <span className="sub">Bố trí tiếp: {review.nextStep}</span>}
        </>
      ) : (
        <span className="muted">chưa có</span>
      ),
  },
  {
    key: 'do',
    header: '',
    cell: (row: Rotated) => mayPrepare && row.on && row.on <= on && <ReviewDialog row={row} on={on} />,
  },
]

/** A round: its plan, who went where, what both sides said afterwards and what comes next. */
export function RoundPage({ round, rotated, unassigned, on, mayPrepare }: Props) {
  const span = `từ ${formatDay(round.from)}${round.until ? ` đến ${formatDay(round.until)}` : ''}`
  return (
    <>
      <PageHeader
        title={`${round.name}: ${movedOf(round)} người`}
        subtitle={[span, round.basis, round.note].filter(Boolean).join(' · ')}
        crumbs={[
          { href: '/movements', label: 'Quyết định, biến động' },
          { href: '/movements/rounds', label: 'Đợt luân chuyển' },
        ]}
        actions={mayPrepare && <RoundDialog round={round} />}
      />
      <div className="grid gap-4">
        <Card flush>
          <DataTable
            caption="Người luân chuyển trong đợt"
            rows={rotated}
            rowKey={({ movementId }) => movementId}
            total={rotated.length}
            noun="người"
            columns={columns(on, mayPrepare)}
            empty={
              <Empty title="Chưa có ai trong đợt này">
                {mayPrepare && 'Đưa các quyết định luân chuyển đã vào sổ vào đợt.'}
              </Empty>
            }
          />
        </Card>
        {mayPrepare && unassigned.length > 0 && (
          <Card title="Đưa vào đợt này">
            <ActionForm
              action={takeInto}
              hidden={{ roundId: round.id }}
              submit="Đưa vào đợt"
              inline
              guard={false}
              resetWhenDone
            >
              <Select
                name="movementId"
                label="Luân chuyển chưa thuộc đợt nào"
                options={unassigned.map(({ movementId, name, on: day, taken }) => ({
                  value: movementId,
                  label: [name, taken, day && formatDay(day)].filter(Boolean).join(', '),
                }))}
              />
            </ActionForm>
          </Card>
        )}
      </div>
    </>
  )
}
