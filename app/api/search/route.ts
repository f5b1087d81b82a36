import type { NextRequest } from 'next/server'
import { grant } from '@/lib/context'
import { enterRoute } from '@/lib/enter'
import { abilities } from '@/lib/permissions'
import { findClasses, findDecisions, findPeople, findUnits, type PaletteGroup } from '@/lib/register/palette/queries'
import { findReportsNamed } from '@/lib/register/palette/rules'
import { listReports } from '@/lib/reports/queries'

/** What the command palette finds: each group only for who may read it, and narrowed to their units. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute()
  if (ctx instanceof Response) return ctx
  const q = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 100)
  const may = abilities(ctx.viewer)
  const groups: PaletteGroup[] = []
  if (may['people.read'] && may['movements.read'])
    groups.push(findPeople(grant(ctx, 'people.read', 'movements.read'), q))
  if (may['organisation.read']) groups.push(findUnits(grant(ctx, 'organisation.read'), q))
  if (may['movements.read']) groups.push(findDecisions(grant(ctx, 'movements.read'), q))
  if (may['training.read']) groups.push(findClasses(grant(ctx, 'training.read'), q))
  if (may['reports.read']) groups.push(findReportsNamed(listReports(grant(ctx, 'reports.read')).rows, q))
  return Response.json({ groups }, { headers: { 'cache-control': 'private, no-store' } })
}
