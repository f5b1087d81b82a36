import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { localDeterminations } from '@/db/schema/movements'
import { people } from '@/db/schema/people'
import { reportFigures, reportRows } from '@/db/schema/reports'
import { attendances } from '@/db/schema/training'
import { testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../civil-date'
import { Forbidden, grant } from '../context'
import { readDocument } from '../document-reader'
import { Problem } from '../problem'
import { readStoredFile } from '../stored-file'
import { readWorkbook } from '../workbook'
import { renderDraft, renderIssue } from './background/queries'
import { checkReport, discardReport, issueReport, openReport, restoreText, saveText, sealOf } from './commands'
import type { IssueReportInput } from './input'
import { nextNumber } from './numbering/queries'
import { paragraphsOf } from './periodic/rules'
import { plainSentence } from './periodic/wording/rules'
import { prepareReport } from './preparation/queries'
import { findReport, listFiles, listIssuedRows, listReports } from './queries'

const day = (text: string) => text as CivilDate
const PERIOD = { from: day('2021-06-01'), to: day('2023-06-30') }
const DISTRICT = { ...PERIOD, unitId: 'committee', issuer: 'organising', keepsText: false } as const

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const head = (db?: Db) => testContext({ as: 'head', ...(db ? { db } : {}) })
const textOf = (ctx: ReturnType<typeof head>, id: string) =>
  prepareReport(ctx, id).sections.flatMap((section) =>
    section.lines.flatMap((line) => paragraphsOf(line).map((parts) => plainSentence({ parts }))),
  )

const SEAL = { number: 86, issuedOn: day('2023-06-30'), signatory: 'Trần Văn Thắng', signatoryTitle: 'Trưởng Ban' }

async function issue(ctx: ReturnType<typeof head>, reportId: string, change: Partial<IssueReportInput> = {}) {
  const input = { reportId, revision: findReport(ctx, reportId)?.revision ?? 0, ...SEAL, ...change }
  issueReport(ctx, input, await renderIssue(ctx, reportId, sealOf(ctx, input)))
}

const check = (ctx: ReturnType<typeof head>, reportId: string) =>
  checkReport(ctx, { reportId, revision: findReport(ctx, reportId)?.revision ?? 0 })

const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error instanceof Problem ? error.code : error
  }
}

describe('the texts of a draft', () => {
  test('an edited sentence stays as the author wrote it, and can be taken back', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    const [automatic] = textOf(ctx, id)
    saveText(ctx, { reportId: id, key: 'situation.organisations', text: 'Đảng bộ có 3 tổ chức.\nCâu thứ hai.' })
    expect(textOf(ctx, id).slice(0, 2)).toEqual(['Đảng bộ có 3 tổ chức.', 'Câu thứ hai.'])
    restoreText(ctx, { reportId: id, key: 'situation.organisations' })
    expect(textOf(ctx, id)[0]).toBe(automatic)
  })

  test('an empty text leaves the sentence out', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    const before = textOf(ctx, id)
    saveText(ctx, { reportId: id, key: 'situation.organisations', text: '' })
    expect(textOf(ctx, id)).toEqual(before.slice(1))
  })

  test('the next report starts from the author’s own words, not from sentences with old figures', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Chuẩn bị đại hội.' })
    saveText(ctx, { reportId: id, key: 'situation.organisations', text: 'Có 999 tổ chức.' })
    const next = openReport(ctx, { ...DISTRICT, from: day('2023-04-01'), keepsText: true })
    expect(textOf(ctx, next.id)).toContain('Chuẩn bị đại hội.')
    expect(textOf(ctx, next.id)).not.toContain('Có 999 tổ chức.')
    expect(textOf(ctx, openReport(ctx, DISTRICT).id)).not.toContain('Chuẩn bị đại hội.')
  })

  test('a changed sentence takes back the check', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    check(ctx, id)
    expect(findReport(ctx, id)?.step).toBe('checked')
    saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Thêm.' })
    expect(findReport(ctx, id)?.step).toBe('draft')
  })

  test('a draft can be taken away, an outdated page cannot check or take it away', () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    saveText(ctx, { reportId: id, key: 'tasks.own', text: 'Thêm.' })
    expect(codeOf(() => checkReport(ctx, { reportId: id, revision: 1 }))).toBe('stale')
    expect(codeOf(() => discardReport(ctx, { reportId: id, revision: 1 }))).toBe('stale')
    discardReport(ctx, { reportId: id, revision: 2 })
    expect(findReport(ctx, id)).toBeUndefined()
  })
})

describe('issuing', () => {
  test('goes from draft over checked to issued, under a number that is free', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    await expect(issue(ctx, id)).rejects.toMatchObject({ code: 'not_checked' })
    check(ctx, id)
    await expect(issue(ctx, id, { issuedOn: day('2023-07-05') })).rejects.toMatchObject({
      code: 'day_ahead',
      field: 'issuedOn',
    })
    await issue(ctx, id)
    expect(findReport(ctx, id)).toMatchObject({ step: 'issued', numberText: '86-BC/BTCHU', issuedOn: '2023-06-30' })

    const other = openReport(ctx, DISTRICT).id
    check(ctx, other)
    await expect(issue(ctx, other)).rejects.toMatchObject({ code: 'number_taken', field: 'number' })
    const issuer = { code: 'organising', symbol: 'BC/BTCHU' } as Parameters<typeof nextNumber>[1]
    expect(nextNumber(ctx, issuer)).toBe(87)
  })

  test('an issued report is changed by nobody', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    check(ctx, id)
    await issue(ctx, id)
    expect(codeOf(() => saveText(ctx, { reportId: id, key: 'tasks.own', text: 'x' }))).toBe('issued')
    expect(codeOf(() => discardReport(ctx, { reportId: id, revision: 1 }))).toBe('issued')
    await expect(issue(ctx, id, { number: 90 })).rejects.toMatchObject({ code: 'issued' })
  })

  test('keeps the files, the values and the rows behind them, whatever is corrected later', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    check(ctx, id)
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
    check(ctx, id)
    await issue(ctx, id)
    for (const figure of ctx.db.select().from(reportFigures).where(eq(reportFigures.reportId, id)).all()) {
      const sum = (side: 'part' | 'whole') =>
        ctx.db
          .select({ weight: reportRows.weight })
          .from(reportRows)
          .where(and(eq(reportRows.reportId, id), eq(reportRows.figureId, figure.figureId), eq(reportRows.side, side)))
          .all()
          .reduce((total, row) => total + row.weight, 0)
      expect([figure.figureId, sum('whole')]).toEqual([figure.figureId, figure.whole ?? figure.value])
      if (figure.part !== null) expect([figure.figureId, sum('part')]).toEqual([figure.figureId, figure.part])
    }
  })

  test('a kept file that was tampered with is not handed out', async () => {
    const ctx = head()
    const { id } = openReport(ctx, DISTRICT)
    check(ctx, id)
    await issue(ctx, id)
    for (const name of readdirSync(join(folder, 'reports'))) writeFileSync(join(folder, 'reports', name), 'khác')
    expect(listFiles(ctx, id).map((file) => readStoredFile('reports', file.sha256))).toEqual([null, null, null])
  })
})

describe('who sees what', () => {
  test('an account limited to a unit reports on its own unit only, and its figures are that unit’s', () => {
    const ctx = testContext({ as: 'unit-officer' })
    expect(codeOf(() => openReport(ctx, DISTRICT))).toBe('no_unit')
    expect(codeOf(() => openReport(ctx, { ...DISTRICT, unitId: 'westCommittee' }))).toBe('no_unit')
    const { id } = openReport(ctx, { ...DISTRICT, unitId: 'eastCommittee' })
    const { data, subtitle } = prepareReport(ctx, id)
    expect(subtitle).toContain('Đảng bộ xã Đông Mỹ')
    expect(data.figures['party-members']?.value).toBe(418)
    expect(data.figures['non-local-heads']).toMatchObject({ part: 1, whole: 2 })
  })

  test('a report on another unit does not exist for it', () => {
    const chief = head()
    const whole = openReport(chief, DISTRICT)
    const own = openReport(chief, { ...DISTRICT, unitId: 'eastCommittee' })
    const unit = testContext({ as: 'unit-officer', db: chief.db })
    expect(findReport(unit, whole.id)).toBeUndefined()
    expect(codeOf(() => prepareReport(unit, whole.id))).toBe('no_report')
    expect(listReports(unit)).toMatchObject({ total: 1, rows: [{ id: own.id }] })
  })

  test('only the head checks and issues; the leaders read', () => {
    expect(() => grant(testBase({ as: 'officer' }), 'reports.issue')).toThrow(Forbidden)
    expect(() => grant(testBase({ as: 'officer' }), 'reports.check')).toThrow(Forbidden)
    expect(() => grant(testBase({ as: 'leader' }), 'reports.write')).toThrow(Forbidden)
    expect(grant(testBase({ as: 'leader' }), 'reports.read')).toBeDefined()
  })
})

describe('nothing is typed in', () => {
  /** What the Word file says, the cells of the workbook, the figures of the JSON file. */
  async function everywhere(ctx: ReturnType<typeof head>) {
    const { id } = openReport(ctx, DISTRICT)
    const [docx, xlsx, json] = [
      await renderDraft(ctx, id, 'docx'),
      await renderDraft(ctx, id, 'xlsx'),
      await renderDraft(ctx, id, 'json'),
    ]
    const [sheet] = await readWorkbook(xlsx.bytes)
    return {
      word: readDocument(docx.bytes).text,
      excel: (title: string) => sheet?.rows.find((row) => row[1] === title)?.slice(4, 8),
      json: JSON.parse(Buffer.from(json.bytes).toString()).figures as Record<string, unknown>,
    }
  }
  const HEADS = 'Bí thư Đảng ủy xã, thị trấn, Chủ tịch UBND xã, thị trấn không là người địa phương'

  test('one determination more changes the rate in Word, Excel and JSON alike', async () => {
    const ctx = head()
    const before = await everywhere(ctx)
    expect(before.word).toContain('tính chung 2/4, tỷ lệ 50,0%, đạt chỉ tiêu 50% của Nghị quyết số 04-NQ/TU.')
    const row = {
      personId: 'hoa',
      unitId: 'westGovernment',
      from: day('2022-01-01'),
      isLocal: true,
      basis: 'Kết luận',
      decidedAt: '',
    }
    ctx.db.insert(localDeterminations).values(row).run()
    const after = await everywhere(ctx)
    expect(after.word).toContain('tính chung 1/4, tỷ lệ 25,0%, còn thiếu 01 người so với chỉ tiêu 50%')
    expect(after.excel(HEADS)).toEqual([null, 0.25, 1, 4])
    expect(after.json['non-local-heads']).toMatchObject({ value: 25, part: 1, whole: 4, target: 50, on: '2023-06-30' })
  })

  test('one named attendance less is one lượt less', async () => {
    const ctx = head()
    expect((await everywhere(ctx)).json['knowledge-update-attendances']).toMatchObject({ value: 3 })
    ctx.db.update(attendances).set({ status: 'absent' }).where(eq(attendances.enrolmentId, 'update-an')).run()
    const after = await everywhere(ctx)
    expect(after.json['knowledge-update-attendances']).toMatchObject({
      value: 2,
      from: '2021-06-01',
      until: '2023-06-30',
    })
    expect(after.word).toContain('cho 02 lượt cán bộ')
  })
})

test('before anything was recorded there are no data: no nought, nobody missing, nothing vacant', () => {
  const ctx = head()
  const { id } = openReport(ctx, { ...DISTRICT, from: day('2011-01-01'), to: day('2011-12-31') })
  const { figures } = prepareReport(ctx, id).data
  for (const figure of [
    'managed-cadres',
    'vacant-seats',
    'non-local-heads',
    'training-classes',
    'movements',
    'party-members',
  ])
    expect([figure, figures[figure]?.value]).toEqual([figure, null])
  const text = textOf(ctx, id).join(' ')
  expect(text).toContain('chưa có số liệu đảng viên')
  expect(text).toContain('chưa có số liệu về biến động cán bộ')
  expect(text).not.toMatch(/tăng|giảm|khuyết/)
})

test('each format is made of the same content', async () => {
  const ctx = head()
  const { id } = openReport(ctx, { ...DISTRICT, issuer: 'committee' })
  const [docx, xlsx, json] = [
    await renderDraft(ctx, id, 'docx'),
    await renderDraft(ctx, id, 'xlsx'),
    await renderDraft(ctx, id, 'json'),
  ]
  expect(docx.fileName).toBe('bao-cao-cong-tac-can-bo-tu-ngay-01-6-2021-den-ngay-30-6-2023.docx')
  expect(readDocument(docx.bytes).text).toContain('T/M BAN THƯỜNG VỤ')
  expect(xlsx.bytes.byteLength).toBeGreaterThan(3000)
  expect(JSON.parse(Buffer.from(json.bytes).toString())).toMatchObject({ ...PERIOD, unit: 'Đảng bộ huyện' })
})
