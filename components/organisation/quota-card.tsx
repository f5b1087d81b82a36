import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import { balanceOf, balanceWords, type Quota, type QuotaLine, quotaLines } from '@/lib/organisation/quotas/rules'
import { lastDay } from '@/lib/period'
import { QuotaActions, SetQuota } from './quota-dialogs'

type Kinds = PostVocabulary['kinds']
type Props = {
  unit: { id: string; on: CivilDate }
  quotas: readonly Quota[]
  kinds: Kinds
  seats: readonly { kind: string; isHeld: boolean }[]
  mayWrite: boolean
}

const TONES = { over: 'bad', under: 'warn', even: 'good' } as const

export const quotaName = (kinds: Kinds, { postKind }: Pick<Quota, 'postKind'>) =>
  postKind === null ? 'Mọi chức danh' : (kinds.find(({ code }) => code === postKind)?.name ?? postKind)

const columnsOf = ({ unit, kinds, mayWrite }: Props) => [
  { key: 'kind', header: 'Chức danh', cell: ({ quota }: QuotaLine) => quotaName(kinds, quota) },
  {
    key: 'balance',
    header: 'Vị trí/số lượng',
    className: 'num',
    cell: ({ quota, seats }: QuotaLine) => (
      <Badge tone={TONES[balanceOf(seats, quota.seats)]}>{balanceWords(seats, quota.seats)}</Badge>
    ),
  },
  { key: 'held', header: 'Có người giữ', className: 'num', cell: ({ held }: QuotaLine) => held },
  {
    key: 'basis',
    header: 'Căn cứ',
    cell: ({ quota }: QuotaLine) => (
      <>
        {quota.basis}
        <span className="sub num">áp dụng từ {formatDay(quota.from)}</span>
      </>
    ),
  },
  ...(mayWrite
    ? [
        {
          key: 'change',
          header: '',
          className: 'no-print',
          cell: ({ quota }: QuotaLine) => (
            <QuotaActions quota={quota} unitId={unit.id} name={quotaName(kinds, quota)} />
          ),
        },
      ]
    : []),
]

/** What was set before, and what is set to come: one line each. */
function OtherDays({ quotas, kinds }: { quotas: readonly Quota[]; kinds: Kinds }) {
  return (
    <details className="px-4 py-2 text-[13.5px]">
      <summary className="cursor-pointer">Các thời kỳ khác ({quotas.length})</summary>
      <ul className="num mt-1 grid gap-0.5 text-ink-2">
        {quotas.map((quota) => {
          const last = lastDay(quota)
          return (
            <li key={quota.id}>
              {quotaName(kinds, quota)}: {quota.seats}, {formatDay(quota.from)} – {last ? formatDay(last) : 'về sau'} ·{' '}
              {quota.basis}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** How many seats the unit may have by decision, and how many there are. */
export function QuotaCard(props: Props) {
  const { unit, quotas, kinds, seats, mayWrite } = props
  const lines = quotaLines(quotas, seats, unit.on)
  const others = quotas.filter((quota) => !lines.some((line) => line.quota === quota)).reverse()
  if (quotas.length === 0 && !mayWrite) return null
  return (
    <Card
      title="Số lượng theo quy định"
      actions={mayWrite && <SetQuota unitId={unit.id} on={unit.on} kinds={kinds} />}
      id="quotas"
      flush
    >
      {lines.length > 0 ? (
        <DataTable
          caption="Số lượng chức danh theo quy định"
          columns={columnsOf(props)}
          rows={lines}
          rowKey={({ quota }) => quota.id}
          footer={null}
        />
      ) : (
        <p className="px-4 pb-4 text-[14px] text-ink-3">Trong ngày này chưa ghi số lượng theo quy định.</p>
      )}
      {others.length > 0 && <OtherDays quotas={others} kinds={kinds} />}
    </Card>
  )
}
