import { ChangeUnit, NewPost, parentItem } from '@/components/organisation/unit-dialogs'
import { UnitView } from '@/components/organisation/unit-view'
import { Card } from '@/components/ui/card'
import type { SeatRow } from '@/lib/movements/holders/queries'
import type { PostVocabulary } from '@/lib/organisation/posts/queries'
import type { Vocabulary } from '@/lib/organisation/queries'
import type { UnitFacts } from '@/lib/organisation/units/queries'
import type { Abilities } from '@/lib/permissions'
import { DissolveUnit } from './seat-dialogs'
import { SeatsTable } from './seats-table'

type Props = {
  facts: UnitFacts
  /** Nothing for those who may not know who holds what. */
  seats: readonly SeatRow[] | null
  held: ReadonlyMap<string, number> | null
  vocabulary: Vocabulary & { posts: PostVocabulary }
  day: string
  may: Abilities
}

/** A unit together with those who hold its posts; changes are offered on the working day only. */
export function UnitPage({ facts, seats, held, vocabulary, day, may }: Props) {
  const { unit } = facts
  const mayWrite = day === '' && unit.isStanding && may['organisation.write'] === true
  const newPost = mayWrite && <NewPost unit={unit} vocabulary={vocabulary.posts} />
  return (
    <UnitView
      facts={facts}
      held={held}
      day={day}
      mayWrite={mayWrite}
      posts={
        seats && (
          <Card title="Chức danh" actions={newPost || undefined} id="posts" flush>
            <SeatsTable
              rows={seats}
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
            <ChangeUnit unit={unit} parent={parentItem(facts)} vocabulary={vocabulary} />
            <DissolveUnit unit={unit} on={unit.on} />
          </>
        ) : undefined
      }
    />
  )
}
