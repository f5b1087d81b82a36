import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { checkDraft, DISTRICT, issueDraft, issuedReport } from '@/db/seed/issues'
import { copyOf, testContext } from '@/db/testing'
import { openReport } from '@/lib/reports/commands'
import { SEALED_PART_NAMES } from '@/lib/reports/seal/labels'
import { saveText } from '@/lib/reports/texts/commands'
import { withdrawReport } from '@/lib/reports/withdrawals/commands'
import { verifyChain } from '../chain/queries'
import { verifyIssue, verifyIssues } from './queries'

let folder: string
let template: Buffer
let id: string

/** One report with a text of its own and one that was withdrawn, to be altered in copies. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'issues-'))
  process.env.DATA_DIR = folder
  const ctx = testContext({ as: 'head' })
  id = openReport(ctx, DISTRICT).id
  saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Chuẩn bị đại hội.', basis: null, seen: [] })
  await checkDraft(ctx, id)
  await issueDraft(ctx, id)
  const gone = await issuedReport(ctx, { number: 87 })
  withdrawReport(ctx, { reportId: gone, on: ctx.today, paper: 'Công văn số 45-CV/BTCHU', reason: 'Sai số liệu' })
  const { $client: client } = ctx.db as Db & { $client: { serialize: () => Buffer } }
  template = client.serialize()
})
afterAll(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

let db: Db
/** Whoever tampers takes the guards of the database off first. */
beforeEach(() => {
  db = copyOf(template)
  const triggers = db.all<{ name: string }>(sql`select name from sqlite_master where type = 'trigger'
    and (name like 'issued_%' or name like 'report_%')`)
  for (const { name } of triggers) db.run(sql.raw(`drop trigger ${name}`))
  db.run(sql`pragma foreign_keys = off`)
})

const broken = () => verifyIssues(db).filter(({ state }) => state !== 'whole')

const KEPT = ['reports', 'report_texts', 'report_overrides', 'report_figures', 'report_rows', 'report_files']
const columnsOf = (table: string) =>
  db.all<{ name: string }>(sql`select name from pragma_table_info(${table})`).map(({ name }) => name)

describe('an issue that nobody touched', () => {
  test('is whole, the withdrawn one too, and the chain beneath it', async () => {
    expect(verifyIssues(db).map(({ name, state }) => [name, state])).toEqual([
      ['86-BC/BTCHU', 'whole'],
      ['87-BC/BTCHU', 'whole'],
    ])
    expect(await verifyChain(db)).toMatchObject({ ok: true })
    expect(await verifyIssue(testContext({ as: 'leader', db }), id)).toBe('whole')
  })

  test('cannot be changed as long as the guards stand', () => {
    const guarded = copyOf(template)
    for (const table of ['report_figures', 'report_rows', 'report_files', 'report_texts', 'report_withdrawals'])
      for (const change of [`update ${table} set report_id = 'x'`, `delete from ${table}`])
        expect([change, refusal(guarded, change)]).toEqual([change, expect.stringContaining('stays as it is')])
    expect(refusal(guarded, `update reports set number = 1`)).toContain('stays as it is')
    expect(refusal(guarded, `insert into report_texts (report_id, key, text) values ('${id}', 'x', 'x')`)).toContain(
      'stays',
    )
  })
})

function refusal(on: Db, change: string): string {
  try {
    on.run(sql.raw(change))
    return 'taken'
  } catch (error) {
    return String(error instanceof Error && error.cause ? error.cause : error)
  }
}

describe('tampering', () => {
  test('with any column of any kept row is found, each in turn', () => {
    const unseen: string[] = []
    for (const table of KEPT)
      for (const column of columnsOf(table)) {
        const key = table === 'reports' ? 'id' : 'report_id'
        const other = sql.raw(`case when typeof("${column}") in ('integer', 'real') then "${column}" + 1
          when "${column}" is null then 'x' else "${column}" || 'x' end`)
        const where = sql.raw(`rowid = (select rowid from ${table} where ${key} = '${id}' limit 1)`)
        db.run(sql`savepoint tampering`)
        const { changes } = db.run(
          sql`update ${sql.raw(table)} set ${sql.raw(`"${column}"`)} = ${other} where ${where}`,
        )
        if (changes > 0 && broken().length === 0) unseen.push(`${table}.${column}`)
        db.run(sql`rollback to tampering`)
      }
    expect(unseen).toEqual([])
  }, 60_000)

  test('a row taken out or put in is found, and is told by its part', () => {
    db.run(sql`delete from report_rows where rowid = (select max(rowid) from report_rows where report_id = ${id})`)
    db.run(sql`insert into report_texts (report_id, key, text) values (${id}, 'situation.own', 'Thêm')`)
    expect(broken()).toEqual([{ reportId: id, name: '86-BC/BTCHU', state: ['texts', 'rows'] }])
    expect(SEALED_PART_NAMES.rows).toBe('danh sách phía sau số liệu')
  })

  test('a report taken out altogether is missed, one smuggled in has no entry', () => {
    db.run(sql`delete from reports where id = ${id}`)
    expect(broken().map(({ reportId }) => reportId)).toEqual([id])
    db.run(sql`update reports set id = 'smuggled' where number = 87`)
    expect(broken().map(({ reportId }) => reportId)).toContain('smuggled')
  })

  test.each([
    `delete from report_withdrawals`,
    `update report_withdrawals set reason = 'Khác'`,
    `update report_withdrawals set "on" = '2023-06-29'`,
  ])('with a withdrawal is found: %s', (change) => {
    db.run(sql.raw(change))
    expect(broken().map(({ state }) => state)).toEqual([['withdrawal']])
  })

  test('with one byte of a kept file is found on the page as by the command', async () => {
    // Files of the same bytes are kept once: one that a single report has.
    const own = sql`select sha256 from report_files group by sha256 having count(*) = 1`
    const place = join(folder, 'reports', db.get<{ sha256: string }>(own).sha256)
    const { readFileSync } = await import('node:fs')
    const bytes = readFileSync(place)
    const altered = Buffer.from(bytes)
    altered[0] = (altered[0] ?? 0) ^ 1
    writeFileSync(place, altered)
    expect(broken().map(({ state }) => state)).toEqual([['files']])
    writeFileSync(place, bytes)
    expect(broken()).toEqual([])
  })

  test('with the seal itself breaks the chain', async () => {
    db.run(sql`update audit_entries set after = json_set(after, '$.seal.rows', 'x') where action = 'reports.issue'`)
    expect(broken().length).toBeGreaterThan(0)
    expect(await verifyChain(db)).toMatchObject({ ok: false, problem: 'changed' })
  })
})
