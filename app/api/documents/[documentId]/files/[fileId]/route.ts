import { findDocumentFile } from '@/lib/documents/governing/queries'
import { enterRoute } from '@/lib/enter'
import { scanAnswer } from '../../../../scan'

/** The text of a governing document, for everybody who reads such documents. */
export async function GET(_request: Request, { params }: RouteContext<'/api/documents/[documentId]/files/[fileId]'>) {
  const ctx = await enterRoute('documents.read')
  if (ctx instanceof Response) return ctx
  const { documentId, fileId } = await params
  return scanAnswer(findDocumentFile(ctx, documentId, fileId))
}
