import { enterRoute } from '@/lib/enter'
import { searchParents } from '@/lib/organisation/reorganisations/arranged/queries'
import { findPlan } from '@/lib/organisation/reorganisations/queries'

type Params = { params: Promise<{ reorganisationId: string }> }

export async function GET(request: Request, { params }: Params) {
  const ctx = await enterRoute('organisation.write', 'organisation.read')
  if (ctx instanceof Response) return ctx
  const plan = findPlan(ctx, (await params).reorganisationId)
  if (!plan) return Response.json({ message: 'Không tìm thấy phương án này.' }, { status: 404 })
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ rows: searchParents(ctx, plan, q) }, { headers: { 'cache-control': 'private, no-store' } })
}
