import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { type Db, openDatabase } from '@/db/client'
import { effectiveOn } from '@/db/columns'
import { units, unitVersions } from '@/db/schema/organisation'
import { type CivilDate, parseDay } from '@/lib/civil-date'
import { grant, within } from '@/lib/context'
import { databaseFile } from '@/lib/environment'
import { Problem } from '@/lib/problem'
import { FORMATS, type Format } from '@/lib/reports/labels'
import { findRootUnit } from '@/lib/reports/periodic/data'
import { type Asked, type Prepare, prepare } from '@/lib/reports/preparation/queries'
import { listsFor, renderContent } from '@/lib/reports/rendering/queries'
import { getInstallation } from '@/lib/settings/queries'

const USAGE =
  'npm run report -- --from 2021-06-01 --to 2023-06-30 [--unit MÃ] [--issuer committee|organising] --format docx|xlsx|json [--out TỆP]'

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  issuer: { type: 'string', default: 'organising' },
  format: { type: 'string', default: 'docx' },
  out: { type: 'string' },
} as const

class Refusal extends Error {}

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch {
    throw new Refusal(`Không hiểu lệnh. Cách dùng: ${USAGE}`)
  }
}

function day(name: string, text: string | undefined): CivilDate {
  const found = text ? parseDay(text) : null
  if (!found) throw new Refusal(`Cần --${name} là một ngày, ví dụ --${name} 2023-06-30. Cách dùng: ${USAGE}`)
  return found
}

function among<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === text)
  if (!found) throw new Refusal(`--${name} phải là ${known.join(' hoặc ')}, không phải «${text}».`)
  return found
}

/** The console acts for the head of the committee: whoever can run it can read the database file. */
function consoleContext(db: Db): Prepare {
  const viewer = {
    id: 'console',
    name: 'console',
    displayName: 'Dòng lệnh',
    role: 'head',
    roots: null,
    mustChangePassword: false,
  } as const
  return grant(
    { db, viewer, today: getInstallation(db).today, now: new Date().toISOString() },
    'reports.read',
    'figures.read',
  )
}

function unitOf(ctx: Prepare, code: string | undefined, on: CivilDate): string {
  const where = and(eq(units.code, code ?? ''), effectiveOn(unitVersions, on))
  const found = code
    ? ctx.db
        .select({ id: units.id })
        .from(units)
        .innerJoin(unitVersions, eq(unitVersions.unitId, units.id))
        .where(where)
        .get()
    : findRootUnit(ctx, on)
  if (!found)
    throw new Refusal(code ? `Ngày ${on} không có đơn vị mang mã «${code}».` : 'Cơ sở dữ liệu chưa có tổ chức nào.')
  return found.id
}

async function report(): Promise<void> {
  const given = options()
  const [from, to] = [day('from', given.from), day('to', given.to)]
  if (from > to) throw new Refusal('--to phải từ --from trở đi.')
  const issuer = among('issuer', given.issuer, ['organising', 'committee'])
  const format = among('format', given.format, Object.keys(FORMATS) as Format[])
  if (!given.out && format !== 'json') throw new Refusal(`Cần --out TỆP cho định dạng ${format}.`)
  const file = databaseFile()
  if (!existsSync(file))
    throw new Refusal(`Không có cơ sở dữ liệu ${file}. Hãy chạy npm start trước, hoặc đặt DATA_DIR.`)
  const ctx = consoleContext(openDatabase(file, { readonly: true }).db)
  const asked = { from, to, issuer, texts: {}, numberText: null, issuedOn: null, signatory: null, signatoryTitle: null }
  const { content, lists } = ctx.db.transaction((tx) =>
    read(within(ctx, tx as Db), { ...asked, unitId: unitOf(ctx, given.unit, to) }, format),
  )
  const rendered = await renderContent(content, lists, format)
  if (given.out) writeFileSync(given.out, rendered.bytes)
  else process.stdout.write(rendered.bytes)
}

function read(ctx: Prepare, asked: Asked, format: Format) {
  const content = prepare(ctx, asked)
  return { content, lists: listsFor(ctx, content.data, format) }
}

try {
  await report()
} catch (error) {
  const isExpected = error instanceof Refusal || error instanceof Problem
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  process.stderr.write(`${isExpected ? message : `Không lập được báo cáo: ${message}`}\n`)
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
}
