import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { FLAGS, PLANNING_ACTS, REMOVAL_REASONS, VERDICTS } from '@/lib/appraisals/planning/labels'
import type { Planned } from '@/lib/appraisals/planning/queries'
import { formatDay } from '@/lib/civil-date'
import { onPage } from '@/lib/list-state'
import { formatFraction, formatRate } from '@/lib/numbers'

/** What an address carries on of the day looked at, as a query that follows another. */
const and = (day: string) => day.replace('?', '&')

export const planHref = (postId: string, termId: string, day: string) => `/planning/${postId}?term=${termId}${and(day)}`

export const personColumn = (day: string): Column<Planned> => ({
  key: 'person',
  header: 'Cán bộ',
  className: 'sm:w-[22%]',
  cell: (row) => (
    <>
      <TextLink href={`/people/${row.personId}?tab=planning${and(day)}`}>{row.name}</TextLink>{' '}
      <span className="muted num">{row.birthDate?.slice(0, 4)}</span>
      <span className="sub">{row.holds ?? 'không giữ chức vụ'}</span>
    </>
  ),
})

export const postColumn = (day: string): Column<Planned> => ({
  key: 'post',
  header: 'Chức danh',
  className: 'sm:w-[24%]',
  cell: (row) => (
    <>
      <TextLink href={planHref(row.postId, row.termId, day)}>{row.title}</TextLink>
      <span className="sub">nhiệm kỳ {row.termName}</span>
    </>
  ),
})

export const paperColumn: Column<Planned> = {
  key: 'paper',
  header: 'Đưa vào',
  className: 'sm:whitespace-nowrap',
  cell: ({ act, paper, votesFor, votesCast }) => (
    <>
      {PLANNING_ACTS[act]}
      <span className="sub num">
        {paper.number}, {formatDay(paper.on)}
        {votesFor !== null && votesCast !== null && (
          <>
            <br />
            phiếu {formatFraction(votesFor, votesCast)} ({formatRate(votesFor, votesCast)})
          </>
        )}
      </span>
    </>
  ),
}

export const ageColumn: Column<Planned> = {
  key: 'age',
  header: 'Tuổi đầu nhiệm kỳ',
  align: 'right',
  className: 'num',
  cell: ({ ageAtTerm }) => ageAtTerm ?? '—',
}

/** What stands in the way, each with its calculation; nothing says so as well. */
function Flags({ flags }: Planned) {
  if (flags.length === 0) return <span className="muted">không</span>
  return (
    <ul className="grid gap-1.5">
      {flags.map(({ code, message, basis, isUnverified }) => (
        <li key={code} title={basis ? `${basis}${isUnverified ? ' (chưa đối chiếu bản gốc)' : ''}` : undefined}>
          <Badge tone="warn">{FLAGS[code]}</Badge>
          <span className="sub">{message}</span>
        </li>
      ))}
    </ul>
  )
}

export const flagsColumn: Column<Planned> = {
  key: 'flags',
  header: 'Phải xem xét',
  className: 'sm:w-[22%]',
  cell: (row) => <Flags {...row} />,
}

/** What came of a plan: read from the decisions, typed by nobody. */
function Outcome({ appointment, isHolder, until, removalPaper, removalReason, removalNote, review }: Planned) {
  return (
    <>
      {appointment && (
        <>
          <Badge tone="good">đã bổ nhiệm</Badge>
          <span className="sub num">
            từ {formatDay(appointment.from)}
            {appointment.decisionId && (
              <>
                ,{' '}
                <TextLink href={`/movements/${appointment.decisionId}`} className="whitespace-nowrap">
                  {appointment.numberText}
                </TextLink>
              </>
            )}
          </span>
        </>
      )}
      {until ? (
        <>
          <Badge>đã đưa ra</Badge>
          <span className="sub num">
            từ {formatDay(until)}, {removalPaper?.number}
          </span>
          <span className="sub">
            {[removalReason && REMOVAL_REASONS[removalReason], removalNote].filter(Boolean).join(': ')}
          </span>
        </>
      ) : (
        !appointment && (isHolder ? <Badge tone="blue">đang giữ chức vụ</Badge> : <Badge>trong quy hoạch</Badge>)
      )}
      {review && !until && (
        <span className="sub num">
          Rà soát {formatDay(review.on)}: {VERDICTS[review.verdict].toLowerCase()}
        </span>
      )}
    </>
  )
}

export const outcomeColumn: Column<Planned> = {
  key: 'outcome',
  header: 'Kết quả',
  cell: (row) => <Outcome {...row} />,
}

type Props = {
  caption: string
  rows: readonly Planned[]
  columns: readonly Column<Planned>[]
  empty: string
  /** The page shown of all of them. */
  page?: number
  groupOf?: (row: Planned) => string
}

/** People planned, each row one person for one post of one term. */
export function PlannedTable({ caption, rows, columns, empty, page, groupOf }: Props) {
  const people = new Set(rows.map(({ personId }) => personId)).size
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={page ? onPage(rows, page) : rows}
      rowKey={({ id }) => id}
      footer={people === rows.length ? `Cộng: ${people} người` : `Cộng: ${rows.length} lượt, ${people} người`}
      groupOf={groupOf}
      empty={<Empty title={empty} />}
    />
  )
}
