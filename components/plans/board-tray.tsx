'use client'

import { CornerDownLeft } from 'lucide'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'
import { factsOf } from './board-seat'

type Props = {
  people: readonly Card[]
  hand: Card | null
  /** For each without a seat the free one that suits first. */
  offerOf: (personId: string) => BoardSeat | undefined
  onPlace: (personId: string, seatId: string | null) => void
  /** Whether the one in hand may be left without a seat: only who has one on this board. */
  mayStay: boolean
  onCancel: () => void
}

/** Who has been displaced and has no seat yet, and who is on the way. */
export function Tray({ people, hand, offerOf, onPlace, mayStay, onCancel }: Props) {
  return (
    <section className={people.length > 0 || hand ? 'card tray' : 'card tray empty'} data-tray aria-label="Chưa bố trí">
      <h2>
        Chưa bố trí <span className="num">({people.length})</span>
      </h2>
      {hand && (
        <p className="hand">
          <span>
            Đang chuyển <b>{hand.name}</b>: chọn vị trí đến.
          </span>
          {mayStay && !people.includes(hand) && (
            <Button size="small" onClick={() => onPlace(hand.personId, null)}>
              Để chưa bố trí
            </Button>
          )}
          <Button size="small" onClick={onCancel}>
            Thôi
          </Button>
        </p>
      )}
      {people.length === 0 && !hand && (
        <p className="muted small">Ai bị thay vị trí sẽ đứng ở đây cho đến khi được xếp.</p>
      )}
      <ul>
        {people.map((card) => {
          const offer = offerOf(card.personId)
          return (
            <li key={card.personId}>
              <button
                type="button"
                className={hand?.personId === card.personId ? 'seat held' : 'seat'}
                data-person={card.personId}
                aria-pressed={hand?.personId === card.personId}
                aria-label={`${card.name}, chưa bố trí, ${card.title}`}
              >
                <b>{card.name}</b>
                <span className="facts">
                  {card.title} · {factsOf(card)}
                </span>
              </button>
              {offer && (
                <Button
                  size="small"
                  tone="quiet"
                  icon={<Icon of={CornerDownLeft} size={14} />}
                  onClick={() => onPlace(card.personId, offer.seatId)}
                >
                  Sang {offer.fullTitle}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {people.length > 0 && (
        <p className="small text-warn">Lập dự thảo khi còn người ở đây thì họ được ghi là cho thôi giữ chức vụ.</p>
      )}
    </section>
  )
}
