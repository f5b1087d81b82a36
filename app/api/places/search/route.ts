import { enterRoute } from '@/lib/enter'
import { listHomePlaces } from '@/lib/organisation/queries'
import { searchPlaces } from '@/lib/places/queries'

export async function GET(request: Request) {
  const ctx = await enterRoute('places.read')
  if (ctx instanceof Response) return ctx
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(
    { rows: searchPlaces(ctx, q, listHomePlaces(ctx)) },
    { headers: { 'cache-control': 'private, no-store' } },
  )
}
