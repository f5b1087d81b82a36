import { and, ne, sql } from 'drizzle-orm'
import { assignments } from '@/db/schema/movements'
import { postKinds, posts, seats, units } from '@/db/schema/organisation'
import type { CivilDate } from '../../../civil-date'
import type { Context } from '../../../context'
import type { LocalStatus } from '../../../movements/local/labels'
import { localStatus } from '../../../movements/local/queries'
import { inScope } from '../../../organisation/scope/queries'
import type { Move } from '../rules'

type Reading = Context<'organisation.read' | 'movements.read' | 'people.read'>

/** Local or not, of everyone who holds a bound seat, by seat: asked while the moves are in force. */
export function statusesOf(ctx: Reading, on: CivilDate): Record<string, LocalStatus> {
  const local = localStatus(ctx, on)
  const rows = ctx.db
    .select({ seatId: local.seatId, status: local.status })
    .from(local)
    .where(and(ne(local.manner, 'acting'), inScope(ctx, local.unitId, on)))
    .all()
  return Object.fromEntries(rows.map(({ seatId, status }) => [seatId, status]))
}

export type Besides = ReadonlyMap<string, string>

/**
 * The second post that goes with a seat: «Phó Bí thư» with «Chủ tịch UBND» of the same commune, as its holder of the day has
 * both. What a council elects goes with nothing, nor does the membership of a committee.
 */
export function besidesOf(ctx: Context<'movements.read'>, moves: readonly Move[], on: CivilDate): Besides {
  const seatIds = moves.flatMap(({ seatId }) => seatId ?? [])
  const rows = ctx.db.all<{ seatId: string; beside: string }>(sql`
    select main.seat_id as seatId, other.seat_id as beside
    from ${assignments} main
    join ${seats} ms on ms.id = main.seat_id join ${posts} mp on mp.id = ms.post_id join ${units} mu on mu.id = mp.unit_id
    join ${assignments} other on other.person_id = main.person_id and other.manner = 'concurrent'
      and other."from" <= ${on} and (other.until is null or other.until > ${on})
    join ${seats} os on os.id = other.seat_id join ${posts} op on op.id = os.post_id join ${units} ou on ou.id = op.unit_id
    join ${postKinds} k on k.code = op.kind
    where main.manner = 'main' and main."from" <= ${on} and (main.until is null or main.until > ${on})
      and (ou.id = mu.id or ou.place_id = mu.place_id) and k.track <> 'elected' and not k.is_executive_committee
      and main.seat_id in (select value from json_each(${JSON.stringify(seatIds)}))
    order by k.rank desc`)
  return new Map(rows.map(({ seatId, beside }) => [seatId, beside]))
}
