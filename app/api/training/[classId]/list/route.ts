import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { demonstrationNote } from '@/lib/settings/queries'
import { recordRoster } from '@/lib/training/roster/commands'
import { findRoster } from '@/lib/training/roster/queries'
import { rosterSheet } from '@/lib/training/roster/rules'
import { renderWorkbook, XLSX_TYPE } from '@/lib/workbook'

type Props = { params: Promise<{ classId: string }> }

/** The learners of a class as a workbook, to be called up and signed on. */
export async function GET(_request: Request, { params }: Props) {
  const ctx = await enterRoute('people.export', 'training.read', 'people.read', 'movements.read')
  if (ctx instanceof Response) return ctx
  const { classId } = await params
  const roster = findRoster(ctx, classId)
  if (!roster) return Response.json({ message: 'Không tìm thấy lớp này.' }, { status: 404 })
  const note = demonstrationNote(ctx.db)
  const bytes = await renderWorkbook({ title: roster.title, sheets: [rosterSheet(roster)], note })
  recordRoster(ctx, classId, roster.learners.length)
  const body = new Uint8Array(bytes)
  const headers = attachmentHeaders(fileName('Danh sách lớp', roster.opensOn, 'xlsx'), XLSX_TYPE, body.byteLength)
  return new Response(body, { headers })
}
