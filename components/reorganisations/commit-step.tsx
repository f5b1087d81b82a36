import type { NextPaper } from '@/components/movements/signed-fields'
import { Callout } from '@/components/ui/callout'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { TextLink } from '@/components/ui/text-link'
import { addDays, formatDay } from '@/lib/civil-date'
import { NUMBERS } from '@/lib/movements/reorganisations/labels'
import type { Tally } from '@/lib/movements/reorganisations/rules'
import { formatNumber } from '@/lib/numbers'
import type { Plan } from '@/lib/organisation/reorganisations/queries'
import type { Abilities } from '@/lib/permissions'
import type { Compared } from '@/lib/plans/reorganisations/rules'
import { CommitForm } from './commit-form'
import { planPath } from './plan-frame'

type Line = { key: string; label: string; was: string; will: string; href?: string }

const linesOf = ({ numbers: { before, after }, figures }: Compared): Line[] => [
  ...(Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).map((key) => ({
    key,
    label: NUMBERS[key],
    was: formatNumber(before[key]),
    will: formatNumber(after[key]),
  })),
  ...figures.map(({ id, title, was, will }) => ({ key: id, label: title, was, will, href: `/figures/${id}` })),
]

const columns = (plan: Plan): Column<Line>[] => [
  {
    key: 'label',
    header: 'Số liệu',
    cell: ({ label, href }) =>
      href && plan.committedAt ? <TextLink href={`${href}?asOf=${plan.on}`}>{label}</TextLink> : label,
  },
  { key: 'was', header: 'Trước', align: 'right', className: 'num', cell: ({ was }) => was },
  {
    key: 'will',
    header: 'Sau',
    align: 'right',
    className: 'num',
    cell: ({ was, will }) => (was === will ? will : <b className="font-[580]">{will}</b>),
  },
]

function Obstacles({ plan, tally, compared }: { plan: Plan; tally: Tally; compared: Compared }) {
  if (plan.committedAt) return null
  return (
    <>
      {tally.pending > 0 && (
        <Callout tone="warn" title={`Còn ${formatNumber(tally.pending)} người chưa có phương án.`}>
          <TextLink href={`${planPath(plan.id)}?step=people&state=pending`}>Bố trí những người này</TextLink> trước khi
          thực hiện.
        </Callout>
      )}
      {compared.clashes.map((clash) => (
        <Callout key={clash} tone="bad" title="Chưa thực hiện được.">
          {clash}
        </Callout>
      ))}
    </>
  )
}

type Props = { plan: Plan; tally: Tally; compared: Compared; next: NextPaper | null; may: Abilities }

/** The register on the eve and on the day, what stands in the way, and the commit itself. */
export function CommitStep({ plan, tally, compared, next, may }: Props) {
  const isReady =
    !plan.committedAt &&
    tally.pending === 0 &&
    compared.clashes.length === 0 &&
    plan.units.length + plan.endings.length + plan.closures.length > 0
  return (
    <>
      <Obstacles plan={plan} tally={tally} compared={compared} />
      <Card
        title={`Số liệu ngày ${formatDay(addDays(plan.on, -1))} và ngày ${formatDay(plan.on)}`}
        {...(plan.decisionId && {
          more: { href: `/movements/${plan.decisionId}`, label: `Văn bản ${plan.numberText}` },
        })}
        flush
      >
        <DataTable
          caption="Số liệu trước và sau sắp xếp"
          columns={columns(plan)}
          rows={linesOf(compared)}
          rowKey={({ key }) => key}
          footer={null}
        />
      </Card>
      {isReady && may['organisation.reorganise'] && next && <CommitForm plan={plan} next={next} />}
      {isReady && !may['organisation.reorganise'] && (
        <p className="muted">Phương án đã đủ. Trưởng Ban ghi số, ngày của văn bản đã ký để thực hiện.</p>
      )}
    </>
  )
}
