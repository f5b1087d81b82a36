import { DOCX_TYPE } from '@/lib/document'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { paperAsked } from '@/lib/reports/templates/input'
import { PAPER_NAMES } from '@/lib/reports/templates/labels'
import { exampleTemplate } from '@/lib/reports/templates/queries'

/** A template to start from, with every tag explained. */
export async function GET(request: Request) {
  const ctx = await enterRoute('reports.read', 'figures.read')
  if (ctx instanceof Response) return ctx
  const paper = paperAsked(new URL(request.url).searchParams.get('paper'))
  if (!paper) return Response.json({ message: 'Không có loại văn bản này.' }, { status: 404 })
  const bytes = new Uint8Array(await exampleTemplate(ctx, paper))
  const name = fileName('mau', PAPER_NAMES[paper], 'docx')
  return new Response(bytes, { headers: attachmentHeaders(name, DOCX_TYPE, bytes.byteLength) })
}
