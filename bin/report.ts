import { existsSync, writeFileSync } from 'node:fs'
import { type Db, openDatabase } from '@/db/client'
import { systemBase } from '@/lib/base'
import { type CivilDate, parseDay } from '@/lib/civil-date'
import { grant, within } from '@/lib/context'
import { databaseFile } from '@/lib/environment'
import { Problem } from '@/lib/problem'
import { FORMATS, type Format } from '@/lib/reports/labels'
import { findRootUnit, findUnitByCode } from '@/lib/reports/periodic/data'
import { type Asked, type Prepare, prepare } from '@/lib/reports/preparation/queries'
import { listsFor, renderContent } from '@/lib/reports/rendering/queries'
import { command, options } from './command'

const NAMES = ['from', 'to', 'unit', 'issuer', 'format', 'out'] as const

const USAGE =
  'npm run report -- --from 2021-06-01 --to 2023-06-30 [--unit MÃ] [--issuer committee|organising] --format docx|xlsx|json [--out TỆP]'

const refuse = (message: string): never => {
  throw new Problem('usage', undefined, message)
}

const dayOf = (name: string, text = ''): CivilDate =>
  parseDay(text) ?? refuse(`--${name} phải là một ngày, ví dụ --${name} 2023-06-30. Cách dùng: ${USAGE}`)

const among = <T extends string>(name: string, text: string, known: readonly T[]): T =>
  known.find((candidate) => candidate === text) ??
  refuse(`--${name} phải là ${known.join(' hoặc ')}, không phải «${text}».`)

const unitOf = (ctx: Prepare, code: string | undefined, on: CivilDate): string =>
  code
    ? (findUnitByCode(ctx, code, on)?.id ?? refuse(`Ngày ${on} không có đơn vị mang mã «${code}».`))
    : (findRootUnit(ctx, on)?.id ?? refuse('Cơ sở dữ liệu chưa có tổ chức nào.'))

function read(ctx: Prepare, asked: Omit<Asked, 'unitId'>, unit: string | undefined, format: Format) {
  const content = prepare(ctx, { ...asked, unitId: unitOf(ctx, unit, asked.to) })
  return { content, lists: listsFor(ctx, content.data, format) }
}

await command(async () => {
  const given = options(process.argv.slice(2), NAMES)
  const [from, to] = [dayOf('from', given.from), dayOf('to', given.to)]
  if (from > to) refuse('--to phải từ --from trở đi.')
  const issuer = among('issuer', given.issuer ?? 'organising', ['organising', 'committee'])
  const format = among('format', given.format ?? 'docx', Object.keys(FORMATS) as Format[])
  if (!given.out && format !== 'json') refuse(`Cần --out TỆP cho định dạng ${format}.`)
  if (!existsSync(databaseFile())) refuse('Chưa có cơ sở dữ liệu. Hãy chạy npm start trước, hoặc đặt DATA_DIR.')
  const ctx = grant(
    systemBase(openDatabase(databaseFile(), { readonly: true }).db, 'head'),
    'reports.read',
    'figures.read',
  )
  const asked = { from, to, issuer, texts: {}, numberText: null, issuedOn: null, signatory: null, signatoryTitle: null }
  const { content, lists } = ctx.db.transaction((tx) => read(within(ctx, tx as Db), asked, given.unit, format))
  const { bytes } = await renderContent(content, lists, format)
  if (given.out) writeFileSync(given.out, bytes)
  else process.stdout.write(bytes)
})
