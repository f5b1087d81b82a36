import { enterRoute } from '@/lib/enter'
import { searchSeats } from '@/lib/movements/seats/queries'

export async function GET(request: Request) {
  const ctx = await enterRoute('organisation.read', 'movements.read')
  if (ctx instanceof Response) return ctx
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ rows: searchSeats(ctx, q) }, { headers: { 'cache-control': 'private, no-store' } })
}
