import type { NextRequest } from 'next/server'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { asOf, type SearchParams } from '@/lib/list-state'
import { renderVacancies } from '@/lib/movements/vacancies/export/queries'
import { vacancyQuery } from '@/lib/movements/vacancies/input'
import { recordExport } from '@/lib/register/commands'
import { XLSX_TYPE } from '@/lib/workbook'

const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))

/** The vacancies on screen as a workbook; that it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute('people.export', 'people.read', 'movements.read', 'organisation.read')
  if (ctx instanceof Response) return ctx
  const params = paramsOf(request.nextUrl.searchParams)
  const on = await asOf(params, ctx.today)
  const { bytes, title, filter, count } = await renderVacancies(ctx, vacancyQuery(params), on)
  recordExport(ctx, { filter, on, count })
  const body = new Uint8Array(bytes)
  return new Response(body, { headers: attachmentHeaders(fileName(title, on, 'xlsx'), XLSX_TYPE, body.byteLength) })
}
