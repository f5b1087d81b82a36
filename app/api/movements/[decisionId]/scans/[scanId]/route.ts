import { findScan } from '@/lib/documents/attachments/queries'
import { enterRoute } from '@/lib/enter'
import { isWhollyVisible } from '@/lib/movements/decisions/queries'
import { scanAnswer } from '../../../../scan'

/** The scan itself, for those who may see everybody in its decision. */
export async function GET(_request: Request, { params }: RouteContext<'/api/movements/[decisionId]/scans/[scanId]'>) {
  const ctx = await enterRoute('movements.read', 'documents.read')
  if (ctx instanceof Response) return ctx
  const { decisionId, scanId } = await params
  return scanAnswer(isWhollyVisible(ctx, decisionId) ? findScan(ctx, decisionId, scanId) : undefined)
}
