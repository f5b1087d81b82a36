import type { NextRequest } from 'next/server'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { asOf, type SearchParams } from '@/lib/list-state'
import { recordExport } from '@/lib/register/commands'
import { renderPeopleInBackground } from '@/lib/register/export/queries'
import { peopleQuery } from '@/lib/register/input'
import { XLSX_TYPE } from '@/lib/workbook'

const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))

/** The list on screen as a workbook; that it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute('people.export', 'people.read', 'movements.read', 'qualifications.read')
  if (ctx instanceof Response) return ctx
  const params = paramsOf(request.nextUrl.searchParams)
  const on = await asOf(params, ctx.today)
  const { bytes, filter, count } = await renderPeopleInBackground(ctx, { query: peopleQuery(params), on })
  recordExport(ctx, { filter, on, count })
  const body = new Uint8Array(bytes)
  return new Response(body, {
    headers: attachmentHeaders(fileName('Danh sách cán bộ', on, 'xlsx'), XLSX_TYPE, body.byteLength),
  })
}
