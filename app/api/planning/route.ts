import type { NextRequest } from 'next/server'
import { recordPlanExport } from '@/lib/appraisals/planning/export/commands'
import { renderPlan } from '@/lib/appraisals/planning/export/queries'
import { planningQuery } from '@/lib/appraisals/planning/input'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { asOf } from '@/lib/list-state'
import { XLSX_TYPE } from '@/lib/workbook'

/** The plan of a term as a workbook, narrowed as on its page. That it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute('planning.read', 'people.read', 'movements.read', 'qualifications.read', 'people.export')
  if (ctx instanceof Response) return ctx
  const params = Object.fromEntries(request.nextUrl.searchParams)
  const on = await asOf(params, ctx.today)
  const file = await renderPlan(ctx, planningQuery(params), on)
  if (!file) return Response.json({ message: 'Chưa có nhiệm kỳ quy hoạch nào.' }, { status: 404 })
  recordPlanExport(ctx, { filter: file.filter, on, count: file.count })
  const body = new Uint8Array(file.bytes)
  return new Response(body, {
    headers: attachmentHeaders(fileName('Quy hoạch cán bộ', on, 'xlsx'), XLSX_TYPE, body.byteLength),
  })
}
