import { CalendarClock, Plus } from 'lucide'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { formatDay } from '@/lib/civil-date'
import { heirWords } from '@/lib/organisation/successions/rules'
import type { UnitFacts } from '@/lib/organisation/units/queries'
import { lastDay } from '@/lib/period'
import { FactsCard } from './facts-card'
import { MembersCard } from './members-card'
import { UnitDescription } from './unit-description'
import { UnitHistory } from './unit-history'
import { type Held, UnitTree } from './unit-tree'

type Props = {
  facts: UnitFacts
  held: Held
  day: string
  /** The card of its posts. */
  posts: ReactNode
  actions?: ReactNode
  mayWrite: boolean
  /** The organisation says itself how many members it has. */
  mayReport: boolean
}

/** A unit as it stands on a day: what it is, its posts, what hangs on it, whom it counts, what it was called. */
export function UnitView({ facts, held, day, posts, actions, mayWrite, mayReport }: Props) {
  const { unit, above, children, counts } = facts
  const crumbs = [
    { href: `/organisation${day}`, label: 'Tổ chức' },
    ...above.map(({ id, name }) => ({ href: `/organisation/units/${id}${day}`, label: name })),
  ]
  const create = mayWrite && (
    <ButtonLink href={`/organisation/units/new?parent=${unit.id}`} size="small" icon={<Icon of={Plus} size={15} />}>
      Thêm đơn vị
    </ButtonLink>
  )
  const last = lastDay(unit)
  const lastSeen = !unit.isStanding && last && (
    <ButtonLink href={`/organisation/units/${unit.id}?asOf=${last}`} icon={<Icon of={CalendarClock} size={16} />}>
      Xem ngày {formatDay(last)}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={
          <>
            {unit.name} {!unit.isStanding && <Badge tone="warn">không còn trong ngày này</Badge>}
          </>
        }
        subtitle={[unit.kindName, unit.blockName, heirWords(facts.heirs)].filter(Boolean).join(' · ')}
        asOf={unit.on}
        crumbs={crumbs}
        actions={actions ?? (lastSeen || undefined)}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
        <div className="grid min-w-0 gap-4">
          {posts}
          {(children.length > 0 || mayWrite) && (
            <Card title={`Đơn vị trực thuộc (${children.length})`} actions={create} flush>
              {children.length > 0 ? (
                <UnitTree units={children} held={held} day={day} isGrouped />
              ) : (
                <p className="px-4 pb-4 text-[14px] text-ink-3">Chưa có đơn vị nào trực thuộc.</p>
              )}
            </Card>
          )}
        </div>
        <div className="grid min-w-0 gap-4">
          <UnitDescription facts={facts} day={day} />
          <FactsCard facts={facts} mayWrite={mayWrite} />
          {unit.isReporting === 1 && <MembersCard unit={unit} counts={counts} mayReport={mayReport} />}
          <UnitHistory versions={unit.versions} on={unit.on} />
        </div>
      </div>
    </>
  )
}
