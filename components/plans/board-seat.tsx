'use client'

import { memo } from 'react'
import { LOCAL_STATUS_NAMES, type LocalStatus } from '@/lib/movements/local/labels'
import type { BoardSeat, Card } from '@/lib/plans/boards/seats/queries'

const MARKS = { local: 'địa phương', 'non-local': 'nơi khác', undecided: 'chưa rõ' } as const

export const factsOf = ({ age, months, retires }: Card) =>
  [age !== null && `${age} tuổi`, months !== null && `${months} tháng`, retires && `hưu ${retires.slice(-4)}`]
    .filter(Boolean)
    .join(' · ')

const datesOf = ({ since, retires }: Card) =>
  [since && `Giữ chức vụ từ ${since}`, retires && `nghỉ hưu từ ${retires}`].filter(Boolean).join(', ')

type Props = {
  seat: BoardSeat
  card: Card | undefined
  status: LocalStatus | null
  isHeld: boolean
  isFound: boolean
  isReached: boolean
}

/** One seat with who would hold it. The board itself listens: a seat only says where it is and whom it holds. */
export const Seat = memo(function Seat({ seat, card, status, isHeld, isFound, isReached }: Props) {
  const isMoved = card !== undefined && card.personId !== seat.personId
  const isLeft = card === undefined && seat.personId !== null
  const name = card?.name ?? seat.closedName
  const facts = card ? (isMoved ? `từ ${card.title || 'ngoài bàn'}` : factsOf(card)) : isLeft ? 'vừa mở ra' : ''
  const said = [name ?? 'còn khuyết', facts, status && LOCAL_STATUS_NAMES[status].toLowerCase()].filter(Boolean)
  const look = ['seat', isMoved && 'moved', !name && 'vacant', isHeld && 'held', isFound && 'found']
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      data-seat={seat.seatId}
      data-person={card?.personId}
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isHeld}
      aria-label={`${seat.fullTitle}: ${said.join(', ')}`}
    >
      <span className="post">
        <span>{seat.title}</span>
        {status && <i className={status}>{MARKS[status]}</i>}
      </span>
      <b>{name ?? 'còn khuyết'}</b>
      <span className="facts" title={card && (isMoved ? facts : datesOf(card))}>
        {facts}
      </span>
    </button>
  )
})
