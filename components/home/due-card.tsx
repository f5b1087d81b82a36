import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { hrefWith } from '@/lib/list-state'
import { isDecided } from '@/lib/movements/due/kinds/rules'
import { DUE_KINDS } from '@/lib/movements/due/labels'
import type { DueCase } from '@/lib/movements/due/queries'
import { isLate, nextDay, prepareHref } from '@/lib/movements/due/rules'
import type { Abilities } from '@/lib/permissions'

type Props = { due: { rows: readonly DueCase[]; total: number }; on: CivilDate; days: number; may: Abilities }

/** What falls due, soonest first, with the decision that each case calls for. */
export function DueCard({ due, on, days, may }: Props) {
  const inYear = (day: CivilDate) => formatDay(day).slice(0, day.slice(0, 4) === on.slice(0, 4) ? 5 : 10)
  return (
    <Card
      title={`Đến hạn trong ${days} ngày`}
      more={
        due.total > 0
          ? { href: hrefWith('/movements/due', {}, { asOf: on, days: String(days) }), label: `Cả ${due.total} việc` }
          : undefined
      }
      flush
    >
      {due.rows.length === 0 ? (
        <Empty title="Không có việc nào đến hạn" />
      ) : (
        <ul className="px-4 pb-2">
          {due.rows.map((row) => (
            <li key={row.key} className="flex items-center gap-3 border-b border-line-2 py-2 last:border-0">
              <span className="num w-[46px] shrink-0 font-semibold">{inYear(nextDay(row, on))}</span>
              <span className="min-w-0 flex-1 text-[14px]">
                <TextLink href={`/people/${row.personId}`}>{row.name}</TextLink>
                <span className="sub">
                  {isLate(row, on) && <span className="text-bad">quá hạn · </span>}
                  {DUE_KINDS[row.kind]} · {row.postTitle}
                </span>
              </span>
              {may['movements.prepare'] && isDecided(row.kind) && (
                <span className="no-print">
                  <ButtonLink size="small" href={prepareHref(row)}>
                    Lập QĐ
                  </ButtonLink>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
