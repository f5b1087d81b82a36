import type { Db } from '../../client'
import { boardMoves, boards, boardVariants } from '../../schema/plans'
import { insertRows } from '../bulk'
import { day, WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import type { Holding } from './careers'
import type { Seat, SeatKey } from './posts'
import { chair } from './rounds'

/** Chairs who go round: each takes the post of the next one, the last that of the first. All but those of TANTRIEU are local. */
const VARIANTS = [
  { name: 'Ba Chủ tịch UBND đổi vòng', rings: [['NGUHIEP', 'LIENNINH', 'DONGMY']] },
  {
    name: 'Hai cặp đổi chỗ',
    rings: [
      ['NGUHIEP', 'LIENNINH'],
      ['HUUHOA', 'TANTRIEU'],
    ],
  },
] as const

/** The second round of 2023 as it is being thought through: three more chairs who are not local people, 8 of 16. */
export function addBoard(
  db: Db,
  random: Random,
  about: { seats: ReadonlyMap<SeatKey, Seat>; holdings: readonly Holding[]; clerk: string },
): void {
  const seatOf = (commune: string) => about.seats.get(chair(commune))?.id ?? ''
  const holderOf = (commune: string) => {
    const held = about.holdings.find(
      ({ seatId, manner, from, until }) =>
        seatId === seatOf(commune) &&
        manner === 'main' &&
        from <= WORKING_DAY &&
        (until === null || until > WORKING_DAY),
    )
    if (!held) throw new Error(`No chair of ${commune}`)
    return held.personId
  }
  const boardId = random.id()
  insertRows(db, boards, [
    {
      ...{ id: boardId, name: 'Luân chuyển đợt 2 năm 2023', on: day('2023-08-01'), createdBy: about.clerk },
      scope: { kinds: ['commune-secretary', 'commune-chair'], level: null, unitId: null },
      createdAt: '2023-06-29T02:30:00.000Z',
    },
  ])
  VARIANTS.forEach(({ name, rings }, index) => {
    const variantId = random.id()
    insertRows(db, boardVariants, [{ id: variantId, boardId, name, ordinal: index + 1 }])
    const moves = rings.flatMap((ring) =>
      ring.map((commune, at) => ({
        personId: holderOf(commune),
        seatId: seatOf(ring[(at + 1) % ring.length] ?? ''),
      })),
    )
    insertRows(
      db,
      boardMoves,
      moves.map((move, at) => ({ ...move, id: random.id(), variantId, ordinal: at + 1 })),
    )
  })
}
