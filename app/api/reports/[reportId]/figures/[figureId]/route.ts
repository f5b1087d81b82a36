import { enterRoute } from '@/lib/enter'
import { Problem } from '@/lib/problem'
import { openFigureOf } from '@/lib/reports/background/queries'

/** One number of a draft, opened beside the paper. */
export async function GET(request: Request, { params }: RouteContext<'/api/reports/[reportId]/figures/[figureId]'>) {
  const ctx = await enterRoute('reports.read', 'figures.read')
  if (ctx instanceof Response) return ctx
  const { reportId, figureId } = await params
  const group = new URL(request.url).searchParams.get('group')
  const headers = { 'cache-control': 'private, no-store' }
  try {
    return Response.json(await openFigureOf(ctx, { reportId, figureId, group }), { headers })
  } catch (error) {
    if (error instanceof Problem) return Response.json({ message: error.message }, { status: 404, headers })
    throw error
  }
}
