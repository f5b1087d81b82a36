import { PageHeader } from '@/components/shell/page-header'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { DialogButton } from '@/components/ui/dialog-button'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { formatFraction } from '@/lib/numbers'
import { paperName } from '@/lib/targets/rules'
import { endSet } from '@/lib/targets/sets/actions'
import { VERDICTS, type Verdict } from '@/lib/targets/sets/labels'
import type { SetPage } from '@/lib/targets/sets/queries'
import { findingsByCell, metByUnit, shortPlace, verdictOf } from '@/lib/targets/sets/rules'

type Standard = SetPage['standards'][number]
type Props = { set: SetPage; on: CivilDate; day: string; mayWrite: boolean }

export const VERDICT_TONES = { met: 'good', unmet: 'warn', unknown: 'neutral' } as const
const MARKS: Record<Verdict, string> = { met: '✓', unmet: '✗', unknown: '?' }
const COLOURS: Record<Verdict, string> = { met: 'text-good', unmet: 'text-warn', unknown: 'text-ink-3' }

const numbered = ({ ordinal, title }: Standard) => `${ordinal}. ${title}`

/** One unit: each standard with its result, its day and its paper. */
function ofOne({ set, day }: Pick<Props, 'set' | 'day'>, unitId: string): Column<Standard>[] {
  const found = findingsByCell(set.findings)
  return [
    {
      key: 'standard',
      header: 'Tiêu chuẩn',
      className: 'sm:w-[44%]',
      cell: (row) => <TextLink href={`/targets/sets/${set.id}/${row.id}/${unitId}${day}`}>{numbered(row)}</TextLink>,
    },
    {
      key: 'verdict',
      header: 'Kết quả',
      cell: (row) => {
        const verdict = verdictOf(found(row.id, unitId))
        return <Badge tone={VERDICT_TONES[verdict]}>{VERDICTS[verdict].toLowerCase()}</Badge>
      },
    },
    {
      key: 'on',
      header: 'Xác nhận ngày',
      className: 'num',
      cell: (row) => {
        const on = found(row.id, unitId)?.on
        return on ? formatDay(on) : '—'
      },
    },
    {
      key: 'paper',
      header: 'Chứng minh',
      cell: (row) => {
        const finding = found(row.id, unitId)
        return finding && `${finding.proof}, ${finding.paper}`
      },
    },
  ]
}

/** Standards down, units across; each cell opens its proof. */
function ofMany({ set, day }: Pick<Props, 'set' | 'day'>): Column<Standard>[] {
  const found = findingsByCell(set.findings)
  const met = metByUnit(set.findings)
  return [
    { key: 'standard', header: 'Tiêu chuẩn', className: 'min-w-[200px]', cell: numbered },
    ...set.units.map(
      ({ id, name }): Column<Standard> => ({
        key: id,
        header: <span className="block text-[12px] leading-tight whitespace-normal">{shortPlace(name)}</span>,
        align: 'center',
        className: '!px-1',
        total: <span className="num">{formatFraction(met.get(id) ?? 0, set.standards.length)}</span>,
        cell: (row) => {
          const verdict = verdictOf(found(row.id, id))
          return (
            <TextLink
              href={`/targets/sets/${set.id}/${row.id}/${id}${day}`}
              className={`block font-semibold ${COLOURS[verdict]}`}
              aria-label={`${VERDICTS[verdict]}: ${row.title}, ${name}`}
              title={`${VERDICTS[verdict]}: ${row.title}, ${name}`}
            >
              {MARKS[verdict]}
            </TextLink>
          )
        },
      }),
    ),
  ]
}

const End = ({ set }: Pick<Props, 'set'>) => (
  <DialogButton label="Thôi áp dụng" title={`Thôi áp dụng – ${set.title}`} tone="quiet">
    <ActionForm
      action={endSet}
      submit="Thôi áp dụng"
      tone="danger"
      doneMessage="Đã ghi ngày thôi áp dụng."
      hidden={{ setId: set.id }}
    >
      <DateField name="until" label="Từ ngày" required />
    </ActionForm>
  </DialogButton>
)

/** A set of standards on the day: a list for one unit, a matrix for several. */
export function SetView({ set, on, day, mayWrite }: Props) {
  const [only, ...others] = set.units
  const isMatrix = others.length > 0
  const met = set.findings.filter(({ isMet }) => isMet).length
  return (
    <>
      <PageHeader
        title={only && !isMatrix ? `${set.title}: ${only.name}` : set.title}
        subtitle={`${paperName(set.document.number)}, ${set.document.issuer}`}
        asOf={on}
        crumbs={[
          { href: `/targets${day}`, label: 'Chỉ tiêu' },
          { href: `/targets/sets${day}`, label: 'Bộ tiêu chuẩn' },
        ]}
        actions={mayWrite && <End set={set} />}
      />
      <Card
        title={`Đã đạt ${formatFraction(met, set.standards.length * set.units.length)}${isMatrix ? ` của ${set.units.length} đơn vị` : ''}`}
        flush
      >
        {isMatrix && (
          <p className="px-4 pb-2 text-[13px] text-ink-3">
            ✓ đạt · ✗ chưa đạt · ? chưa có kết quả. Bấm vào từng ô để xem văn bản chứng minh.
          </p>
        )}
        <DataTable
          caption={set.title}
          columns={isMatrix || !only ? ofMany({ set, day }) : ofOne({ set, day }, only.id)}
          rows={set.standards}
          rowKey={({ id }) => id}
          footer={isMatrix ? 'Số tiêu chuẩn đã đạt' : null}
          wide={isMatrix}
        />
      </Card>
    </>
  )
}
