import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { people } from '@/db/schema/people'
import { reportFigures, reportRows } from '@/db/schema/reports'
import { checkDraft, DISTRICT, issueDraft } from '@/db/seed/issues'
import { codeOf, testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import { readDocument } from '../document-reader'
import { readStoredFile } from '../stored-file'
import { discardReport, openReport } from './commands'
import { nextNumber } from './numbering/queries'
import { findReport, listFiles, listIssuedRows } from './queries'
import { saveText } from './texts/commands'

const day = (text: string) => text as CivilDate
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const head = () => testContext({ as: 'head' })
const issue = issueDraft
const check = checkDraft
const write = { basis: null, seen: [] }

describe('issuing', () => {
  test('goes from draft over checked to issued, under a number that is free', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    await expect(issue(ctx, id)).rejects.toMatchObject({ code: 'not_checked' })
    await check(ctx, id)
    await expect(issue(ctx, id, { issuedOn: day('2023-07-05') })).rejects.toMatchObject({
      code: 'day_ahead',
      field: 'issuedOn',
    })
    await issue(ctx, id)
    expect(findReport(ctx, id)).toMatchObject({ step: 'issued', numberText: '86-BC/BTCHU', issuedOn: '2023-06-30' })

    const other = openReport(ctx, DISTRICT).id
    await check(ctx, other)
    await expect(issue(ctx, other)).rejects.toMatchObject({ code: 'number_taken', field: 'number' })
    const issuer = { code: 'organising', symbol: 'BC/BTCHU' } as Parameters<typeof nextNumber>[1]
    expect(nextNumber(ctx, issuer)).toBe(87)
  })

  test('a second report of a period is begun only by whoever says that it is wanted', async () => {
    const ctx = head()
    const again = (isAgain = false) => openReport(ctx, { ...DISTRICT, isAgain })
    const { id } = again()
    expect(codeOf(() => again())).toBe('begun')
    await check(ctx, id)
    await issue(ctx, id)
    expect(() => again()).toThrow('Kỳ này đã phát hành báo cáo 86-BC/BTCHU.')
    expect(findReport(ctx, again(true).id)).toMatchObject({ step: 'draft' })
  })

  test('an issued report is changed by nobody', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    await check(ctx, id)
    await issue(ctx, id)
    expect(codeOf(() => saveText(ctx, { reportId: id, key: 'tasks.own', text: 'x', ...write }))).toBe('issued')
    expect(codeOf(() => discardReport(ctx, { reportId: id, revision: 1 }))).toBe('issued')
    await expect(issue(ctx, id, { number: 90 })).rejects.toMatchObject({ code: 'issued' })
  })

  test('keeps the files, the values and the rows behind them, whatever is corrected later', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    await check(ctx, id)
    await issue(ctx, id)
    const files = listFiles(ctx, id)
    expect(files.map((file) => file.format).sort()).toEqual(['docx', 'json', 'xlsx'])
    const kept = files.map((file) => readStoredFile('reports', file.sha256))
    ctx.db.update(people).set({ fullName: 'Người Khác' }).where(eq(people.id, 'an')).run()
    expect(files.map((file) => readStoredFile('reports', file.sha256))).toEqual(kept)
    expect(readDocument(kept[files.findIndex((file) => file.format === 'docx')] ?? Buffer.of()).text).toContain(
      'Số 86-BC/BTCHU',
    )

    const heads = and(eq(reportFigures.reportId, id), eq(reportFigures.figureId, 'non-local-heads'))
    expect(ctx.db.select().from(reportFigures).where(heads).get()).toMatchObject({ part: 2, whole: 4, value: 50 })
    const { rows, total } = listIssuedRows(ctx, id, 'non-local-heads')
    expect(total).toBe(4)
    expect(rows.map((row) => row.label).join()).toContain('Nguyễn Văn An')
  })

  test('the rows that are kept add up to each figure', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    await check(ctx, id)
    await issue(ctx, id)
    for (const figure of ctx.db.select().from(reportFigures).where(eq(reportFigures.reportId, id)).all()) {
      const sum = (side: 'part' | 'whole') =>
        ctx.db
          .select({ weight: reportRows.weight })
          .from(reportRows)
          .where(and(eq(reportRows.reportId, id), eq(reportRows.figureId, figure.figureId), eq(reportRows.side, side)))
          .all()
          .reduce((total, row) => total + row.weight, 0)
      expect([figure.figureId, sum('whole')]).toEqual([figure.figureId, figure.whole ?? figure.value ?? 0])
      if (figure.part !== null) expect([figure.figureId, sum('part')]).toEqual([figure.figureId, figure.part])
    }
  })

  test('a kept file that was tampered with is not handed out', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    await check(ctx, id)
    await issue(ctx, id)
    for (const name of readdirSync(join(folder, 'reports'))) writeFileSync(join(folder, 'reports', name), 'khác')
    expect(listFiles(ctx, id).map((file) => readStoredFile('reports', file.sha256))).toEqual([null, null, null])
  })
})
