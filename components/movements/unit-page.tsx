import { ChangeUnit, NewPost, parentItem } from '@/components/organisation/unit-dialogs'
import { UnitView } from '@/components/organisation/unit-view'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import type { UnitHolding } from '@/lib/movements/holders/queries'
import type { UnitFacts } from '@/lib/organisation/units/queries'
import type { Abilities } from '@/lib/permissions'
import { DissolveUnit } from './seat-dialogs'
import { SeatsTable } from './seats-table'

type Props = {
  facts: UnitFacts
  /** Nothing for those who may not know who holds what. */
  holding: UnitHolding | null
  day: string
  may: Abilities
}

/** A unit together with those who hold its posts; changes are offered on the working day only. */
export function UnitPage({ facts, holding, day, may }: Props) {
  const { unit } = facts
  const isOpen = day === '' && unit.isStanding
  const mayWrite = isOpen && may['organisation.write'] === true
  const newPost = mayWrite && <NewPost unit={unit} vocabulary={facts.postVocabulary} />
  return (
    <UnitView
      facts={facts}
      held={holding?.held ?? null}
      day={day}
      mayWrite={mayWrite}
      mayReport={isOpen && may['organisation.report'] === true}
      posts={
        holding && (
          <Card
            title="Chức danh"
            actions={
              <>
                <ButtonLink size="small" href={`/standards/gaps?unit=${unit.id}${day.replace('?', '&')}`}>
                  Đối chiếu tiêu chuẩn
                </ButtonLink>
                {newPost}
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
        )
      }
      actions={
        mayWrite ? (
          <>
            <ChangeUnit unit={unit} parent={parentItem(facts)} vocabulary={facts.vocabulary} />
            <DissolveUnit unit={unit} on={unit.on} />
          </>
        ) : undefined
      }
    />
  )
}
