import type { NextRequest } from 'next/server'
import { enterRoute } from '@/lib/enter'
import { attachmentHeaders, fileName } from '@/lib/file-name'
import { asOf, type SearchParams } from '@/lib/list-state'
import { renderDue } from '@/lib/movements/due/export/queries'
import { dueQuery } from '@/lib/movements/due/input'
import { recordExport } from '@/lib/register/commands'

const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))

/** The list on screen as a file: `?format=xlsx|ics`, and the parameters of its page. That it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const ctx = await enterRoute('people.export', 'people.read', 'movements.read')
  if (ctx instanceof Response) return ctx
  const query = request.nextUrl.searchParams
  const params = paramsOf(query)
  const on = await asOf(params, ctx.today)
  const format = query.get('format') === 'ics' ? 'ics' : 'xlsx'
  const { bytes, type, filter, count } = await renderDue(ctx, dueQuery(params), on, format)
  recordExport(ctx, { filter, on, count })
  const body = new Uint8Array(bytes)
  return new Response(body, {
    headers: attachmentHeaders(fileName('Việc đến hạn', on, format), type, body.byteLength),
  })
}
