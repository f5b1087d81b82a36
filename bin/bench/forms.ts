import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq, max } from 'drizzle-orm'
import { effectiveOn } from '@/db/columns'
import { decisions, terms } from '@/db/schema/documents'
import { unitVersions } from '@/db/schema/organisation'
import { civilDate, formatDay } from '@/lib/civil-date'
import { Problem } from '@/lib/problem'
import { ROOT } from '../source.mjs'
import type { House } from './house'
import { type Ask, ask } from './load'
import type { Server } from './servers'

const SIGNED_ON = civilDate('2023-06-30')

type Reference = { exportedName: string; filename: string }

/** The name under which the built server knows an action. */
function actionId(filename: string, exportedName: string): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.next/server/server-reference-manifest.json'), 'utf8'))
  const found = Object.entries<Reference>(manifest.node).find(
    ([, reference]) => reference.filename === filename && reference.exportedName === exportedName,
  )
  if (!found) throw new Problem('action', undefined, `Bản chạy không có ${exportedName}.`)
  return found[0]
}

/** As the browser posts a form to an action: the fields as the second argument, nothing as the first. */
async function posted(house: House, path: string, id: string, fields: Record<string, string>): Promise<Ask> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value)
  form.append('0', '[null,"$K1"]')
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? ''
  const headers = { cookie: house.cookie, 'next-action': id, accept: 'text/x-component', 'content-type': type }
  return { path, headers, body: Buffer.from(await encoded.arrayBuffer()) }
}

/** What an action said against it. */
export const refusalIn = (bytes: Buffer): string => /"ok":false.*?\}/.exec(bytes.toString())?.[0] ?? ''

async function accepted(server: Server, sent: Ask): Promise<string> {
  const { status, bytes } = await ask(server.url, sent)
  const text = bytes.toString()
  if (status !== 200 || !text.includes('"ok":true'))
    throw new Problem('refused', undefined, `${sent.path}: ${status} ${refusalIn(bytes)}`)
  return text
}

export async function openedReport(house: House, server: Server): Promise<void> {
  const root = house.db
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(eq(unitVersions.kind, 'district-committee'))
    .get()
  const fields = { from: '01/06/2021', to: '30/06/2023', unitId: root?.id ?? '', issuer: 'organising' }
  await accepted(server, await posted(house, '/reports', actionId('lib/reports/actions.ts', 'open'), fields))
}

type Holding = { personId: string; seatId: string }

/** One decision by which people change places, two and two. */
const exchange = (issuingBodyId: string, held: readonly Holding[]): Record<string, string> =>
  Object.assign(
    { kind: 'QĐ', issuingBodyId, subject: 'Về việc luân chuyển cán bộ', effectiveOn: '03/07/2023' },
    ...held.map(({ personId }, at) => ({
      [`rows.${at}.personId`]: personId,
      [`rows.${at}.kind`]: 'rotation',
      [`rows.${at}.seatId`]: held[at % 2 === 0 ? at + 1 : at - 1]?.seatId ?? '',
    })),
  )

const signed = (decisionId: string, number: number) => ({
  decisionId,
  revision: '1',
  number: String(number),
  signedOn: formatDay(SIGNED_ON),
  signatory: 'Trần Văn Thắng',
  signatoryTitle: 'Bí thư',
  authority: 'T/M',
  // Sixteen at once do not come in the order of their numbers: each answers for those that are still on their way.
  skipped: 'on',
})

/** The body that decides, and the numbers that its term has not given out yet, each once. */
export function registrar(house: House) {
  const term = house.db
    .select({ id: terms.id, bodyId: terms.issuingBodyId })
    .from(terms)
    .where(effectiveOn(terms, SIGNED_ON))
    .orderBy(terms.from)
    .get()
  const newest = house.db
    .select({ number: max(decisions.number) })
    .from(decisions)
    .where(and(eq(decisions.termId, term?.id ?? ''), eq(decisions.kind, 'QĐ')))
    .get()
  let number = newest?.number ?? 0
  return { bodyId: term?.bodyId ?? '', nextNumber: () => ++number }
}

/** Decisions of so many people each: drafted now, registered one by one when they are measured. */
export async function registrations(
  house: House,
  server: Server,
  held: readonly Holding[],
  each: number,
  { bodyId, nextNumber }: ReturnType<typeof registrar>,
): Promise<() => Ask> {
  const actions = 'lib/movements/decisions/actions.ts'
  const [save, register] = [actionId(actions, 'saveDecisionDraft'), actionId(actions, 'register')]
  const ready: Ask[] = []
  for (let at = 0; at + each <= held.length; at += each) {
    const draft = await posted(house, '/movements/new', save, exchange(bodyId, held.slice(at, at + each)))
    const decisionId = /"decisionId":"([^"]+)"/.exec(await accepted(server, draft))?.[1] ?? ''
    ready.push(await posted(house, `/movements/${decisionId}`, register, signed(decisionId, nextNumber())))
  }
  return () => {
    const next = ready.shift()
    if (!next) throw new Problem('empty', undefined, 'Hết quyết định chờ vào sổ để đo.')
    return next
  }
}
