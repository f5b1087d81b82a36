import { enterRoute } from '@/lib/enter'
import { findProof } from '@/lib/proposals/queries'
import { scanAnswer } from '../../../scan'

/** The proof of a proposal, for those who may see the person. */
export async function GET(_request: Request, { params }: RouteContext<'/api/proposals/[proposalId]/scan'>) {
  const ctx = await enterRoute('people.read')
  if (ctx instanceof Response) return ctx
  return scanAnswer(findProof(ctx, (await params).proposalId))
}
