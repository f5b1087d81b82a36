import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportFigures } from '@/db/schema/reports'
import { DISTRICT, issuedReport } from '@/db/seed/issues'
import { castDatabase, testContext } from '@/db/testing'
import { addDays } from '../civil-date'
import { readDocument } from '../document-reader'
import { renderFigure } from '../figures/detail/queries'
import { figureValues, listFigures } from '../figures/queries'
import type { FigureValue } from '../figures/rules'
import { roundHalfUp } from '../numbers'
import { readWorkbook } from '../workbook'
import { renderDraft } from './background/queries'
import { openReport } from './commands'
import { statedOrNull } from './periodic/comparison/rules'
import { findRootUnit } from './periodic/data'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laws-'))
  process.env.DATA_DIR = folder
})
afterAll(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const db = castDatabase()
const head = testContext({ as: 'head', db })
const officer = testContext({ as: 'officer', db })
const commune = testContext({ as: 'unit-officer', db })

const day = fc.integer({ min: 0, max: 365 * 3 }).map((back) => addDays(head.today, -back))
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
const sample = (count: number) => fc.sample(period, { numRuns: count, seed: 7 })

/** What reports state: all but what few may know of. */
const stated = listFigures(head).filter(({ isConfidential }) => !isConfidential)

/** Without data a paper says so; else it is the figure, a rate with one decimal. */
const printed = ({ unit, value }: FigureValue) => value !== null && (unit === '%' ? roundHalfUp(value, 1) : value)

test('each figure’s own workbook adds up to it, for the whole register and for a commune', async () => {
  const days = sample(20)
  for (const [n, { id }] of listFigures(officer).entries()) {
    const ctx = n % 3 === 2 && listFigures(commune).some((listed) => listed.id === id) ? commune : officer
    const { from, to } = days[n % days.length] ?? expect.fail('no days')
    const [value = expect.fail(id)] = figureValues(ctx, [{ id, scope: { from, until: to } }])
    const file = await renderFigure(ctx, { id, params: { from, to }, format: 'xlsx' })
    const [sheet = expect.fail(id)] = await readWorkbook(file?.bytes ?? new Uint8Array())
    const heads = sheet.rows.find(([first]) => first === 'STT') ?? []
    const sums = sheet.rows.find(([first]) => first === 'Cộng') ?? []
    const of = (header: string) => Number(sums[heads.indexOf(header)] ?? 0)
    const counted = value.part === undefined ? [of('Số lượng')] : [of('Mẫu số'), of('Tử số')]
    expect([id, ...counted]).toEqual([
      id,
      value.whole ?? value.value ?? 0,
      ...(value.part === undefined ? [] : [value.part]),
    ])
  }
}, 60_000)

test('a report states every figure alike in Word, Excel and JSON, and as it is counted', async () => {
  for (const { from, to } of sample(2)) {
    const unitId = findRootUnit(head, to)?.id ?? ''
    const { id } = openReport(head, { from, to, unitId, issuer: 'organising', keepsText: false })
    const docx = readDocument((await renderDraft(head, id, 'docx')).bytes)
    const [sheet] = await readWorkbook((await renderDraft(head, id, 'xlsx')).bytes)
    const json = JSON.parse(Buffer.from((await renderDraft(head, id, 'json')).bytes).toString())
    const requests = stated.map((figure) => ({ id: figure.id, scope: { from, until: to } }))
    expect(Object.keys(json.figures)).toEqual(stated.map((figure) => figure.id))
    for (const value of figureValues(head, requests)) {
      const said = json.figures[value.id]
      const line = sheet?.rows.find(([, title]) => title === value.title) ?? expect.fail(value.title)
      const unit = value.unit === '%' ? 'tỷ lệ' : value.unit
      const isTitle = (text: string) => text === value.title || text.startsWith(`${value.title} (từ `)
      const at = docx.paragraphs.findIndex((text, n) => isTitle(text) && docx.paragraphs[n + 1] === unit)
      if (said.value === null) {
        expect([value.id, line[4], line[5], docx.paragraphs[at + 2]]).toEqual([
          value.id,
          null,
          null,
          'không có số liệu',
        ])
        continue
      }
      expect([value.id, said.value, said.part, said.whole]).toEqual([value.id, printed(value), value.part, value.whole])
      expect([value.id, docx.paragraphs[at + 2]]).toEqual([value.id, statedOrNull(value)])
      const cell = value.unit === '%' ? 100 * Number(line[5]) : line[4]
      expect(cell, value.id).toBeCloseTo(value.value ?? Number.NaN)
    }
  }
}, 60_000)

test('what an issued report keeps is what each figure is on that day', async () => {
  const ctx = testContext({ as: 'head' })
  const { from, to } = DISTRICT
  const id = await issuedReport(ctx)

  const kept = ctx.db.select().from(reportFigures).where(eq(reportFigures.reportId, id)).all()
  expect(kept.map(({ figureId }) => figureId).sort()).toEqual(stated.map((figure) => figure.id).sort())
  for (const figure of kept) {
    const [now = expect.fail(figure.figureId)] = figureValues(ctx, [
      { id: figure.figureId, scope: { from, until: to } },
    ])
    if (figure.value === null) expect([figure.figureId, now.part ?? now.value ?? 0]).toEqual([figure.figureId, 0])
    else
      expect([figure.figureId, figure.value, figure.part, figure.whole]).toEqual([
        figure.figureId,
        now.value,
        now.part ?? null,
        now.whole ?? null,
      ])
  }
}, 60_000)
