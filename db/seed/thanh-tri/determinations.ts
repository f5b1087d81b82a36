import type { CivilDate } from '@/lib/civil-date'
import type { Db } from '../../client'
import { localDeterminations } from '../../schema/movements'
import { insertRows } from '../bulk'
import { WORKING_DAY } from '../calendar'
import type { Random } from '../random'
import type { Holding } from './careers'
import { communeOf } from './communes'
import { DETERMINED } from './lives'
import type { Person } from './people'
import type { Seat } from './posts'

/** Heads of communes whose appointment was looked at: about two in three, and the one that was judged against the home place. */
export function addDeterminations(
  db: Db,
  random: Random,
  {
    seats,
    holdings,
    person,
    decidedBy,
  }: {
    seats: ReadonlyMap<string, Seat>
    holdings: readonly Holding[]
    person: (id: string) => Person
    decidedBy: string
  },
): void {
  const heads = new Map(
    [...seats.values()]
      .filter(({ kind }) => kind === 'commune-secretary' || kind === 'commune-chair')
      .map((seat) => [seat.id, seat]),
  )
  const rows = holdings.flatMap(({ seatId, personId, from, until }) => {
    const seat = heads.get(seatId)
    const isNow = from <= WORKING_DAY && (until === null || until > WORKING_DAY)
    if (!seat?.commune || !isNow || (seat.key !== DETERMINED && !random.chance(0.62))) return []
    return [{ id: random.id(), personId, unitId: seat.unitId, from, decidedBy, ...judge(seat, person(personId), from) }]
  })
  insertRows(db, localDeterminations, rows)
}

function judge(seat: Seat, { home, birthPlace }: Person, from: CivilDate) {
  const commune = communeOf(seat.commune ?? '')
  const isHome = home.id.startsWith(`${commune.place}@`)
  const decidedAt = `${from}T03:00:00.000Z`
  if (seat.key === DETERMINED)
    return {
      ...{ isLocal: false, decidedAt },
      basis: `Quê gốc ở ${commune.name} nhưng gia đình chuyển đi từ trước khi sinh; sinh ra, lớn lên và cư trú tại ${birthPlace.text}; chưa công tác tại xã trước khi được luân chuyển`,
    }
  const basis = isHome
    ? `Quê quán, nơi cư trú tại ${commune.name} theo lý lịch cán bộ`
    : `Quê quán ${home.text}; không cư trú, không công tác tại ${commune.name} trước khi được bố trí`
  return { isLocal: isHome, basis, decidedAt }
}
