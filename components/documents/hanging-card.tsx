import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { type CivilDate, formatDay } from '@/lib/civil-date'
import { covers, type Period } from '@/lib/period'
import type { Hanging } from '@/lib/targets/documents/queries'

type Item = { key: string; href: string; label: string; note: ReactNode }

function Group({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h3 className="text-[14px] font-semibold">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {items.map(({ key, href, label, note }) => (
          <li key={key}>
            <TextLink href={href}>{label}</TextLink>
            {note && <span className="sub">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const past = (period: Period, on: CivilDate) =>
  !covers(period, on) && period.until !== null && period.until <= on ? `đến trước ${formatDay(period.until)}` : null

/** What rests on the paper: targets, rules, standards; each opens its own page. */
export function HangingCard({ hanging, on, day }: { hanging: Hanging; on: CivilDate; day: string }) {
  const { targets, rules, standards } = hanging
  const isEmpty = targets.length + rules.length + standards.length === 0
  return (
    <Card title="Căn cứ vào văn bản này">
      {isEmpty ? (
        <p className="muted">Chưa có chỉ tiêu, quy định, tiêu chuẩn nào trong sổ căn cứ vào văn bản này.</p>
      ) : (
        <div className="grid gap-4">
          <Group
            title="Chỉ tiêu"
            items={targets.map(({ id, title, dueOn }) => ({
              ...{ key: id, href: `/targets/${id}${day}`, label: title },
              note: dueOn && `hạn ${formatDay(dueOn)}`,
            }))}
          />
          <Group
            title="Quy định"
            items={rules.map(({ code, title, ...period }) => ({
              ...{ key: code, href: `/rules/${code}${day}`, label: title },
              note: past(period, on),
            }))}
          />
          <Group
            title="Tiêu chuẩn chức danh"
            items={standards.map(({ code, name, ...period }) => ({
              ...{ key: code, href: `/standards/${code}${day}`, label: name },
              note: past(period, on),
            }))}
          />
        </div>
      )}
    </Card>
  )
}
