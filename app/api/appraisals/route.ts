import type { NextRequest } from 'next/server'
import { renderAppraisals } from '@/lib/appraisals/export/queries'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { asOf, type SearchParams } from '@/lib/list-state'
import { recordExport } from '@/lib/register/commands'
import { XLSX_TYPE } from '@/lib/workbook'

const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))

/** A list of ratings, rewards or disciplines as a workbook; that it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute('people.export', 'appraisals.read', 'people.read', 'movements.read')
  if (ctx instanceof Response) return ctx
  const params = paramsOf(request.nextUrl.searchParams)
  const on = await asOf(params, ctx.today)
  const { bytes, title, filter, count } = await renderAppraisals(ctx, params, on)
  recordExport(ctx, { filter, on, count })
  const body = new Uint8Array(bytes)
  return new Response(body, { headers: attachmentHeaders(fileName(title, on, 'xlsx'), XLSX_TYPE, body.byteLength) })
}
