import { enterRoute } from '@/lib/enter'
import { pickPeople } from '@/lib/register/picker/queries'

export async function GET(request: Request) {
  const ctx = await enterRoute('people.read', 'movements.read')
  if (ctx instanceof Response) return ctx
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ rows: pickPeople(ctx, q) }, { headers: { 'cache-control': 'private, no-store' } })
}
