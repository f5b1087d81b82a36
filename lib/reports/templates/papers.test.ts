import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reports } from '@/db/schema/reports'
import { checkDraft } from '@/db/seed/issues'
import { latestOf, QUARTER, templateInForce } from '@/db/seed/office-templates'
import { codeOf, formRows, testBase, testContext } from '@/db/testing'
import type { CivilDate } from '../../civil-date'
import { grant } from '../../context'
import { readDocument } from '../../document-reader'
import { saveDraft } from '../../movements/decisions/commands'
import { draftInput } from '../../movements/decisions/input'
import { renderDraft, renderIssue } from '../background/queries'
import { endBases, setBases } from '../bases/commands'
import { setBasesInput } from '../bases/input'
import { listBases } from '../bases/queries'
import { issueReport, openReport, sealOf } from '../commands'
import { decisionFile } from '../decisions/queries'
import { readIssuedFile } from '../issued/queries'
import { findSealDefaults } from '../numbering/queries'
import { findReport } from '../queries'
import { saveText } from '../texts/commands'
import { retireTemplate } from './commands'

const day = (text: string) => text as CivilDate
const head = () => testContext({ as: 'head' })
type Ctx = ReturnType<typeof head>

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'))
  process.env.DATA_DIR = folder
})
afterEach(() => {
  delete process.env.DATA_DIR
  rmSync(folder, { recursive: true })
})

const SEAL = { number: 86, issuedOn: day('2023-06-30'), signatory: 'Trần Văn Thắng', signatoryTitle: 'Trưởng Ban' }

describe('a report by the office’s template', () => {
  test('says what the draft says: figures, lists, the words that people wrote, the period before', async () => {
    const ctx = head()
    const id = await templateInForce(
      ctx,
      'periodic',
      'Diện quản lý: {{managed-cadres}}; {{managed-cadres: so với kỳ trước}}.',
    )
    const { id: reportId } = openReport(ctx, QUARTER)
    saveText(ctx, { reportId, key: 'tasks.own', text: 'Chuẩn bị nhân sự đại hội.', basis: null, seen: [] })
    const { text } = readDocument((await renderDraft(ctx, reportId, 'docx', id)).bytes)
    expect(text).toMatch(/Diện quản lý: \d+; (không thay đổi|tăng|giảm)/)
    expect(text).toContain('Chuẩn bị nhân sự đại hội.')
    expect(text).toContain('công tác cán bộ quý II năm 2023')
    expect(text).not.toMatch(/\{\{|\}\}|Hướng dẫn/)
  })

  test('is issued with it: the file, the version and its hash are kept, whatever is brought later', async () => {
    const ctx = head()
    const id = await templateInForce(ctx, 'periodic', 'MẪU CỦA BAN')
    const { id: reportId } = openReport(ctx, QUARTER)
    await checkDraft(ctx, reportId)
    const input = { reportId, revision: findReport(ctx, reportId)?.revision ?? 0, ...SEAL }
    issueReport(ctx, input, await renderIssue(ctx, reportId, sealOf(ctx, input), id))
    const text = () => readDocument(readIssuedFile(ctx, reportId, 'docx')?.bytes ?? Buffer.alloc(0)).text
    expect(text()).toContain('MẪU CỦA BAN')
    expect(text()).toContain('Số 86-BC/BTCHU')
    const kept = ctx.db
      .select({ version: reports.templateVersionId })
      .from(reports)
      .where(eq(reports.id, reportId))
      .get()
    expect(kept?.version).toBe(latestOf(ctx, id))
    const next = findReport(ctx, openReport(ctx, QUARTER).id)
    expect(next && findSealDefaults(ctx, next)?.templateId).toBe(id)
    retireTemplate(ctx, { templateId: id, until: day('2023-02-01') })
    expect(text()).toContain('MẪU CỦA BAN')
  })

  test('states nothing outside the units of who asks: the scope decides the data, never the template', async () => {
    const whole = head()
    const id = await templateInForce(whole, 'periodic', '{{lặp: danh sách managed-cadres}}{{tên}}; {{hết lặp}}')
    const base = testBase({ as: 'unit-officer', db: whole.db })
    const ctx = grant(base, 'reports.read', 'reports.write', 'figures.read')
    const unitId = base.viewer.roots?.find((root) => root.endsWith('Committee')) ?? base.viewer.roots?.[0] ?? ''
    const { id: reportId } = openReport(ctx, { ...QUARTER, unitId, issuer: 'committee' })
    const { text } = readDocument((await renderDraft(ctx, reportId, 'docx', id)).bytes)
    const { id: all } = openReport(whole, QUARTER)
    const everybody = readDocument((await renderDraft(whole, all, 'docx', id)).bytes).text
    expect(everybody).toContain('Hoàng Giang')
    expect(text).toContain('Nguyễn Văn An')
    expect(text).not.toContain('Hoàng Giang')
  })
})

const SWAP = [
  { personId: 'an', kind: 'rotation', seatId: 'westSecretary', termMonths: '36' },
  { personId: 'giang', kind: 'rotation', seatId: 'eastSecretary' },
]
const draft = (ctx: Ctx) =>
  saveDraft(
    ctx,
    draftInput.parse({
      issuingBodyId: 'body-committee',
      subject: 'Về việc luân chuyển cán bộ',
      effectiveOn: '3/7/2023',
      ...formRows(SWAP),
    }),
  ).decisionId

const printed = async (ctx: Ctx, decisionId: string, templateId: string | null = null) =>
  readDocument((await decisionFile(ctx, decisionId, templateId))?.bytes ?? Buffer.alloc(0))

describe('a decision by the office’s template', () => {
  test('names its people row by row, its articles, who signs for whom', async () => {
    const ctx = head()
    const id = await templateInForce(ctx, 'decision')
    const { text, paragraphs } = await printed(ctx, draft(ctx), id)
    expect(paragraphs).toEqual(expect.arrayContaining(['1', 'Nguyễn Văn An', '1975', 'Bí thư Đảng ủy xã Đông Mỹ']))
    expect(text).toContain('BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH')
    expect(text).toMatch(/Điều 1\.Thực hiện công tác cán bộ/)
    expect(text).toContain('T/M BAN THƯỜNG VỤ')
    expect(text).not.toMatch(/\{\{|\}\}|Hướng dẫn/)
  })

  test('is read by those alone who may see everybody in it', async () => {
    const whole = head()
    const id = await templateInForce(whole, 'decision')
    const ctx = grant(testBase({ as: 'unit-officer', db: whole.db }), 'movements.read', 'people.read', 'reports.read')
    expect(await decisionFile(ctx, 'decision-2021-05-24', id)).toBeUndefined()
  })

  test('rests on the lines that the office has written for such acts, in either layout, from their day on', async () => {
    const ctx = head()
    const id = await templateInForce(ctx, 'decision')
    const bases = (lines: string, movementKind = '') =>
      setBases(ctx, setBasesInput.parse({ lines, movementKind, issuingBodyId: 'body-committee', from: '1/1/2023' }))
    bases('- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\n')
    bases('Căn cứ Quy định số 98-QĐ/TW ngày 07/10/2017 của Bộ Chính trị về luân chuyển cán bộ', 'rotation')
    bases('Căn cứ Luật Bảo hiểm xã hội', 'retirement')
    const decisionId = draft(ctx)
    for (const template of [id, null]) {
      const { paragraphs } = await printed(ctx, decisionId, template)
      expect(paragraphs.filter((line) => line.includes('Căn cứ'))).toEqual([
        '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
        '- Căn cứ Quy định số 98-QĐ/TW ngày 07/10/2017 của Bộ Chính trị về luân chuyển cán bộ;',
      ])
    }
    endBases(ctx, { basesId: listBases(ctx)[0]?.id ?? '', until: day('2023-06-01') })
    expect((await printed(ctx, decisionId)).text).not.toContain('Điều lệ Đảng')
    expect(codeOf(() => bases('Căn cứ khác', 'rotation'))).toBe('same_day')
  })
})
