import { sql } from 'drizzle-orm'
import { type CivilDate, formatDay } from '../../civil-date'
import type { Base } from '../../context'

export type Clash = {
  readonly rule: 'seat' | 'main'
  readonly seatId: string
  readonly title: string
  readonly otherTitle: string
  readonly name: string
  readonly otherName: string
  readonly personId: string
  readonly otherPersonId: string
  readonly from: CivilDate
}

/** Pairs of holdings that cannot stand together, as the triggers on `assignments` found them; CROSS JOIN begins with those few. */
export const listClashes = (ctx: Base, limit = 50): Clash[] =>
  ctx.db.all<Clash>(sql`
    select c.rule, a.seat_id as seatId, ap.full_title as title, bp.full_title as otherTitle, pa.full_name as name,
      pb.full_name as otherName, a.person_id as personId, b.person_id as otherPersonId, max(a."from", b."from") as "from"
    from clashes c
    cross join assignments a on a.id = c.a cross join assignments b on b.id = c.b
    cross join seats sa on sa.id = a.seat_id cross join posts ap on ap.id = sa.post_id
    cross join seats sb on sb.id = b.seat_id cross join posts bp on bp.id = sb.post_id
    cross join people pa on pa.id = a.person_id cross join people pb on pb.id = b.person_id
    limit ${limit}`)

export const clashSentence = (clash: Clash): string =>
  clash.rule === 'seat'
    ? `${clash.title}: từ ngày ${formatDay(clash.from)} có hai người cùng giữ là ${clash.name} và ${clash.otherName}. Thêm việc thôi giữ của một người, hoặc đổi ngày.`
    : `${clash.name}: từ ngày ${formatDay(clash.from)} có hai chức vụ chính là ${clash.title} và ${clash.otherTitle}. Cho thôi một chức vụ, hoặc ghi một chức vụ là kiêm nhiệm.`
