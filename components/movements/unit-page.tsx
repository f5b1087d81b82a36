import { Network, UserX } from 'lucide'
import type { ReactNode } from 'react'
import { QuotaCard } from '@/components/organisation/quota-card'
import { ChangeUnit, NewPost, parentItem } from '@/components/organisation/unit-dialogs'
import { UnitView } from '@/components/organisation/unit-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { hrefWith } from '@/lib/list-state'
import type { SeatRow } from '@/lib/movements/holders/queries'
import type { UnitFacts } from '@/lib/organisation/units/queries'
import type { Abilities } from '@/lib/permissions'
import { DissolveUnit } from './seat-dialogs'
import { SeatsTable } from './seats-table'

type UnitHolding = {
  seats: readonly SeatRow[]
  /** How many seats are held in each of the units that hang on it. */
  held: ReadonlyMap<string, number>
}

type Props = {
  facts: UnitFacts
  /** Nothing for those who may not know who holds what. */
  holding: UnitHolding | null
  /** How many people and seats it has with all beneath it. */
  headCount: ReactNode
  day: string
  may: Abilities
}

function Posts({ facts, holding, headCount, day, may }: Props & { holding: UnitHolding }) {
  const { unit, quotas, postVocabulary } = facts
  const mayWrite = day === '' && unit.isStanding && may['organisation.write'] === true
  return (
    <>
      {headCount}
      <Card
        title="Chức danh"
        actions={
          <>
            <ButtonLink size="small" href={`/standards/gaps?unit=${unit.id}${day.replace('?', '&')}`}>
              Đối chiếu tiêu chuẩn
            </ButtonLink>
            {mayWrite && <NewPost unit={unit} vocabulary={postVocabulary} />}
          </>
        }
        id="posts"
        flush
      >
        <SeatsTable
          rows={holding.seats}
          on={unit.on}
          day={day}
          mayPrepare={day === '' && may['movements.prepare'] === true}
        />
      </Card>
      <QuotaCard
        unit={unit}
        quotas={quotas}
        kinds={postVocabulary.kinds}
        seats={holding.seats.map(({ kind, vacantSince }) => ({ kind, isHeld: vacantSince === null }))}
        mayWrite={mayWrite}
      />
    </>
  )
}

/** A unit together with those who hold its posts; changes are offered on the working day only. */
export function UnitPage(props: Props) {
  const { facts, holding, day, may } = props
  const { unit } = facts
  const isOpen = day === '' && unit.isStanding
  const mayWrite = isOpen && may['organisation.write'] === true
  const vacancies = hrefWith('/organisation/vacancies', {}, { unit: unit.id, asOf: day ? unit.on : null })
  return (
    <UnitView
      facts={facts}
      held={holding?.held ?? null}
      day={day}
      mayWrite={mayWrite}
      mayReport={isOpen && may['organisation.report'] === true}
      posts={holding && <Posts {...props} holding={holding} />}
      actions={
        <>
          {holding && (
            <>
              <ButtonLink href={`/organisation/units/${unit.id}/chart${day}`} icon={<Icon of={Network} size={16} />}>
                Sơ đồ chức danh
              </ButtonLink>
              <ButtonLink href={vacancies} icon={<Icon of={UserX} size={16} />}>
                Khuyết, sắp khuyết
              </ButtonLink>
            </>
          )}
          {mayWrite && (
            <>
              <ChangeUnit unit={unit} parent={parentItem(facts)} vocabulary={facts.vocabulary} />
              <DissolveUnit unit={unit} on={unit.on} />
            </>
          )}
        </>
      }
    />
  )
}
