import { enterRoute } from '@/lib/enter'
import { searchUnits } from '@/lib/organisation/queries'

export async function GET(request: Request) {
  const ctx = await enterRoute('organisation.read')
  if (ctx instanceof Response) return ctx
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ rows: searchUnits(ctx, q) }, { headers: { 'cache-control': 'private, no-store' } })
}
