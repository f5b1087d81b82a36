import type { NextRequest } from 'next/server'
import { formatDay } from '@/lib/civil-date'
import { enterRoute } from '@/lib/enter'
import { holdingsOf } from '@/lib/movements/decisions/queries'
import { MANNERS } from '@/lib/movements/labels'
import { findHolder } from '@/lib/movements/start/queries'

/** What somebody holds now, for the form of a decision. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute('movements.read', 'people.read')
  if (ctx instanceof Response) return ctx
  const personId = request.nextUrl.searchParams.get('person') ?? ''
  const held = findHolder(ctx, personId) ? (holdingsOf(ctx, [personId]).get(personId) ?? []) : []
  const rows = held
    .filter(({ until }) => until === null || until > ctx.today)
    .map(({ seatId, title, from, manner, isMembership, isElected, isSecondment }) => ({
      seatId,
      isMembership,
      isOpen: isElected && manner === 'concurrent',
      isSecondment,
      title,
      since: `từ ${formatDay(from)}`,
      manner: manner === 'main' ? '' : MANNERS[manner].toLowerCase(),
    }))
  return Response.json({ rows }, { headers: { 'cache-control': 'no-store' } })
}
